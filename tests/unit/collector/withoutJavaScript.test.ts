import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { filledForm } from '../../../src/collector/filledPage.ts';
import { readReference } from '../../../src/submissions/reference.ts';
import { makeCollector, plainPost, referenceOf, smallest } from './_collector.ts';
import { formPageHtml } from './_pages.ts';

const documentOf = async (response: Response) => parseHTML(await response.text()).document;

test('a sent form ends on a page that shows its reference, and reloading it sends nothing', async () => {
	const { app, store } = makeCollector();
	const response = await app.request('/f/feedback', plainPost(smallest));
	expect(response.status).toBe(303);
	const address = response.headers.get('Location') ?? '';
	expect(address).toMatch(/^\/feedback\/received\/\?reference=BM-/);
	const page = await app.request(address);
	expect(page.status).toBe(200);
	expect(page.headers.get('Cache-Control')).toBe('no-store');
	const places = [...(await documentOf(page)).querySelectorAll('[data-reference]')];
	expect(places.map(({ textContent }) => textContent)).toEqual([referenceOf(address), referenceOf(address)]);
	expect(places.some((place) => place.hasAttribute('hidden'))).toBe(false);
	expect(readReference(referenceOf(address))).toBe(store.records('feedback')[0]?.reference);
});

test('the button pressed five times is one submission and one page', async () => {
	const { app, store } = makeCollector();
	const responses = await Promise.all(
		Array.from({ length: 5 }, () => app.request('/f/feedback', plainPost(smallest))),
	);
	expect(new Set(responses.map(({ headers }) => headers.get('Location'))).size).toBe(1);
	expect(store.records('feedback')).toHaveLength(1);
});

test.each(['', '?reference=', '?reference=BM-00000-00000-01', '?reference=%3Cscript%3E'])(
	'with «%s» the page is shown as it was built',
	async (query) => {
		const page = await makeCollector().app.request(`/feedback/received/${query}`);
		expect(page.status).toBe(200);
		expect((await documentOf(page)).querySelector('p[data-reference]')?.textContent).toBe('-');
	},
);

test('a reference typed by hand is shown in its canonical form', async () => {
	const page = await makeCollector().app.request('/fr/feedback/received/?reference=bm+00000+ooooo+00');
	expect((await documentOf(page)).querySelector('[data-reference]')?.textContent).toBe('BM-00000-00000-00');
});

test('mistakes bring the form back with the person’s words and the way to each field', async () => {
	const { app } = makeCollector();
	const sent = {
		language: 'ar',
		kind: 'suggestion',
		words: ' ',
		name: 'x'.repeat(121),
		contact: '"<b>&amp;',
		reception_point: 'annex-1',
	};
	const response = await app.request('/f/feedback', plainPost(sent));
	expect(response.status).toBe(422);
	const document = await documentOf(response);
	const at = (selector: string) => document.querySelector(selector);
	expect(at('title')?.textContent).toBe('خطأ: Avis & réclamations <1>');
	expect(at('[data-error-summary]')?.hasAttribute('hidden')).toBe(false);
	const links = [...document.querySelectorAll('[data-error-summary] li a')];
	expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
		['#words', 'اكتبوا رسالتكم، ولو في جملة واحدة'],
		['#name', 'الاسم طويل جدا'],
	]);
	expect(at('[data-error-for="words"]')?.textContent).toBe('اكتبوا رسالتكم، ولو في جملة واحدة');
	expect(at('[data-error-for="words"]')?.hasAttribute('hidden')).toBe(false);
	expect(at('[data-error-for="contact"]')?.hasAttribute('hidden')).toBe(true);
	expect(at('#words')?.getAttribute('aria-invalid')).toBe('true');
	expect(at('#contact')?.hasAttribute('aria-invalid')).toBe(false);
	expect(at('#contact')?.getAttribute('value')).toBe('"<b>&amp;');
	expect(at('#name')?.getAttribute('value')).toBe('x'.repeat(121));
	const chosen = [...document.querySelectorAll('[name="kind"][checked], option[selected]')];
	expect(chosen.map((choice) => choice.getAttribute('value'))).toEqual(['suggestion', 'annex-1']);
	expect(at('[data-form="search"] input')?.getAttribute('value')).toBe('untouched');
});

test('the French form comes back in French', async () => {
	const { app } = makeCollector();
	const document = await documentOf(
		await app.request('/f/feedback', plainPost({ language: 'fr', words: '' })),
	);
	expect(document.documentElement.getAttribute('lang')).toBe('fr');
	expect(document.querySelector('title')?.textContent).toMatch(/^Erreur\u00a0: /);
	expect(document.querySelector('[data-error-for="words"]')?.textContent).toMatch(/^Écrivez/);
});

