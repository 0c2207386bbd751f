import * as z from 'zod';
import type { FormName } from '../schemas/submission.ts';
import { readFormspreeSubmissions, type FormspreeReading } from '../submissions/formspreeExport.ts';
import { TwoLanguageError } from '../submissions/TwoLanguageError.ts';

export interface Remote {
	/** `https://forms.example.ma`, or Formspree. */
	origin: string;
	/** API key of that origin. */
	key: string | undefined;
	/** Name of the form there: Formspree's id, or the form's own name. */
	formKey: string;
	/** First letters of references for submissions that came without. */
	prefix?: string | undefined;
}

const answerSchema = z.object({ submissions: z.array(z.record(z.string(), z.unknown())) });
const pageSize = 100;
const patience = 30_000;

function submissionsUrl({ origin, key, formKey }: Remote, offset: number): { url: URL; key: string } {
	const base = URL.canParse(origin) ? new URL(origin) : null;
	const isLocal = base !== null && /^(127\.0\.0\.1|localhost|\[::1\])$/.test(base.hostname);
	if (base === null || !(base.protocol === 'https:' || (base.protocol === 'http:' && isLocal))) {
		throw new TwoLanguageError('collect.unsafeOrigin', { origin });
	}
	if (!key) throw new TwoLanguageError('collect.noKey', { origin });
	const url = new URL(`/api/0/forms/${encodeURIComponent(formKey)}/submissions`, base);
	url.search = String(new URLSearchParams({ order: 'asc', limit: String(pageSize), offset: String(offset) }));
	return { url, key };
}

/**
 * All submissions of a form from Formspree's API or from another machine's collector.
 * The largest page that Formspree gives is not documented: pages are asked for until one is empty, or repeats the last.
 * Throws a `TwoLanguageError` when the origin is not safe, cannot be reached, or refuses.
 */
export async function remoteSubmissions(
	form: FormName,
	remote: Remote,
	get: typeof fetch = fetch,
): Promise<FormspreeReading> {
	const { origin, prefix } = remote;
	const all: Record<string, unknown>[] = [];
	let last = '';
	for (;;) {
		const { url, key } = submissionsUrl(remote, all.length);
		let response: Response;
		try {
			response = await get(url, {
				headers: { Accept: 'application/json', Authorization: `Basic ${btoa(`:${key}`)}` },
				// The key is for this address alone.
				redirect: 'error',
				signal: AbortSignal.timeout(patience),
			});
		} catch (error) {
			const cause = error instanceof Error ? (error.cause ?? error) : error;
			const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
			throw new TwoLanguageError('collect.unreachable', { origin, reason }, { cause: error });
		}
		if (!response.ok)
			throw new TwoLanguageError('collect.refused', { origin, form, status: response.status });
		const answer = answerSchema.safeParse(await response.json().catch(() => null));
		if (!answer.success) throw new TwoLanguageError('collect.notSubmissions', { origin });
		const page = JSON.stringify(answer.data.submissions);
		if (answer.data.submissions.length === 0 || page === last)
			return readFormspreeSubmissions(form, all, origin, prefix);
		all.push(...answer.data.submissions);
		last = page;
	}
}
