import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { procedureSchema, type ProcedureFile } from '../../../src/schemas/procedure.ts';

const card = parse(
	readFileSync(
		join(import.meta.dirname, '../../fixtures/commune/procedures/legalization/fr-test.yaml'),
		'utf8',
	),
) as ProcedureFile;

/** Faults of the card with some of its fields replaced: `path: sentence`. */
const faultsOf = (changes: Partial<ProcedureFile>): string[] =>
	(procedureSchema.safeParse({ ...card, ...changes }).error?.issues ?? []).map(
		({ path, message }) => `${path.join('.')}: ${message}`,
	);

const fee = (kind: ProcedureFile['fee']['kind'], amount: number | null) => ({
	fee: { ...card.fee, kind, amount },
});
const review = (changes: Partial<ProcedureFile['review']>) => ({ review: { ...card.review, ...changes } });

test('the card of the fixture is accepted, with its defaults', () => {
	const { cases, documents, legalBasis } = procedureSchema.parse(card);
	expect(cases).toEqual([]);
	expect(documents[0]).toMatchObject({ cases: [], oneOf: null });
	expect(legalBasis[0]).toMatchObject({ note: null });
});

test.each([
	['fixed', 2],
	['fixed', 0.5],
	['free', null],
	['unknown', null],
	['variable', null],
	['variable', 100],
] as const)('a fee that is %s may have the amount %s', (kind, amount) => {
	expect(faultsOf(fee(kind, amount))).toEqual([]);
});

test.each([
	['fixed', null],
	['fixed', 0],
	['free', 0],
	['free', 20],
	['unknown', 0],
	['unknown', 20],
] as const)('a fee that is %s may not have the amount %s', (kind, amount) => {
	expect(faultsOf(fee(kind, amount))).toEqual([
		'fee.amount: الرسم المحدد (fixed) له مبلغ، والمجاني وغير المعروف مبلغهما null',
	]);
});

test('a negative amount is refused with one sentence', () => {
	expect(faultsOf(fee('fixed', -2))).toEqual(['fee.amount: الرسم لا يكون سالبا']);
});

test.each(['reviewed', 'approved'] as const)('a card that is %s names the service and the day', (state) => {
	const sentence = 'review.state: البطاقة المراجعة لها مصلحة (by) وتاريخ (on)';
	expect(faultsOf(review({ state }))).toEqual([]);
	expect(faultsOf(review({ state, by: null }))).toEqual([sentence]);
	expect(faultsOf(review({ state, on: null }))).toEqual([sentence]);
});

test('a draft needs neither service nor day', () => {
	expect(faultsOf(review({ state: 'draft', by: null, on: null }))).toEqual([]);
});

test.each(['2026-02-30', '2026-13-01', '02/11/2026', '2026-11-2', ''])('«%s» is no day of a review', (on) => {
	expect(faultsOf(review({ on }))).toEqual(['review.on: اكتبوا التاريخ هكذا: 2026-11-25']);
});

test('a card that is not ours says where to go', () => {
	expect(faultsOf({ ours: false, goTo: { ar: 'إلى إدارة المثال.' } })).toEqual([]);
	expect(faultsOf({ ours: false, goTo: null })).toEqual([
		'goTo: اكتبوا في goTo إلى أين يتوجه المواطن، لأن المسطرة ليست من خدمات الجماعة',
	]);
});

test('a card of ours sends nobody elsewhere', () => {
	expect(faultsOf({ ours: true, goTo: null })).toEqual([]);
});

test.each(['A4', 'a04', 'I01', 'A04444', ''])('«%s» is no code of a card', (code) => {
	expect(faultsOf({ code })).toEqual(['code: الرمز حرف وبعده رقمان إلى أربعة أرقام، مثل A04']);
});

test('a document is asked for at least once', () => {
	const documents = card.documents.map((document) => ({ ...document, count: 0 }));
	expect(faultsOf({ documents })).toEqual(['documents.0.count: عدد النسخ واحد على الأقل']);
});

test('a delay is 0 days or more, and the law allows one day at least', () => {
	expect(
		faultsOf({ delay: { ...card.delay, announcedDays: 0, legalMaximum: { value: 1, unit: 'month' } } }),
	).toEqual([]);
	expect(
		faultsOf({
			delay: { ...card.delay, announcedDays: -1, legalMaximum: { value: 0, unit: 'week' as 'day' } },
		}),
	).toEqual([
		'delay.announcedDays: عدد الأيام لا يكون سالبا',
		'delay.legalMaximum.value: الأجل القانوني واحد على الأقل',
		'delay.legalMaximum.unit: الوحدة: day أو working-day أو month أو year',
	]);
});

test.each(['https://rokhas.ma', 'rokhas', 'Rokhas.ma', 'rokhas.ma/ x', ''])(
	'«%s» is no address of a portal',
	(address) => {
		const online = { portal: { ar: 'بوابة' }, address, text: { ar: 'نص' } };
		expect(faultsOf({ channels: { ...card.channels, online } })).toEqual([
			'channels.online.address: العنوان بدون https://، مثل rokhas.ma',
		]);
	},
);

test('French may be missing but not empty, and Arabic may not be missing', () => {
	expect(faultsOf({ title: { ar: 'عنوان' } })).toEqual([]);
	expect(faultsOf({ title: { ar: 'عنوان', fr: ' ' } })).toEqual([
		'title.fr: احذفوا سطر الفرنسية أو اكتبوا فيه نصا',
	]);
	expect(faultsOf({ title: { ar: ' ', fr: 'Titre' } })).toEqual([
		'title.ar: النص العربي ضروري، لا تتركوه فارغا',
	]);
});