test('a hidden field that is wrong goes back to the page’s own value, and nobody is caught', async () => {
	const { app } = makeCollector();
	const sent = { ...smallest, submission_id: 'x', service: '../x', _gotcha: 'y' };
	const document = await documentOf(await app.request('/f/feedback', plainPost(sent)));
	for (const name of ['submission_id', 'service', '_gotcha']) {
		expect(document.querySelector(`[data-form="feedback"] [name="${name}"]`)?.getAttribute('value')).toBe('');
	}
	expect(document.querySelectorAll('[data-error-summary] li')).toHaveLength(2);
	expect(document.querySelectorAll('[data-error-summary] li a')).toHaveLength(0);
});

/** Reads what stands between the tags, as a browser does. */
function textareaSource(html: string): string {
	const [, source = ''] = /<textarea[^>]*>([^]*?)<\/textarea>/.exec(html) ?? [];
	return source.replace(/^\n/, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

test('no words can become markup, and every word comes back as it was', () => {
	const hostile = fc.constantFrom(
		'</textarea>',
		'<script>',
		'&amp;',
		'&lt;',
		'"',
		"'",
		'>',
		'\n',
		'</title>',
		'$&',
		'><',
	);
	const text = fc
		.array(fc.oneof(hostile, fc.string({ maxLength: 5 })), { maxLength: 8 })
		.map((parts) => parts.join(''));
	const html = formPageHtml('ar');
	fc.assert(
		fc.property(text, text, (words, contact) => {
			const filled =
				filledForm(html, {
					form: 'feedback',
					values: { words, contact },
					errors: [{ field: 'words', message: words }],
					titlePrefix: 'خطأ: ',
				}) ?? '';
			expect(textareaSource(filled)).toBe(words);
			const { document } = parseHTML(filled);
			expect(document.querySelector('#contact')?.getAttribute('value')).toBe(contact);
			expect(document.querySelector('[data-error-for="words"]')?.textContent).toBe(words);
			expect(document.querySelectorAll('textarea, input, form, script')).toHaveLength(15);
		}),
	);
});

test('the rest of the page is left as it was built', () => {
	const filled =
		filledForm(formPageHtml('ar'), { form: 'feedback', values: {}, errors: [], titlePrefix: '' }) ?? '';
	expect(filled.startsWith('<!DOCTYPE html>')).toBe(true);
	expect(filled).toContain('<title>Avis &amp; réclamations &lt;1&gt;</title>');
	expect(filled).toContain('<script type="module">if (a < b && c) go("</p>");</script>');
	expect(filled).toContain('<a href="/?a=1&amp;b=2" title="&quot;&amp;lt;&quot;">');
	expect(filled).toContain('x &amp; y');
	expect(filled).toContain('value="observation" checked');
});

test('without a built page a small one in both languages answers', async () => {
	const { app } = makeCollector({ pages: { read: async () => null } });
	const mistakes = await app.request('/f/feedback', plainPost({ language: 'fr', words: '' }));
	expect(mistakes.status).toBe(422);
	const page = await mistakes.text();
	expect(page).toContain('اكتبوا رسالتكم');
	expect(page).toContain('Écrivez votre message');

	const address = (await app.request('/f/feedback', plainPost(smallest))).headers.get('Location') ?? '';
	expect(await (await app.request(address)).text()).toContain(`<bdi dir="ltr">${referenceOf(address)}</bdi>`);
});

test.each([
	['/f/unknown', plainPost(smallest), 404, 'Aucun formulaire'],
	['/f/feedback', plainPost(smallest, { Origin: 'https://elsewhere.example' }), 403, 'autre site'],
	['/f/feedback', plainPost({ ...smallest, words: 'x'.repeat(70_000) }), 413, 'trop lourd'],
	['/f/feedback', plainPost(smallest, { 'Content-Type': 'text/plain' }), 415, 'format lisible'],
])('a refusal of %s is a page in both languages', async (address, request, status, french) => {
	const response = await makeCollector().app.request(address, request);
	expect(response.status).toBe(status);
	expect(response.headers.get('Content-Type')).toContain('text/html');
	const page = await response.text();
	expect(page).toContain(french);
	expect(page).toContain('لم تُحفظ رسالتكم');
});

test('words that could not be kept come back in the form', async () => {
	const { store } = makeCollector();
	const failing = {
		...store,
		append: () => {
			throw new Error('database or disk is full');
		},
	};
	const response = await makeCollector({ store: failing }).app.request('/f/feedback', plainPost(smallest));
	expect(response.status).toBe(503);
	const page = await response.text();
	expect(textareaSource(page)).toBe('انتظرت طويلا');
	expect(page).toContain('لم نستطع حفظ رسالتكم الآن');
});
