import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import { docFrontmatter } from '../schemas/doc.ts';
import type { Sentences } from './addressFault.ts';
import type { Fault } from './Fault.ts';

/** Head of a page: lines between two lines `---`, the first of them the first of the file. */
const head = /^---\r?\n([\s\S]*?\n)---[ \t]*(?:\r?\n|$)/;

/** The page's own text; its head becomes as many empty lines. */
export const withoutHead = (text: string): string =>
	text.replace(head, (found) => found.replace(/[^\n]/g, ''));

const fields = ['title', 'description', 'stage', 'when', 'titleIn', 'layout'] as const;

const values: Record<keyof z.input<typeof docFrontmatter>, Sentences> = {
	stage: ['رقم المرحلة من 1 إلى 7', 'Le numéro de l’étape va de 1 à 7.'],
	when: [
		'اكتبوا التاريخ كما يقرؤه الناس، بين علامتين "…"',
		'Écrivez la date comme on la lit, entre guillemets "…".',
	],
	titleIn: ['لغة العنوان: ar أو fr', 'La langue du titre\u00a0: ar ou fr.'],
	layout: ['شكل الصفحة: prose أو data أو bare', 'La forme de la page\u00a0: prose, data ou bare.'],
};

/**
 * Faults of the head of a page: no title, a slip of YAML, a line that is not one of ours (Starlight's own would hide a
 * page, move it or put program text into it), a value that the schema refuses. Astro would stop at the first of them with
 * an English sentence.
 */
export function brokenHead(file: string, text: string): Fault[] {
	const at = (line: number, field: string, [ar, fr]: Sentences): Fault => ({ file, line, field, ar, fr });
	const inner = head.exec(text)?.[1];
	const lines = new LineCounter();
	// As Astro reads it: an unquoted day is no text.
	const parsed = parseDocument(inner ?? '', {
		lineCounter: lines,
		// Its warnings are read below, not printed.
		logLevel: 'error',
		customTags: (tags) => [...tags, 'timestamp'],
	});
	const lineAt = (offset: number | undefined) => (offset === undefined ? 1 : lines.linePos(offset).line + 1);
	const map = parsed.contents;
	const slip = [...parsed.errors, ...parsed.warnings][0];
	// Astro ends the head at the first line that begins so, whatever follows on it.
	const early = inner === undefined ? null : /^(?:---|\+\+\+)/m.exec(inner);
	let record: Record<string, unknown> | undefined;
	try {
		record = isMap(map) ? (parsed.toJS() as Record<string, unknown>) : undefined;
	} catch {
		// A name (`*`) that nothing carries, or names multiplied without end.
	}
	if (!isMap(map) || !record || slip || early || inner === undefined)
		return [
			at(lineAt(inner === undefined ? undefined : (slip?.pos[0] ?? early?.index)), '', [
				'رأس الصفحة غير صحيح: يبدأ الملف بسطر --- ثم title: ثم description: ثم سطر ---',
				'L’en-tête de la page est incorrect\u00a0: le fichier commence par --- puis title: puis description: puis ---.',
			]),
		];
	const keys = map.items.map(({ key }) =>
		isScalar(key) ? { name: String(key.value), line: lineAt(key.range?.[0]) } : { name: '', line: 1 },
	);
	const faults: Fault[] = [];
	for (const { name, line } of keys) {
		if ((fields as readonly string[]).includes(name)) continue;
		faults.push(
			at(line, name, [
				`لا يوجد سطر اسمه «${name}» في رأس الصفحة. الأسطر: ${fields.join('، ')}. احذفوه.`,
				`L’en-tête d’une page n’a pas de ligne «\u00a0${name}\u00a0». Les lignes\u00a0: ${fields.join(', ')}. Enlevez-la.`,
			]),
		);
	}
	for (const field of ['title', 'description']) {
		const value = record[field];
		if (typeof value === 'string' && value.trim() !== '') continue;
		faults.push(
			at(keys.find(({ name }) => name === field)?.line ?? 1, field, [
				'اكتبوا هذا السطر في رأس الصفحة كلاما، ولا تتركوه فارغا',
				'Écrivez cette ligne dans l’en-tête de la page, en toutes lettres, sans la laisser vide.',
			]),
		);
	}
	for (const { name, line } of keys) {
		if (!Object.hasOwn(docFrontmatter.shape, name)) continue;
		const field = name as keyof typeof docFrontmatter.shape;
		if (field === 'layout' && file.endsWith('.mdx'))
			faults.push(
				at(line, field, [
					'لا تكتبوا layout في ملف .mdx. احذفوا هذا السطر.',
					'N’écrivez pas layout dans un fichier .mdx. Enlevez cette ligne.',
				]),
			);
		else if (!docFrontmatter.shape[field].safeParse(record[field]).success)
			faults.push(at(line, field, values[field]));
	}
	return faults;
}
