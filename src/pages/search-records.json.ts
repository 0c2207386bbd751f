import { getCollection } from 'astro:content';
import { plainMarkdown } from '../search/plainMarkdown.ts';
import type { SearchRecord } from '../search/SearchRecord.ts';
import { languages, pathIn, type Language } from '../wording/languages.ts';
import { wording } from '../wording/wording.ts';
import type { Localised } from '../schemas/localised.ts';
import { readCommitments, readLaws, readProcedures, readServices } from './_content.ts';

/** Everything that search knows, read by the index once the pages are built. */
export async function GET() {
	const records = await Promise.all(languages.map(recordsIn));
	return new Response(JSON.stringify(records.flat()), { headers: { 'Content-Type': 'application/json' } });
}

async function recordsIn(language: Language): Promise<SearchRecord[]> {
	const t = wording(language);
	const text = (value: Localised) => value[language] ?? value.ar;
	const procedures = (await readProcedures()).map(({ id, data }) => ({
		url: pathIn(language, `/procedures/${id}/`),
		language,
		title: text(data.title),
		excerpt: text(data.summary),
		words: [data.title.ar, data.title.fr ?? '', ...Object.values(data.words).flat()],
		text: [...data.documents.map(({ name }) => text(name)), ...data.steps.map(text), text(data.output)].join(
			' ',
		),
	}));
	const services = (await readServices()).map(({ id, data }) => ({
		url: pathIn(language, `/services/${id}/`),
		language,
		title: text(data.name),
		excerpt: text(data.does),
		words: [data.name.ar, data.name.fr ?? ''],
		text: '',
	}));
	const laws = [...(await readLaws())]
		.filter(([, { framework }]) => framework !== null)
		.map(([id, law]) => ({
			url: `${pathIn(language, '/legal/')}#${id}`,
			language,
			title: text(law.title),
			excerpt: law.about ? text(law.about) : '',
			words: [law.number ?? ''],
			text: law.quotations.map((quotation) => text(quotation.text)).join(' '),
		}));
	const docs = (await getCollection('docs'))
		// The clerk's own pages would answer citizens' words with file names.
		.filter(({ id }) => id.startsWith('fr/') === (language === 'fr') && !/^(fr\/)?staff\//.test(id))
		.map(({ id, data, body }) => ({
			url: `/${id}/`,
			language,
			title: data.title,
			excerpt: data.description ?? '',
			words: [],
			text: plainMarkdown(body ?? ''),
		}));
	const commitments = {
		url: pathIn(language, '/commitments/'),
		language,
		title: t('commitments.title'),
		excerpt: t('commitments.lead'),
		words: [],
		text: (await readCommitments()).map(({ data }) => `${text(data.word)} ${text(data.sentence)}`).join(' '),
	};
	const rooms = [
		{
			path: '/directory/',
			title: t('directory.title'),
			excerpt: t('directory.lead'),
			words: [t('hours.title'), t('points.title')],
		},
		{ path: '/feedback/', title: t('form.title'), excerpt: t('form.lead'), words: [] },
		{ path: '/stages/', title: t('stages.title'), excerpt: t('stages.lead'), words: [] },
		{ path: '/statistics/', title: t('statistics.title'), excerpt: t('statistics.lead'), words: [] },
	].map(({ path, ...page }) => ({ ...page, url: pathIn(language, path), language, text: '' }));
	return [...procedures, ...services, ...laws, ...docs, commitments, ...rooms];
}
