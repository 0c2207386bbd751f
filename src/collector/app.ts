import { randomBytes } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { cors } from 'hono/cors';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { formNames, type FormName } from '../schemas/submission.ts';
import { formPage, receivedPage } from '../submissions/formPages.ts';
import { readReference, type RandomBytes } from '../submissions/reference.ts';
import type { FieldFault } from '../submissions/submissionRecord.ts';
import { inBoth } from '../submissions/TwoLanguageError.ts';
import { languages, pathIn } from '../wording/languages.ts';
import type { WordingKey } from '../wording/wording.ts';
import {
	answerLanguage,
	answerNotKept,
	answerReceived,
	answerRefusal,
	receivedPageHtml,
	type Fault,
} from './answers.ts';
import { clientAddress, senderOf } from './clientAddress.ts';
import { formspreeApi } from './formspreeApi.ts';
import { fromForeignSite } from './fromForeignSite.ts';
import type { Pages } from './pages.ts';
import { readBody } from './readBody.ts';
import { receive } from './receive.ts';
import { safetyHeaders } from './safetyHeaders.ts';
import type { Store } from './store.ts';
import { tokenBucket } from './tokenBucket.ts';

export interface CollectorOptions {
	store: Store;
	/** The built pages, filled in for people without JavaScript. */
	pages: Pages;
	/** `https://…` of the site when the collector has an address of its own; its pages may then post here. */
	siteOrigin?: string | undefined;
	/** Milliseconds since 1970. */
	now?: () => number;
	random?: RandomBytes;
	/** First letters of the references, the commune's own; `BM` when not told. */
	referencePrefix?: string | undefined;
	/** Opens the reading API to those who have it. */
	apiKey?: string | undefined;
	/** One line about a failure, without personal data. */
	log?: (line: string) => void;
}

const largestBody = 64 * 1024;
/** What is said of a body that cannot be read. */
const refusals = {
	400: ['MALFORMED', 'answer.malformed'],
	413: ['TOO_LARGE', 'answer.tooLarge'],
	415: ['WRONG_TYPE', 'answer.wrongType'],
} as const satisfies Record<number, readonly [string, WordingKey]>;
const rate = { burst: 30, perMinute: 20 };
/** Headers of the Formspree client that make the browser ask before it sends. */
const clientHeaders = ['accept', 'content-type', 'formspree-client', 'formspree-session-data'];

const refuse = (c: Context, status: ContentfulStatusCode, code: string, key: WordingKey): Response =>
	answerRefusal(c, status, { field: '', code, message: inBoth(key) });

const formNamed = (name: string | undefined): FormName | undefined => formNames.find((form) => form === name);

/** zod's codes in Formspree's words. */
const codeOf = ({ code }: FieldFault): string =>
	({
		too_small: 'REQUIRED_FIELD_EMPTY',
		invalid_type: 'REQUIRED_FIELD_MISSING',
		invalid_value: 'REQUIRED_FIELD_MISSING',
	})[code] ?? 'TYPE_TEXT';

/**
 * The receiver of forms, in Formspree's wire format, as an app without a socket.
 *
 * `POST /f/<form>` JSON, multipart or urlencoded → `{ next }` or `{ errors: [{ field?, code, message }] }`; to a browser
 * that asks for HTML, a 303 to the «received» page or the form again with its mistakes. `GET /healthz` says whether a
 * message would be kept now. Nothing is answered as received before it is on the disk.
 */
export function createCollector({
	store,
	pages,
	siteOrigin,
	now = Date.now,
	random = randomBytes,
	referencePrefix: prefix,
	apiKey,
	log = () => {},
}: CollectorOptions): Hono {
	const app = new Hono();
	const bucket = tokenBucket(rate);

	app.use(safetyHeaders());
	// Answers hold references and words: no shared computer or proxy may keep them.
	app.use(async (c, next) => {
		await next();
		if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
	});
	if (siteOrigin !== undefined) {
		app.use(
			'/f/*',
			cors({ origin: siteOrigin, allowMethods: ['POST'], allowHeaders: clientHeaders, maxAge: 7200 }),
		);
	}

	app.post(
		'/f/:form',
		async (c, next) => {
			if (fromForeignSite(c, siteOrigin)) return refuse(c, 403, 'BLOCKED', 'answer.foreignSite');
			const form = formNamed(c.req.param('form'));
			if (form === undefined) return refuse(c, 404, 'FORM_NOT_FOUND', 'answer.formNotFound');
			const wait = bucket.take(`${form} ${senderOf(clientAddress(c))}`, now());
			if (wait > 0) {
				c.header('Retry-After', String(wait));
				return refuse(c, 429, 'TOO_MANY', 'answer.tooMany');
			}
			return next();
		},
		async (c) => {
			const form = formNamed(c.req.param('form'));
			const body = await readBody(c.req.raw, largestBody);
			if (form === undefined || !body.ok) {
				const status = body.ok ? 400 : body.status;
				const [code, key] = refusals[status];
				return refuse(c, status, code, key);
			}
			const sent = body.fields;
			const notKept = (status: ContentfulStatusCode, faults: Fault[]) =>
				answerNotKept(c, status, faults, { form, sent, pages });
			try {
				const received = receive(form, sent, {
					store,
					now: now(),
					random,
					address: clientAddress(c),
					prefix,
				});
				if (received.outcome === 'received') {
					return answerReceived(c, form, answerLanguage(c, sent), received.record.reference);
				}
				if (received.outcome === 'invalid') {
					return await notKept(
						422,
						received.faults.map((fault) => ({
							field: fault.field,
							code: codeOf(fault),
							message: inBoth(fault.key as WordingKey),
						})),
					);
				}
				const { reference } = received.record;
				return await notKept(409, [
					{ field: '', code: 'ALREADY_RECEIVED', message: inBoth('answer.conflict', { reference }) },
				]);
			} catch (error) {
				log(`store: ${error instanceof Error ? error.message : String(error)}`);
				return notKept(503, [{ field: '', code: 'NOT_STORED', message: inBoth('answer.notStored') }]);
			}
		},
	);
	// The address of a page of mistakes, typed again or opened from the history, leads back to the form.
	app.get('/f/:form', (c) => {
		const form = formNamed(c.req.param('form'));
		return form === undefined
			? refuse(c, 404, 'FORM_NOT_FOUND', 'answer.formNotFound')
			: c.redirect(pathIn(answerLanguage(c), formPage(form)));
	});

	for (const form of formNames) {
		for (const language of languages) {
			app.get(pathIn(language, receivedPage(form)), async (c) => {
				const reference = readReference(c.req.query('reference') ?? '');
				return c.html(await receivedPageHtml(pages, form, language, reference));
			});
		}
	}

	app.get('/healthz', (c) => {
		try {
			store.check();
			return c.json({ ok: true, forms: formNames });
		} catch (error) {
			log(`store: ${error instanceof Error ? error.message : String(error)}`);
			return c.json({ ok: false, forms: formNames }, 503);
		}
	});

	app.route('/', formspreeApi(store, apiKey));
	return app;
}
