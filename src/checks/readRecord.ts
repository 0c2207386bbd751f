import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Fault } from './Fault.ts';
import type { Place } from './lineOf.ts';

/** What a file holds, before its schema sees it. */
export interface RawRecord {
	place: Place;
	value: unknown;
}

/**
 * A record's file as YAML reads it, or what keeps it from being read: letters lost by an encoding, slips of YAML (each
 * line once: the parser often has two words for one slip).
 * @param file Path from the content root.
 */
export function readRecord(file: string, text: string): RawRecord | Fault[] {
	const lost = text.indexOf('\ufffd');
	if (lost !== -1)
		return [
			{
				file,
				line: text.slice(0, lost).split('\n').length,
				field: '',
				ar: 'في هذا السطر حروف ضائعة. احفظوا الملف من جديد بترميز UTF-8.',
				fr: 'Des lettres sont perdues à cette ligne. Enregistrez de nouveau le fichier en UTF-8.',
			},
		];
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines });
	const offsets = [...document.errors.map(({ pos }) => pos[0]), ...unresolvedAliases(document)];
	if (offsets.length === 0) {
		try {
			return { place: { file, document, lines }, value: document.toJS() as unknown };
		} catch {
			// Names (`&`) and their uses (`*`) multiplied beyond what the parser follows.
			offsets.push(0);
		}
	}
	return [...new Set(offsets.map((offset) => lines.linePos(offset).line))].map((line) => ({
		file,
		line,
		field: '',
		ar: 'كتابة YAML غير صحيحة في هذا السطر. انظروا المسافات في أول السطر، والنقطتين «:» داخل النص، والعلامة * أو @ في أوله (ضعوه بين علامتين "…")',
		fr: 'Écriture YAML incorrecte à cette ligne. Vérifiez les espaces en début de ligne et les « : » dans un texte, ou un * ou un @ à son début (mettez-le entre guillemets "…").',
	}));
}

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
