import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import * as z from 'zod';
import { communeSchema } from '../schemas/commune.ts';
import { sourceSchema } from '../schemas/source.ts';
import type { Content, Entry } from './Content.ts';
import type { Fault } from './Fault.ts';
import { faultAt } from './faultAt.ts';
import { harmlessRecords } from './harmlessRecords.ts';
import type { Place } from './lineOf.ts';
import { mendRecord } from './mendRecord.ts';
import { readRecord } from './readRecord.ts';
import { folderFor, recordSchemas, type RecordFolder } from './recordSchemas.ts';
import { arabicSentence, frenchSentence } from './sentenceOf.ts';

/** The content folder as it was read. */
export interface Reading {
	/** What the schemas accepted. */
	content: Content;
	/**
	 * The same, and what could be saved of the records that they refused: for the rules that look for faults, and for
	 * nothing else. Refused records come after the others, so that of two that claim one thing the fault is theirs.
	 */
	mended: Content;
	/** Fields that were filled in, by file, as `mendRecord` names them. */
	mendedFields: ReadonlyMap<string, readonly string[]>;
	/** What the schemas refused, and files that cannot be read. */
	faults: Fault[];
}

/** Records of one schema: those that it accepted, and what was saved of the others. */
interface Records<Data> {
	accepted: Entry<Data>[];
	saved: Entry<Data>[];
}

/**
 * Reads the content folder without Astro, for the checks and the scripts: the records that their schemas accept, and
 * a fault for everything they refuse, all at once.
 */
