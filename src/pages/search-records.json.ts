import { getCollection } from 'astro:content';
import { plainMarkdown } from '../search/plainMarkdown.ts';
import type { SearchRecord } from '../search/SearchRecord.ts';
import { languages, pathIn, type Language } from '../wording/languages.ts';
import { wording } from '../wording/wording.ts';
import type { Localised } from '../schemas/localised.ts';
import { knownFacts } from '../components/procedures/knownFacts.ts';
import {
	readCommitments,
	readLaws,
	readLifeEvents,
	readNotOurs,
	readProcedures,
	readServices,
} from './_content.ts';
import { readVocabulary } from './_vocabulary.ts';

/** Everything that search knows, read by the index once the pages are built. */
export async function GET() {
	const records = (await Promise.all(languages.map(recordsIn))).flat();
	return new Response(JSON.stringify({ records, vocabulary: readVocabulary() }), {
		headers: { 'Content-Type': 'application/json' },
	});
}

async function recordsIn(language: Language): Promise<SearchRecord[]> {
	const t = wording(language);
	const plain = { facts: '', service: '', lifeEvents: [] };
	const text = (value: Localised) => value[language] ?? value.ar;
	const services = new Map((await readServices()).map(({ id, data }) => [id, data]));
	const events = new Map((await readLifeEvents()).map(({ id, data }) => [id, text(data.title)]));
	const procedures = (await readProcedures()).map(({ id, data }): SearchRecord => ({
		url: pathIn(language, `/procedures/${id}/`),
		language,
		kind: 'procedure',
		title: text(data.title),
		excerpt: text(data.summary),
		facts: knownFacts(data, services.get(data.service)!, language),
		service: text(services.get(data.service)!.name),
		lifeEvents: data.lifeEvents.flatMap((id) => events.get(id) ?? []),
		words: [data.title.ar, data.title.fr ?? '', ...inTurn(Object.values(data.words))],
		text: [...data.documents.map(({ name }) => text(name)), ...data.steps.map(text), text(data.output)].join(
			' ',
		),
	}));
	const notOurs = (await readNotOurs()).map(({ id, data }): SearchRecord => ({
		...plain,
		url: `${pathIn(language, '/elsewhere/')}#${id}`,
		language,
		kind: 'not-ours',
		title: text(data.ask),
		excerpt: text(data.door),
		words: [data.ask.ar, data.ask.fr ?? '', ...inTurn(Object.values(data.words))],
		text: text(data.why),
	}));
	const rooms = [...services].map(([id, data]): SearchRecord => ({
		...plain,
		url: pathIn(language, `/services/${id}/`),
		language,
		kind: 'service',
		title: text(data.name),
		excerpt: text(data.does),
		words: [data.name.ar, data.name.fr ?? ''],
		text: '',
	}));
	const laws = [...(await readLaws())]
		.filter(([, { framework }]) => framework !== null)
		.map(([id, law]): SearchRecord => ({
			...plain,
			url: `${pathIn(language, '/legal/')}#${id}`,
			language,
			kind: 'law',
			title: text(law.title),
			excerpt: law.about ? text(law.about) : '',
			words: [law.number ?? ''],
			text: law.quotations.map((quotation) => text(quotation.text)).join(' '),
		}));
	const docs = (await getCollection('docs'))
		// The clerk's own pages would answer citizens' words with file names.
		.filter(({ id }) => id.startsWith('fr/') === (language === 'fr') && !/^(fr\/)?staff\//.test(id))
		.map(({ id, data, body }): SearchRecord => ({
			...plain,
			url: `/${id}/`,
			language,
			kind: /^(fr\/)?guide(\/|$)/.test(id) ? 'guide' : 'page',
			title: data.title,
			excerpt: data.description ?? '',
			words: [],
			text: plainMarkdown(body ?? ''),
		}));
	const commitments: SearchRecord = {
		...plain,
		url: pathIn(language, '/commitments/'),
		language,
		kind: 'page',
		title: t('commitments.title'),
		excerpt: t('commitments.lead'),
		words: [],
		text: (await readCommitments()).map(({ data }) => `${text(data.word)} ${text(data.sentence)}`).join(' '),
	};
	const otherPages = [
		{
			path: '/directory/',
			title: t('directory.title'),
			excerpt: t('directory.lead'),
			words: [t('hours.title'), t('points.title')],
		},
		{ path: '/elsewhere/', title: t('elsewhere.title'), excerpt: t('elsewhere.lead'), words: [] },
		{ path: '/feedback/', title: t('form.title'), excerpt: t('form.lead'), words: [] },
		{ path: '/stages/', title: t('stages.title'), excerpt: t('stages.lead'), words: [] },
		{ path: '/statistics/', title: t('statistics.title'), excerpt: t('statistics.lead'), words: [] },
	].map(({ path, ...page }): SearchRecord => ({
		...plain,
		...page,
		url: pathIn(language, path),
		language,
		kind: 'page',
		text: '',
	}));
	return [...procedures, ...notOurs, ...rooms, ...laws, ...docs, commitments, ...otherPages];
}

/** The first of each list, then the second of each: the best words of every writing come first. */
const inTurn = (lists: string[][]): string[] =>
	Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, index) =>
		lists.flatMap((list) => list[index] ?? []),
	).flat();
