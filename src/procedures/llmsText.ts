import type { Commune } from '../schemas/commune.ts';
import type { Localised } from '../schemas/localised.ts';
import type { Procedure } from '../schemas/procedure.ts';
import type { Service } from '../schemas/service.ts';
import { languages, pathIn, type Language } from '../wording/languages.ts';
import { wording } from '../wording/wording.ts';
import { addressIn } from './addressIn.ts';
import { apiPaths, licence } from './publicProcedure.ts';

interface Named<Data> {
	id: string;
	data: Data;
}

/**
 * What the site is and where its cards are, for language models (llmstxt.org): Arabic, then French, then every card
 * under its service. A card that nobody reviewed says so.
 * @param services In the order of the directory.
 * @param procedures In the order of their codes.
 */
export function llmsText(
	commune: Commune,
	services: Named<Service>[],
	procedures: Named<Procedure>[],
): string {
	const at = (path: string) => addressIn(commune.site, path);
	const told = (language: Language): string[] => {
		const t = wording(language);
		return [
			`> ${t('machine.purpose', { commune: textIn(language, commune.name) })}`,
			'',
			...[
				t('machine.all', { address: at(apiPaths.all) }),
				t('machine.one', { address: at(apiPaths.one('<slug>')) }),
				t('machine.schema', { address: at(apiPaths.schema) }),
				t('machine.french', { address: at(pathIn('fr', '/')) }),
				t('machine.trust', { nothing: 'null' }),
				t('machine.reference'),
				t('machine.licence', { licence: `CC BY 4.0 (${licence})` }),
			].map((sentence) => `- ${sentence}`),
			'',
		];
	};
	const cardsOf = Map.groupBy(procedures, ({ data }) => data.service);
	return [
		`# ${languages.map((language) => textIn(language, commune.name)).join(' · ')}`,
		'',
		...languages.flatMap(told),
		...services.flatMap(({ id, data }) => {
			const cards = cardsOf.get(id) ?? [];
			return cards.length === 0
				? []
				: [`## ${inLine(data.name.ar)}`, '', ...cards.map((card) => lineOf(card, at)), ''];
		}),
	].join('\n');
}

function lineOf({ id, data }: Named<Procedure>, at: (path: string) => string): string {
	const notes = [
		...(data.title.fr ? [inLine(data.title.fr)] : []),
		...languages.map((language) => wording(language)(`machine.review.${data.review.state}`)),
		`JSON: ${at(apiPaths.one(id))}`,
	];
	return `- [${inLine(data.title.ar)}](${at(`/procedures/${id}/`)}): ${notes.join(' — ')}`;
}

const textIn = (language: Language, text: Localised) => inLine(text[language] ?? text.ar);

/** A name as words of its line: it cannot begin a section, nor open or close a link. */
const inLine = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\[\]#]/g, '\\$&');
