import { readFileSync } from 'node:fs';

/** What somebody types, and the cards that answer it. */
export interface Query {
	text: string;
	/** `darija`, `typo`, …: the file's own word. */
	kind: string;
	/** Slugs of the cards that are right; null when it is not the commune's business. */
	accepted: string[] | null;
}

/** A file of queries that cannot be read; the message says what is wrong and where. */
export class UnfitQueries extends Error {}

const columns = ['query', 'kind', 'procedures'] as const;
/** Stands where the cards would be when there is none. */
const notOurs = '-';
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Queries of a tab separated file, `query kind procedures` in any order of columns; several slugs have commas between
 * them, `-` stands for none. Throws `UnfitQueries`.
 */
export function readQueries(file: string): Query[] {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch (error) {
		const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
		throw new UnfitQueries(`${file}: ${missing ? 'there is no such file' : 'the file cannot be read'}.`, {
			cause: error,
		});
	}
	return queriesIn(text, file);
}

/** The same of a text; `file` is its name in a refusal. */
export function queriesIn(text: string, file: string): Query[] {
	const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
	const names = header.split('\t').map((name) => name.trim());
	const places = columns.map((name) => names.indexOf(name));
	if (places.includes(-1))
		throw new UnfitQueries(`${file}: the first line must name «${columns.join('», «')}», with tabs between.`);

	const queries = lines.flatMap((line, index) => {
		if (line.trim() === '') return [];
		const cells = line.split('\t');
		const [query, kind, procedures] = places.map((place) => cells[place]?.trim() ?? '');
		const refuse = (why: string) => new UnfitQueries(`${file}, line ${index + 2}: ${why}.`);
		if (!query || !kind || !procedures)
			throw refuse(`a query, its kind and its procedures are expected, with tabs between`);
		const accepted = procedures.split(',').map((one) => one.trim());
		const wrong = accepted.find((one) => !slug.test(one));
		if (procedures !== notOurs && wrong !== undefined)
			throw refuse(`«${wrong}» is not the slug of a procedure; «${notOurs}» stands for none`);
		return [{ text: query, kind, accepted: procedures === notOurs ? null : accepted }];
	});
	if (queries.length === 0) throw new UnfitQueries(`${file}: there is no query in it.`);
	return queries;
}
