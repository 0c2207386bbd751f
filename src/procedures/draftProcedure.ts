import { stringify } from 'yaml';
import * as z from 'zod';
import { slug } from '../schemas/identifiers.ts';
import type { Localised } from '../schemas/localised.ts';
import { plainText } from '../schemas/plainText.ts';
import { procedureSchema, type ProcedureFile } from '../schemas/procedure.ts';
import { westernDigits } from '../schemas/westernDigits.ts';
import { unknownFacts } from './unknownFacts.ts';

const { title, code, service, audience, lifeEvents, ours, goTo, fee } = procedureSchema.shape;

/** What must be known of a procedure before its card can be begun; all else is asked of the service later. */
export const draftAnswersSchema = z.strictObject({
	title,
	slug: slug.describe('اسم الملف وعنوان الصفحة'),
	service,
	code,
	audience,
	lifeEvents,
	ours,
	goTo: goTo.default(null),
	fee: z.strictObject({ kind: fee.shape.kind, amount: fee.shape.amount.default(null) }),
});

export type DraftAnswers = z.output<typeof draftAnswersSchema>;

/**
 * The file of a new card: what was answered, and for each fact that nobody knows yet a text that says so to the
 * citizen, confidence `U` and a question to the service.
 * @returns YAML as the cards are written, for `procedures/<service>/<slug>.yaml`. Answers that contradict one another
 * (not ours without `goTo`, a fixed fee without amount) give a text that `procedureSchema` refuses.
 */
export function draftProcedure(answers: DraftAnswers): string {
	const title = tidied(answers.title);
	const goTo = answers.goTo === null ? null : tidied(answers.goTo);
	const { facts, questions } = unknownFacts(answers);
	const { code, service, audience, lifeEvents, ours } = answers;
	const { summary, ...others } = facts;
	const groups: Partial<ProcedureFile>[] = [
		{ code, title, summary, service, audience, lifeEvents, ours, goTo },
		...Object.entries(others).map(([field, value]) => ({ [field]: value })),
		{ review: { state: 'draft', by: null, on: null, confidence: 'U', questions } },
		{ sources: [] },
	];
	return [
		`# بطاقة «${title.ar}». كيف تعدلون بطاقة: انظروا صفحة دليل النشر.\n`,
		groups.map((group) => stringify(group, { lineWidth: 0, singleQuote: true })).join('\n'),
	].join('');
}

/** Typed words as the cards have them: one line, digits 0-9, the apostrophe of print in French. */
const tidied = ({ ar, fr }: Localised): Localised => ({
	ar: onOneLine(ar),
	...(fr !== undefined && { fr: onOneLine(fr).replace(/(?<=\p{L})'(?=\p{L})/gu, '’') }),
});
const onOneLine = (text: string) => westernDigits(plainText(text)).replace(/\s+/g, ' ').trim();
