import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { localised } from '../schemas/localised.ts';
import type { Catalogue } from './codeBook.ts';

// Only what the register needs: a card that `check` still refuses for its fee does not stop the statistics.
const card = z.object({
	title: localised,
	service: z.string(),
	formerSlugs: z.array(z.string()).default([]),
	words: z
		.object({ ar: z.array(z.string()), fr: z.array(z.string()) })
		.partial()
		.default({}),
	documents: z.array(z.object({ id: z.string(), name: localised })).default([]),
});
const service = z.object({ name: localised });
const commune = z.object({ receptionPoints: z.array(z.object({ id: z.string(), name: localised })) });

/** The names of procedures, services and reception points, read from the content's YAML under `root`. */
export function readCatalogue(root: string): Catalogue {
	return {
		procedures: readAll(root, 'procedures/*/*.yaml', card).map(({ id, data }) => ({
			slug: id,
			service: data.service,
			names: [...namesOf(data.title), ...data.formerSlugs],
			words: [...(data.words.ar ?? []), ...(data.words.fr ?? [])],
			documents: data.documents.map((document) => ({ code: document.id, names: namesOf(document.name) })),
		})),
		services: readAll(root, 'services/*.yaml', service).map(({ id, data }) => ({
			code: id,
			names: namesOf(data.name),
		})),
		receptionPoints: readAll(root, 'commune.yaml', commune).flatMap(({ data }) =>
			data.receptionPoints.map((point) => ({ code: point.id, names: namesOf(point.name) })),
		),
	};
}

function readAll<Schema extends z.ZodType>(
	root: string,
	pattern: string,
	schema: Schema,
): { id: string; data: z.output<Schema> }[] {
	const files = globSync(pattern, { cwd: root }).toSorted();
	return files.flatMap((file) => {
		const read = schema.safeParse(parse(readFileSync(join(root, file), 'utf8')));
		return read.success ? [{ id: basename(file, '.yaml'), data: read.data }] : [];
	});
}

const namesOf = ({ ar, fr }: z.output<typeof localised>): string[] => (fr === undefined ? [ar] : [ar, fr]);
