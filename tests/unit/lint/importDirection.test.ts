import { ESLint } from 'eslint';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const eslint = new ESLint({ cwd: join(import.meta.dirname, '../../..') });

/** What the rule says of a file that imports one module; empty when it may. */
async function refusals(file: string, imported: string): Promise<string[]> {
	const code = `import * as thing from '${imported}';\n`;
	const text = file.endsWith('.astro')
		? `---\n${code}---\n\n<p>{thing}</p>\n`
		: `${code}export const kept = thing;\n`;
	const [result] = await eslint.lintText(text, { filePath: file });
	if (!result || result.fatalErrorCount > 0)
		throw new Error(`${file} was not read: ${JSON.stringify(result?.messages)}`);
	return result.messages
		.filter(({ ruleId }) => ruleId === 'no-restricted-imports')
		.map(({ message }) => message);
}

test.each([
	['a schema', 'a component', 'src/schemas/law.ts', '../components/text/amount.ts'],
	['a schema', 'a subject', 'src/schemas/law.ts', '../search/searchForm.ts'],
	['a schema', 'a page', 'src/schemas/law.ts', '../pages/_content.ts'],
	['a subject', 'a component', 'src/hours/openingAt.ts', '../components/text/dates.ts'],
	['a subject', 'the collector', 'src/submissions/receiver.ts', '../collector/store.ts'],
	['a subject', 'the checks', 'src/search/search.ts', '../checks/checkContent.ts'],
	['a subject', 'a page', 'src/statistics/suppress.ts', '../pages/_statistics.ts'],
	['a subject', 'the build', 'src/search/search.ts', '../build/searchIndex.ts'],
	['a subject', 'a script', 'src/register/header.ts', '../../scripts/check.ts'],
	['a check', 'a component', 'src/checks/futureReview.ts', '../components/text/dates.ts'],
	['a check', 'the collector', 'src/checks/futureReview.ts', '../collector/store.ts'],
	['the collector', 'a component', 'src/collector/app.ts', '../components/page/languageOf.ts'],
	['the collector', 'a page', 'src/collector/app.ts', '../pages/_content.ts'],
	['the build', 'a page', 'src/build/searchIndex.ts', '../pages/_content.ts'],
	['a component', 'a page', 'src/components/text/amount.ts', '../../pages/_content.ts'],
	['a component in Astro', 'a page', 'src/components/home/Hero.astro', '../../pages/_content.ts'],
	['an island', 'the collector', 'src/components/submissions/FeedbackForm.tsx', '../../collector/app.ts'],
	['a page', 'the collector', 'src/pages/[...lang]/search.astro', '../../collector/app.ts'],
	['a page', 'the build', 'src/pages/_content.ts', '../build/commune.ts'],
	['a schema', 'Astro', 'src/schemas/law.ts', 'astro:content'],
	['a subject', 'Astro', 'src/search/search.ts', 'astro:content'],
	['a check', 'Astro', 'src/checks/futureReview.ts', 'astro:content'],
	['the collector', 'Astro', 'src/collector/app.ts', 'astro:content'],
	['a page', 'Starlight', 'src/pages/404.astro', '@astrojs/starlight/components'],
	['a component', 'Starlight', 'src/components/page/Band.astro', '@astrojs/starlight/components'],
	['a subject', 'Starlight', 'src/search/search.ts', '@astrojs/starlight/schema'],
])('%s may not import %s (%s)', async (_room, _other, file, imported) => {
	expect(await refusals(file, imported)).toHaveLength(1);
});

test.each([
	['a schema', 'a schema', 'src/schemas/law.ts', './localised.ts'],
	['a schema', 'zod', 'src/schemas/law.ts', 'zod'],
	['a subject', 'a schema', 'src/hours/openingAt.ts', '../schemas/commune.ts'],
	['a subject', 'a subject', 'src/search/searchForm.ts', '../arabic/normalise.ts'],
	['a check', 'a subject', 'src/checks/articleSeven.ts', '../arabic/normalise.ts'],
	['the collector', 'a subject', 'src/collector/app.ts', '../submissions/receiver.ts'],
	['the build', 'the checks', 'src/build/contentGate.ts', '../checks/checkContent.ts'],
	['a component', 'a subject', 'src/components/directory/openNow.ts', '../../hours/openingAt.ts'],
	['a component', 'a component', 'src/components/home/Hero.astro', '../search/SearchBox.astro'],
	['a component', 'a schema', 'src/components/text/Localised.astro', '../../schemas/localised.ts'],
	['a page', 'a component', 'src/pages/[...lang]/search.astro', '../../components/search/Results.astro'],
	['a page', 'Astro', 'src/pages/_content.ts', 'astro:content'],
	['the configuration of content', 'Astro', 'src/content.config.ts', 'astro:content'],
	['the configuration of content', 'Starlight', 'src/content.config.ts', '@astrojs/starlight/schema'],
	[
		'the corner of Starlight',
		'Starlight',
		'src/components/starlight/Head.astro',
		'@astrojs/starlight/components/Head.astro',
	],
	['the corner of Starlight', 'Astro', 'src/components/starlight/Frame.astro', 'astro:content'],
	['the options of Starlight', 'Starlight', 'src/build/starlightOptions.ts', '@astrojs/starlight'],
	['a script', 'the collector', 'scripts/serve.ts', '../src/collector/serve.ts'],
	['a script', 'the checks', 'scripts/check.ts', '../src/checks/checkContent.ts'],
])('%s may import %s (%s)', async (_room, _other, file, imported) => {
	expect(await refusals(file, imported)).toEqual([]);
});

test('the refusal names the room and the direction', async () => {
	const [message] = await refusals('src/schemas/law.ts', '../components/text/amount.ts');
	expect(message).toContain(
		'«schemas» must not import from these rooms: imports run schemas ← subjects ← components ← pages.',
	);
});
