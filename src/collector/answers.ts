import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { FormName } from '../schemas/submission.ts';
import { formPage, receivedPage } from '../submissions/formPages.ts';
import { inBoth, type TwoLanguages } from '../submissions/TwoLanguageError.ts';
import { languages, pathIn, type Language } from '../wording/languages.ts';
import { wording } from '../wording/wording.ts';
import { filledForm, filledReference } from './filledPage.ts';
import type { Pages } from './pages.ts';
import { plainPage } from './plainPage.ts';
import type { SentFields } from './readBody.ts';

/** Something that was not accepted, in both languages. `field` is empty for the submission as a whole. */
export interface Fault {
	field: string;
	/** Formspree's code where it has one: its client drops the others and keeps the message. */
	code: string;
	message: TwoLanguages;
}

/** A browser that sends a plain form asks for HTML; the client script asks for JSON. */
const wantsHtml = (c: Context): boolean =>
	accepts(c, {
		header: 'Accept',
		supports: ['application/json', 'text/html'],
		default: 'application/json',
	}) === 'text/html';

/** Language to answer in: the form's own, else that of the page it came from, else Arabic. */
export function answerLanguage(c: Context, sent: SentFields = {}): Language {
	const told = languages.find((language) => language === sent['language']);
	const referer = c.req.header('Referer') ?? '';
	const isFrench = URL.canParse(referer) && new URL(referer).pathname.startsWith('/fr/');
	return told ?? (isFrench ? 'fr' : 'ar');
}

export const receivedAddress = (form: FormName, language: Language, reference: string): string =>
	`${pathIn(language, receivedPage(form))}?reference=${encodeURIComponent(reference)}`;

/** Success: where to read the reference. 303, so that reloading that page sends nothing again. */
export function answerReceived(c: Context, form: FormName, language: Language, reference: string): Response {
	const next = receivedAddress(form, language, reference);
	return wantsHtml(c) ? c.redirect(next, 303) : c.json({ next });
}

/** A refusal before anything could be read: a sentence, and no page of the site. */
export function answerRefusal(c: Context, status: ContentfulStatusCode, fault: Fault): Response {
	if (!wantsHtml(c)) return answerJson(c, status, [fault], answerLanguage(c));
	return c.html(plainPage({ title: inBoth('answer.errorTitle'), text: [fault.message] }), status);
}

const answerJson = (c: Context, status: ContentfulStatusCode, faults: readonly Fault[], language: Language) =>
	c.json(
		{
			errors: faults.map(({ field, code, message }) => ({
				...(field === '' ? {} : { field }),
				code,
				message: message[language],
			})),
		},
		status,
	);

/** What was read but not kept: the form again, with the person's words in it. */
export async function answerNotKept(
	c: Context,
	status: ContentfulStatusCode,
	faults: readonly Fault[],
	{ form, sent, pages }: { form: FormName; sent: SentFields; pages: Pages },
): Promise<Response> {
	const language = answerLanguage(c, sent);
	if (!wantsHtml(c)) return answerJson(c, status, faults, language);
	const built = await pages.read(pathIn(language, formPage(form)));
	const filled =
		built &&
		filledForm(built, {
			form,
			values: sent,
			errors: faults.map(({ field, message }) => ({ field, message: message[language] })),
			titlePrefix: wording(language)('form.errorTitle'),
		});
	const sentences = faults.map(({ message }) => message);
	return c.html(
		filled ||
			plainPage({ title: inBoth('answer.errorTitle'), text: [inBoth('answer.corrections'), ...sentences] }),
		status,
	);
}

/** The page that says a submission was received, with its reference when that is one. */
export async function receivedPageHtml(
	pages: Pages,
	form: FormName,
	language: Language,
	reference: string | null,
): Promise<string> {
	const built = await pages.read(pathIn(language, receivedPage(form)));
	if (built !== null) return reference === null ? built : filledReference(built, reference);
	return plainPage({
		title: inBoth('answer.receivedTitle'),
		text: reference === null ? [] : [inBoth('answer.reference')],
		...(reference === null ? {} : { reference }),
	});
}
