import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Content } from './Content.ts';
import type { Fault } from './Fault.ts';
import { foreignMarkup } from './foreignMarkup.ts';

/** Addresses made from data, in Arabic form; prose may link to them. */
const rooms = [
	'/',
	'/procedures/',
	'/procedures/a-z/',
	'/directory/',
	'/legal/',
	'/commitments/',
	'/commitments/poster/',
	'/stages/',
	'/feedback/',
	'/statistics/',
	'/search/',
];

/**
 * Faults of the pages that the council writes in Markdown: a head without title, a YAML slip in it, a link to a page of
 * the site that does not exist. Read here because Astro stops at the first with an English sentence, and never looks at
 * links.
 */
export function brokenProse(root: string, { ids, pages }: Pick<Content, 'ids' | 'pages'>): Fault[] {
	const addresses = new Set([
		...rooms,
		...pages.map((name) =>
			`/${name.replace(/^fr\//, '').replace(/(^|\/)index\.mdx?$|\.mdx?$/, '')}/`.replace('//', '/'),
		),
		...[...ids.procedures].map((id) => `/procedures/${id}/`),
		...[...ids.services].map((id) => `/services/${id}/`),
		...[...ids.lifeEvents].map((id) => `/life/${id}/`),
	]);
	return pages.flatMap((name) => {
		const text = readFileSync(join(root, 'docs', name), 'utf8');
		const file = `docs/${name}`;
		return [...faultsOf(file, text, addresses), ...foreignMarkup(file, withoutHead(text), ids)];
	});
}

/** The page's own text; its head becomes as many empty lines. */
const withoutHead = (text: string): string =>
	text.replace(/^---\r?\n[\s\S]*?\r?\n---/, (head) => head.replace(/[^\n]/g, ''));

function faultsOf(file: string, text: string, addresses: ReadonlySet<string>): Fault[] {
	const head = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
	const faults: Fault[] = [];
	const parsed = head === undefined ? null : parseDocument(head);
	if (parsed === null || parsed.errors.length > 0) {
		faults.push({
			file,
			line: (parsed?.errors[0]?.linePos?.[0].line ?? 0) + 1,
			field: '',
			ar: 'رأس الصفحة غير صحيح: يبدأ الملف بسطر --- ثم title: ثم description: ثم سطر ---',
			fr: 'L’en-tête de la page est incorrect : le fichier commence par --- puis title: puis description: puis ---.',
		});
	} else {
		for (const field of ['title', 'description'] as const) {
			const value: unknown = parsed.get(field);
			if (typeof value === 'string' && value.trim() !== '') continue;
			faults.push({
				file,
				line: 1,
				field,
				ar: 'اكتبوا هذا السطر في رأس الصفحة، ولا تتركوه فارغا',
				fr: 'Écrivez cette ligne dans l’en-tête de la page, sans la laisser vide.',
			});
		}
	}
	text.split('\n').forEach((line, index) => {
		for (const [, address] of line.matchAll(/\]\((\/[^)\s]*)\)/g)) {
			const path = address!.replace(/[?#].*$/, '').replace(/^\/fr(?=\/)/, '');
			if (addresses.has(path) || /\.\w+$/.test(path)) continue;
			faults.push({
				file,
				line: index + 1,
				field: '',
				ar: `الرابط ${address} لا يوصل إلى أي صفحة. صححوا العنوان؛ العنوان ينتهي بـ /`,
				fr: `Le lien ${address} ne mène à aucune page. Corrigez l’adresse ; elle finit par /.`,
			});
		}
	});
	return faults;
}