export function readContent(root: string): Reading {
	const faults: Fault[] = [];
	const mendedFields = new Map<string, readonly string[]>();
	/** Records found in another folder than theirs: others may name them all the same. */
	const strays: { folder: RecordFolder; id: string }[] = [];

	function read<Schema extends z.ZodType>(
		path: string,
		schema: Schema,
		harmless: unknown,
	): Records<z.output<Schema>> & { value?: unknown } {
		const file = relative(root, path);
		const raw = readRecord(file, readFileSync(path, 'utf8'));
		if (Array.isArray(raw)) {
			faults.push(...raw);
			return { accepted: [], saved: [] };
		}
		const { place, value } = raw;
		const entry = { id: basename(path, '.yaml'), ...place };
		const result = schema.safeParse(value, { error: arabicSentence, reportInput: true });
		if (result.success) return { accepted: [{ ...entry, data: result.data }], saved: [], value };
		const folder = folderFor(value);
		if (folder !== undefined) {
			strays.push({ folder, id: entry.id });
			faults.push(
				faultAt(place, [], `مكان هذا الملف هو المجلد ${folder}/`, `Ce fichier doit être dans ${folder}/.`),
			);
			return { accepted: [], saved: [], value };
		}
		faults.push(...schemaFaults(place, result.error.issues));
		const mended = mendRecord(value, schema, harmless);
		if (!mended) return { accepted: [], saved: [], value };
		mendedFields.set(file, mended.fields);
		return { accepted: [], saved: [{ ...entry, data: mended.data }], value };
	}

	function single<Schema extends z.ZodType>(name: string, schema: Schema, harmless: unknown) {
		const path = join(root, name);
		if (existsSync(path)) return read(path, schema, harmless);
		faults.push({
			file: name,
			field: '',
			ar: 'هذا الملف ضروري وغير موجود',
			fr: 'Ce fichier est obligatoire et n’existe pas.',
		});
		return { accepted: [], saved: [] };
	}

	const recordsIn = (name: RecordFolder) =>
		filesIn(join(root, name)).filter((path) => path.endsWith('.yaml'));
	const idsIn = (name: RecordFolder) =>
		new Set([
			...recordsIn(name).map((path) => basename(path, '.yaml')),
			...strays.filter(({ folder }) => folder === name).map(({ id }) => id),
		]);

	function folder<Schema extends z.ZodType>(name: RecordFolder, schema: Schema): Records<z.output<Schema>> {
		const records = recordsIn(name);
		for (const path of filesIn(join(root, name))) {
			if (records.includes(path)) continue;
			faults.push({
				file: relative(root, path),
				field: '',
				ar: 'لا يقرأ الموقع هذا الملف. يجب أن ينتهي اسمه بـ .yaml',
				fr: 'Le site ne lit pas ce fichier. Son nom doit finir par .yaml.',
			});
		}
		const found = records.map((path) => read(path, schema, harmlessRecords[name]));
		return {
			accepted: found.flatMap(({ accepted }) => accepted),
			saved: found.flatMap(({ saved }) => saved),
		};
	}

	const commune = single('commune.yaml', communeSchema, harmlessRecords.commune);
	const sources = single('sources.yaml', z.array(sourceSchema), harmlessRecords.sources);
	const procedures = folder('procedures', recordSchemas.procedures);
	const services = folder('services', recordSchemas.services);
	const laws = folder('laws', recordSchemas.laws);
	const commitments = folder('commitments', recordSchemas.commitments);
	const lifeEvents = folder('life-events', recordSchemas['life-events']);
	const notOurs = folder('not-ours', recordSchemas['not-ours']);
	const content: Content = {
		commune: commune.accepted[0],
		sources: sources.accepted[0],
		procedures: procedures.accepted,
		services: services.accepted,
		laws: laws.accepted,
		commitments: commitments.accepted,
		lifeEvents: lifeEvents.accepted,
		notOurs: notOurs.accepted,
		ids: {
			procedures: idsIn('procedures'),
			services: idsIn('services'),
			laws: idsIn('laws'),
			commitments: idsIn('commitments'),
			lifeEvents: idsIn('life-events'),
			sources: 'value' in sources ? sourceIds(sources.value) : undefined,
		},
		pages: filesIn(join(root, 'docs'))
			.filter((path) => /\.mdx?$/.test(path))
			.map((path) => relative(join(root, 'docs'), path).replaceAll('\\', '/')),
		statistics: filesIn(join(root, 'statistics'))
			.filter((path) => path.endsWith('.csv'))
			.map((path) => ({ file: relative(root, path), text: readFileSync(path, 'utf8') })),
	};
	/** Whether what names the record among the others is a value of ours: it claims after those that wrote theirs. */
	const isNamedByUs = ({ file }: Entry<unknown>) =>
		mendedFields.get(file)?.some((field) => field === 'code' || field === 'number') === true;
	const all = <Data>({ accepted, saved }: Records<Data>) => [
		...accepted,
		...saved.toSorted((a, b) => Number(isNamedByUs(a)) - Number(isNamedByUs(b))),
	];
	const mended: Content = {
		...content,
		commune: all(commune)[0],
		sources: all(sources)[0],
		procedures: all(procedures),
		services: all(services),
		laws: all(laws),
		commitments: all(commitments),
		lifeEvents: all(lifeEvents),
		notOurs: all(notOurs),
	};
	return { content, mended, mendedFields, faults };
}

/** Files of a folder and below it, in one order on every machine; none that are hidden (`.gitkeep`). */
const filesIn = (folder: string): string[] =>
	existsSync(folder)
		? readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
				.map((entry) => join(entry.parentPath, entry.name))
				.toSorted()
		: [];

/** Ids of `sources.yaml`, faulty items too; undefined where one cannot be read, since cards may name it. */
function sourceIds(value: unknown): ReadonlySet<string> | undefined {
	const items = z.array(z.object({ id: z.string() })).safeParse(value);
	return items.success ? new Set(items.data.map(({ id }) => id)) : undefined;
}

/** One fault for each place: of what is no text, it is not told too that the text is short. */
function schemaFaults(place: Place, issues: z.core.$ZodIssue[]): Fault[] {
	const told = issues.map((issue) => faultAt(place, placeOf(issue), issue.message, frenchSentence(issue)));
	return told.filter(({ field }, index) => told.findIndex((other) => other.field === field) === index);
}

/** Path to what has to be mended: an unknown field itself, not the record that holds it. */
const placeOf = (issue: z.core.$ZodIssue): PropertyKey[] =>
	issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
