import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../buildSite.ts';
import { sites } from './_buildAll.ts';

test('nothing private is in the published files: no form field for an identity number, no message, no database', () => {
	const root = join(projectRoot, sites.real.dist);
	const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
	expect(
		files.filter((name) => /\.(sqlite|db|log)$|feedback\.csv|rejects|search-records/.test(name)),
	).toEqual([]);
	const fields = files
		.filter((name) => name.endsWith('.html'))
		.flatMap((name) =>
			[
				...readFileSync(join(root, name), 'utf8').matchAll(/<(?:input|textarea|select)[^>]* name="([^"]+)"/g),
			].map(([, field]) => field),
		);
	expect([...new Set(fields)].toSorted()).toEqual(
		[
			'_gotcha',
			'contact',
			'kind',
			'language',
			'name',
			'procedure',
			'q',
			// The questions of a card with cases: answered on the page, sent to nobody.
			'question-0',
			'question-1',
			'reception_point',
			'service',
			'words',
		].toSorted(),
	);
});

test('the form carries the notice of law 09.08 and names the legal channel', () => {
	for (const [path, words] of [
		[
			'feedback/index.html',
			['من يعالجها', 'اختياريان', 'الاطلاع على معطياتكم', 'CNDP', 'chikaya.ma', '3737'],
		],
		['fr/feedback/index.html', ['Qui les traite', 'facultatifs', 'rectifier', 'CNDP', 'chikaya.ma', '3737']],
	] as const) {
		const html = readFileSync(join(projectRoot, sites.real.dist, path), 'utf8');
		expect(
			words.filter((word) => !html.includes(word)),
			path,
		).toEqual([]);
	}
});
