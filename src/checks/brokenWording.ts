import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './Fault.ts';

const names = ['ar-MA.json', 'fr.json'];
const plural = /_(zero|one|two|few|many|other)$/;

/** The two files of the interface's sentences: each must be JSON, and both must have the same sentences. */
export function brokenWording(root: string): Fault[] {
	const folder = join(root, 'i18n');
	if (!existsSync(folder)) return [];
	const faults: Fault[] = [];
	const keys = names.map((name) => {
		const file = `i18n/${name}`;
		try {
			return new Set(
				Object.keys(JSON.parse(readFileSync(join(folder, name), 'utf8')) as object).map((key) =>
					key.replace(plural, ''),
				),
			);
		} catch (error) {
			const line = /line (\d+)/.exec(String(error))?.[1];
			faults.push({
				file,
				line: line === undefined ? undefined : Number(line),
				field: '',
				ar: 'كتابة JSON غير صحيحة. غالبا تنقص فاصلة «,» في آخر سطر أو علامة «"»',
				fr: 'Écriture JSON incorrecte. Souvent il manque une virgule en fin de ligne ou un guillemet.',
			});
			return null;
		}
	});
	const [arabic, french] = keys;
	if (!arabic || !french) return faults;
	const missing = (from: Set<string>, other: Set<string>, file: string) =>
		[...from]
			.filter((key) => !other.has(key))
			.map((field) => ({
				file,
				field,
				ar: 'جملة ناقصة في هذا الملف، وهي موجودة في الآخر',
				fr: 'Phrase absente de ce fichier et présente dans l’autre.',
			}));
	return [...missing(arabic, french, 'i18n/fr.json'), ...missing(french, arabic, 'i18n/ar-MA.json')];
}
