import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';

/**
 * One YAML file a record, in the folder or below it; the file's name is the record's id. A folder that a commune does
 * not have holds no records.
 * Astro's own loader reads dates into Date objects; here they stay the text that the clerk wrote, as in the checks.
 */
export function recordLoader(folder: string): Loader {
	return {
		name: 'istiqbal:records',
		load: async ({ store, parseData, generateDigest, watcher, config, logger }) => {
			const root = fileURLToPath(config.root);
			async function put(path: string) {
				const text = readFileSync(path, 'utf8');
				const id = basename(path, '.yaml');
				const filePath = relative(root, path);
				const data = await parseData({ id, data: parse(text) as Record<string, unknown>, filePath });
				store.set({ id, data, filePath, digest: generateDigest(text) });
			}
			store.clear();
			// Plain files alone, as the checks read them: nothing is published that they did not see.
			const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
			for (const entry of entries) {
				const isRecord = entry.isFile() && entry.name.endsWith('.yaml') && !entry.name.startsWith('.');
				if (isRecord) await put(join(entry.parentPath, entry.name));
			}
			watcher?.on('all', (event, path) => {
				if (!path.startsWith(folder + sep) || !path.endsWith('.yaml')) return;
				if (event === 'unlink') store.delete(basename(path, '.yaml'));
				else if (event === 'add' || event === 'change')
					put(path).catch((error: unknown) => logger.error(String(error)));
			});
		},
	};
}
