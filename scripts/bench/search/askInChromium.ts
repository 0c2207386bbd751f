import type { Browser, Page } from 'playwright-core';
import { addresses, moduleOf, type Engine, type EngineName, type Found } from './engines.ts';
import type { LayeredSite } from './layeredSite.ts';

/** Pages that a list of answers shows at once. */
const shownAtOnce = 5;
/** A right answer further behind counts as none. */
const farthest = 50;
/** Questions between two looks at the time. */
const chunk = 100;

interface Task {
	module: string;
	texts: string[];
	atMost: number;
}

/** A fresh visitor on an empty page of the site. */
async function visit<Result>(
	browser: Browser,
	site: LayeredSite,
	look: (page: Page) => Promise<Result>,
): Promise<Result> {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		await page.goto(new URL(addresses.page, site.address).href);
		return await look(page);
	} finally {
		await context.close();
	}
}

/** What an engine answers to each text. */
export const answersIn = (
	browser: Browser,
	site: LayeredSite,
	engine: EngineName,
	texts: readonly string[],
): Promise<Found[][]> =>
	visit(browser, site, async (page) => {
		const answers: Found[][] = [];
		for (let first = 0; first < texts.length; first += chunk) {
			const task: Task = {
				module: `/${moduleOf(engine)}`,
				texts: texts.slice(first, first + chunk),
				atMost: farthest,
			};
			answers.push(
				...(await page.evaluate(async ({ module, texts, atMost }) => {
					const { answer } = (await import(module)) as Engine;
					const found = [];
					for (const text of texts) found.push(await answer(text, atMost));
					return found;
				}, task)),
			);
		}
		return answers;
	});

/** Milliseconds from each text to its answers, once everything that these texts need has been fetched. */
export const timesIn = (
	browser: Browser,
	site: LayeredSite,
	engine: EngineName,
	texts: readonly string[],
): Promise<number[]> =>
	visit(browser, site, (page) =>
		page.evaluate(
			async ({ module, texts, atMost }: Task) => {
				const { answer } = (await import(module)) as Engine;
				for (const text of texts) await answer(text, atMost);
				const times = [];
				for (const text of texts) {
					const start = performance.now();
					await answer(text, atMost);
					times.push(performance.now() - start);
				}
				return times;
			},
			{ module: `/${moduleOf(engine)}`, texts: [...texts], atMost: shownAtOnce },
		),
	);

/** Bytes (gzip -9) that the first answer of a visit costs, for each text a visit of its own. */
export async function firstBytesIn(
	browser: Browser,
	site: LayeredSite,
	engine: EngineName,
	texts: readonly string[],
): Promise<number[]> {
	const sums: number[] = [];
	for (const text of texts) {
		site.fetched();
		await visit(browser, site, (page) =>
			page.evaluate(
				async ({ module, texts, atMost }: Task) => {
					const { answer } = (await import(module)) as Engine;
					await answer(texts[0]!, atMost);
				},
				{ module: `/${moduleOf(engine)}`, texts: [text], atMost: shownAtOnce },
			),
		);
		// The page and the module that asks belong to the bench.
		const own: string[] = [addresses.page, moduleOf(engine)];
		sums.push(
			site
				.fetched()
				.filter(({ path }) => !own.includes(path))
				.reduce((sum, { gzip }) => sum + gzip, 0),
		);
	}
	return sums;
}
