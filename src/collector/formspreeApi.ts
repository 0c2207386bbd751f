import { Hono } from 'hono';
import { basicAuth } from 'hono/basic-auth';
import * as z from 'zod';
import { formNames, formSchemas, type FormName } from '../schemas/submission.ts';
import { readInstant } from '../submissions/readInstant.ts';
import type { SubmissionRecord } from '../submissions/submissionRecord.ts';
import { inBoth } from '../submissions/TwoLanguageError.ts';
import { answerRefusal } from './answers.ts';
import type { Store } from './store.ts';

const largestPage = 1000;

const querySchema = z.object({
	since: z
		.string()
		.transform(readInstant)
		.refine((moment) => moment !== null)
		.optional(),
	limit: z.coerce
		.number()
		.int()
		.positive()
		.default(100)
		.transform((limit) => Math.min(limit, largestPage)),
	offset: z.coerce.number().int().nonnegative().default(0),
	order: z.enum(['asc', 'desc']).default('desc'),
});

/** As Formspree writes a submission: `_date` with microseconds and without zone, in UTC. */
function asFormspree({ form, received_at, ...fields }: SubmissionRecord): Record<string, string> {
	const shape = Object.keys(formSchemas[form as FormName].shape);
	return {
		_id: fields['submission_id'] ?? '',
		_date: received_at.replace('Z', '000'),
		...Object.fromEntries(shape.map((name) => [name, fields[name] ?? ''])),
	};
}

/**
 * `GET /api/0/forms/:form/submissions` as Formspree answers it (`since`, `limit`, `offset`, `order`), so that another
 * machine reads both with one command. Basic authentication with an empty user and `apiKey`; without a key there is
 * no such address.
 */
export function formspreeApi(store: Store, apiKey: string | undefined): Hono {
	const api = new Hono();
	if (!apiKey) return api;
	// hono compares both sides in constant time.
	api.use('/api/0/forms/*', basicAuth({ username: '', password: apiKey, realm: 'istiqbal' }));
	api.get('/api/0/forms/:form/submissions', (c) => {
		const form = formNames.find((name) => name === c.req.param('form'));
		if (form === undefined) {
			const message = inBoth('answer.formNotFound');
			return answerRefusal(c, 404, { field: '', code: 'FORM_NOT_FOUND', message });
		}
		const query = querySchema.safeParse(c.req.query());
		if (!query.success) {
			return answerRefusal(c, 400, { field: '', code: 'BAD_QUERY', message: inBoth('answer.badQuery') });
		}
		const { since, ...page } = query.data;
		const records = store.records(form, { ...page, since: since ?? undefined });
		return c.json({
			fields: ['_id', '_date', ...Object.keys(formSchemas[form].shape)],
			submissions: records.map(asFormspree),
		});
	});
	return api;
}
