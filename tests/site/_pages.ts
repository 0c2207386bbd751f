import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { projectRoot } from '../buildSite.ts';

export interface BuiltPage {
	/** Address in the site: `/fr/guide/`. */
	path: string;
	html: string;
	document: Document;
}

/** Every HTML page of a built site. */
export function pagesOf(dist: string): BuiltPage[] {
	const root = join(projectRoot, dist);
	return readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html'))
		.toSorted()
		.map((name) => {
			const html = readFileSync(join(root, name), 'utf8');
			const path = `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
			return { path, html, document: parseHTML(html).document };
		});
}

/** Pages that only lead elsewhere have no language twin and no words of their own. */
export const leadsElsewhere = ({ html }: BuiltPage): boolean => html.includes('http-equiv="refresh"');
