import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import * as z from 'zod';
import { commitmentSchema } from '../schemas/commitment.ts';
import { communeSchema } from '../schemas/commune.ts';
import { lawSchema } from '../schemas/law.ts';
import { lifeEventSchema } from '../schemas/lifeEvent.ts';
import { procedureSchema } from '../schemas/procedure.ts';
import { serviceSchema } from '../schemas/service.ts';
import { sourceSchema } from '../schemas/source.ts';
import type { Content, Entry } from './Content.ts';
import type { Fault } from './Fault.ts';
import { faultAt } from './faultAt.ts';
import { arabicSentence, frenchSentence } from './sentenceOf.ts';

/**
 * Reads the content folder without Astro, for the checks and the scripts: the records that their schemas accept, and
 * a fault for everything they refuse, all at once.
 */
export function readContent(root: string): { content: Content; faults: Fault[] } {
	const faults: Fault[] = [];

	function read<Schema extends z.ZodType>(path: string, schema: Schema): Entry<z.output<Schema>> | undefined {
		const file = relative(root, path);
		const text = readFileSync(path, 'utf8');
		const lost = text.indexOf('\ufffd');
		if (lost !== -1) {
			faults.push({
				file,
				line: text.slice(0, lost).split('\n').length,
				field: '',
				ar: 'في هذا السطر حروف ضائعة. احفظوا الملف من جديد بترميز UTF-8.',
				fr: 'Des lettres sont perdues à cette ligne. Enregistrez de nouveau le fichier en UTF-8.',
			});
			return undefined;
		}
		const lines = new LineCounter();
		const document = parseDocument(text, { lineCounter: lines });
		const place = { file, document, lines };
		const misread = [...document.errors.map(({ pos }) => pos[0]), ...unresolvedAliases(document)];
		for (const offset of misread) {
			faults.push({
				file,
				line: lines.linePos(offset).line,
				field: '',
				ar: 'كتابة YAML غير صحيحة في هذا السطر. انظروا المسافات في أول السطر، والنقطتين «:» داخل النص، والعلامة * أو @ في أوله (ضعوه بين علامتين "…")',
				fr: 'Écriture YAML incorrecte à cette ligne. Vérifiez les espaces en début de ligne et les « : » dans un texte, ou un * ou un @ à son début (mettez-le entre guillemets "…").',
			});
		}
		if (misread.length > 0) return undefined;
		const result = schema.safeParse(document.toJS(), { error: arabicSentence, reportInput: true });
		if (!result.success) {
			faults.push(
				...result.error.issues.map((issue) =>
					faultAt(place, placeOf(issue), issue.message, frenchSentence(issue)),
				),
			);
			return undefined;
		}
		return { id: basename(path, '.yaml'), ...place, data: result.data };
	}

	function single<Schema extends z.ZodType>(
		name: string,
		schema: Schema,
	): Entry<z.output<Schema>> | undefined {
		const path = join(root, name);
		if (existsSync(path)) return read(path, schema);
		faults.push({
			file: name,
			field: '',
			ar: 'هذا الملف ضروري وغير موجود',
			fr: 'Ce fichier est obligatoire et n’existe pas.',
		});
		return undefined;
	}

	const recordsIn = (name: string) => filesIn(join(root, name)).filter((path) => path.endsWith('.yaml'));
	const idsIn = (name: string) => new Set(recordsIn(name).map((path) => basename(path, '.yaml')));

	function folder<Schema extends z.ZodType>(name: string, schema: Schema): Entry<z.output<Schema>>[] {
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
		return records.flatMap((path) => read(path, schema) ?? []);
	}

	const content: Content = {
		commune: single('commune.yaml', communeSchema),
		sources: single('sources.yaml', z.array(sourceSchema)),
		procedures: folder('procedures', procedureSchema),
		services: folder('services', serviceSchema),
		laws: folder('laws', lawSchema),
		commitments: folder('commitments', commitmentSchema),
		lifeEvents: folder('life-events', lifeEventSchema),
		ids: {
			procedures: idsIn('procedures'),
			services: idsIn('services'),
			laws: idsIn('laws'),
			commitments: idsIn('commitments'),
			lifeEvents: idsIn('life-events'),
		},
		pages: filesIn(join(root, 'docs'))
			.filter((path) => /\.mdx?$/.test(path))
			.map((path) => relative(join(root, 'docs'), path).replaceAll('\\', '/')),
		statistics: filesIn(join(root, 'statistics'))
			.filter((path) => path.endsWith('.csv'))
			.map((path) => ({ file: relative(root, path), text: readFileSync(path, 'utf8') })),
	};
	return { content, faults };
}

/** Files of a folder and below it, in one order on every machine; none that are hidden (`.gitkeep`). */
const filesIn = (folder: string): string[] =>
	existsSync(folder)
		? readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
				.map((entry) => join(entry.parentPath, entry.name))
				.toSorted()
		: [];

/** Where a text begins with `*`: YAML takes it for the name of another part of the file, which does not exist. */
function unresolvedAliases(document: Document): number[] {
	const offsets: number[] = [];
	visit(document, {
		Alias: (_, node) => {
			if (node.resolve(document) === undefined) offsets.push(node.range?.[0] ?? 0);
		},
	});
	return offsets;
}

/** Path to what has to be mended: an unknown field itself, not the record that holds it. */
const placeOf = (issue: z.core.$ZodIssue): PropertyKey[] =>
	issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
