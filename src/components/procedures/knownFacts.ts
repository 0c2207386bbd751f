import type { Procedure } from '../../schemas/procedure.ts';
import type { Service } from '../../schemas/service.ts';
import type { Language } from '../../wording/languages.ts';
import { wording } from '../../wording/wording.ts';
import { delayWord, feeWord } from './factWords.ts';

/**
 * Fee, delay and place of a card in one line for a list of answers: what is not known is left out, and what is only
 * likely says so. «درهمان (راجح) · في الحين · مكتب الحالة المدنية».
 */
export function knownFacts({ fee, delay, ours }: Procedure, service: Service, language: Language): string {
	const t = wording(language);
	const told = (word: string, confidence: string) =>
		confidence === 'L' ? `${word} (${t('confidence.likely')})` : word;
	return [
		...(fee.kind === 'unknown' || fee.confidence === 'U'
			? []
			: [told(feeWord(fee, language), fee.confidence)]),
		...((delay.announcedDays ?? delay.legalMaximum) === null || delay.confidence === 'U'
			? []
			: [told(delayWord(delay, language), delay.confidence)]),
		ours ? (service.name[language] ?? service.name.ar) : t('fact.elsewhere'),
	].join(' · ');
}
