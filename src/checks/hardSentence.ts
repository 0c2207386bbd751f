import { citizenTexts } from './citizenTexts.ts';
import type { Rule } from './Content.ts';
import { faultAt } from './faultAt.ts';
import { sentencesIn, wordsIn } from './sentencesIn.ts';

/** Words; beyond them a reader at a counter has to begin the sentence again. */
const most = 30;
/** Words that are enough to find the sentence in its text. */
const shown = 6;

/** A sentence of a card that is too long to be understood at the first reading. */
export const hardSentence: Rule = ({ procedures, notOurs }) =>
	[...procedures, ...notOurs].flatMap((entry) =>
		citizenTexts(entry.data).flatMap(({ path, text }) =>
			sentencesIn(text)
				.map(wordsIn)
				.filter((words) => words.length > most)
				.map((words) => {
					const beginning = words.slice(0, shown).join(' ');
					return faultAt(
						entry,
						path,
						`جملة من ${words.length} كلمة: «${beginning}…». اقسموها؛ الجملة ${most} كلمة على الأكثر.`,
						`Phrase de ${words.length} mots\u00a0: «\u00a0${beginning}…\u00a0». Coupez-la\u00a0; ${most} mots au plus par phrase.`,
					);
				}),
		),
	);
