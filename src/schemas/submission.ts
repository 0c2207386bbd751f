import * as z from 'zod/mini';
import { plainText } from './plainText.ts';
import { westernDigits } from './westernDigits.ts';

/** Formspree form names; each has its schema, its CSV and its address `/f/<form>`. */
export const formNames = ['feedback'] as const;
export type FormName = (typeof formNames)[number];

/** The three kinds of decree 2.17.265: ملاحظة, اقتراح, شكاية. */
export const feedbackKinds = ['observation', 'suggestion', 'complaint'] as const;

/** Longest text accepted in one field, in characters. */
export const wordsLimit = 4000;

// Messages are keys of the wording files: the same schema speaks Arabic or French.
/** A field that the page fills in, not the person; empty when it has nothing to say. */
const hidden = (pattern: RegExp) =>
	z._default(z.string().check(z.regex(pattern, { error: 'error.form' })), '');

const optionalText = (limit: number, error: string, clean = plainText) =>
	z._default(z.string().check(z.overwrite(clean), z.trim(), z.maxLength(limit, { error })), '');

/** What every form sends beside its own fields. */
export const envelope = {
	/** UUID made when the form is opened; empty without JavaScript. */
	submission_id: hidden(/^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/),
	/** `BM-XXXXX-XXXXX-XX`, made with the id; empty without JavaScript. */
	reference: hidden(/^([A-Z]{2}-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{2})?$/),
	language: z.enum(['ar', 'fr'], { error: 'error.form' }),
	reception_point: hidden(/^[a-z0-9-]{0,20}$/),
	service: hidden(/^[a-z0-9-]{0,60}$/),
	procedure: hidden(/^[a-z0-9-]{0,60}$/),
};

/** «ملاحظة / اقتراح / شكاية». Keys are the names of the form's fields and the columns of its CSV. */
export const feedbackSchema = z.object({
	...envelope,
	kind: z.enum(feedbackKinds, { error: 'error.kind' }),
	words: z
		.string({ error: 'error.words' })
		.check(
			z.overwrite(plainText),
			z.trim(),
			z.minLength(1, { error: 'error.words' }),
			z.maxLength(wordsLimit, { error: 'error.wordsLong' }),
		),
	name: optionalText(120, 'error.nameLong'),
	/** Telephone or e-mail, only where a reply is wanted. Phones set to Arabic type ٠٦…: kept as 0-9. */
	contact: optionalText(160, 'error.contactLong', (contact) => westernDigits(plainText(contact))),
});

/** The schema of each form, by its name. */
export const formSchemas = { feedback: feedbackSchema } as const satisfies Record<FormName, z.ZodMiniObject>;
