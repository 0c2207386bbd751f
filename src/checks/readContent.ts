import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
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
		const lines = new LineCounter();
		const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
		const place = { file, document, lines };
		for (const error of document.errors) {
			const line = error.linePos?.[0].line;
			faults.push({
				file,
				line,
				field: '',
				ar: 'كتابة YAML غير صحيحة في هذا السطر. انظروا المسافات في أول السطر، والنقطتين «:» داخل النص (ضعوه بين علامتين "…")',
				fr: 'Écriture YAML incorrecte à cette ligne. Vérifiez les espaces en début de ligne et les « : » dans un texte (mettez-le entre guillemets "…").',
			});
		}
		if (document.errors.length > 0) return undefined;
		const result = schema.safeParse(document.toJS(), { error: arabicSentence, reportInput: true });
		if (!result.success) {
			faults.push(
				...result.error.issues.map((issue) =>
					faultAt(place, issue.path, issue.message, frenchSentence(issue)),
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

	const folder = <Schema extends z.ZodType>(name: string, schema: Schema): Entry<z.output<Schema>>[] =>
		filesIn(join(root, name), '.yaml').flatMap((path) => read(path, schema) ?? []);

	const content: Content = {
		commune: single('commune.yaml', communeSchema),
		sources: single('sources.yaml', z.array(sourceSchema)),
		procedures: folder('procedures', procedureSchema),
		services: folder('services', serviceSchema),
		laws: folder('laws', lawSchema),
		commitments: folder('commitments', commitmentSchema),
		lifeEvents: folder('life-events', lifeEventSchema),
		statistics: filesIn(join(root, 'statistics'), '.csv').map((path) => ({
			file: relative(root, path),
			text: readFileSync(path, 'utf8'),
		})),
	};
	return { content, faults };
}

const filesIn = (folder: string, ending: string): string[] =>
	existsSync(folder)
		? readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((name) => name.endsWith(ending))
				.toSorted()
				.map((name) => join(folder, name))
		: [];
