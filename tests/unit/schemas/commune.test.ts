import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { communeSchema } from '../../../src/schemas/commune.ts';
import { formNames } from '../../../src/schemas/submission.ts';

const commune = parse(
	readFileSync(join(import.meta.dirname, '../../fixtures/commune/commune.yaml'), 'utf8'),
) as Record<string, unknown>;

/** Faults of the commune with some of its fields replaced: `path: sentence`. */
const faultsOf = (changes: Record<string, unknown>): string[] =>
	(communeSchema.safeParse({ ...commune, ...changes }).error?.issues ?? []).map(
		({ path, message }) => `${path.join('.')}: ${message}`,
	);

const why =
	'receiver.origin: عنوان المستقبل يبدأ بـ https:// ولا شيء بعد اسم الموقع. العنوان الفارغ أو الناقص يرسل كلام المواطنين إلى مكان آخر';

test.each([
	['empty', ''],
	['a slash alone', '/'],
	['relative', '/messages'],
	['without a scheme', 'messages.exemple.example'],
	['with the scheme of the page', '//messages.exemple.example'],
	['in clear', 'http://messages.exemple.example'],
	['with a slash at its end', 'https://messages.exemple.example/'],
	['with a path', 'https://messages.exemple.example/f'],
	['with a query', 'https://messages.exemple.example?x=1'],
	['with a password', 'https://user:secret@messages.exemple.example'],
	['without a host', 'https://'],
	['with a space', 'https://messages.exemple.example '],
	['on two lines', 'https://messages.exemple.example\nhttps://other.example'],
	['in capitals', 'https://MESSAGES.exemple.example'],
])('a receiver whose address is %s is refused with the reason', (_, origin) => {
	expect(faultsOf({ receiver: { kind: 'origin', origin } })).toEqual([why]);
});

test.each([undefined, null, 5])('a receiver whose address is %s is refused with an example', (origin) => {
	expect(faultsOf({ receiver: { kind: 'origin', origin } })).toEqual([
		'receiver.origin: اكتبوا عنوان المستقبل كاملا، مثل https://forms.example.ma',
	]);
});

test.each(['https://messages.exemple.example', 'https://exemple.example:8443', 'https://10.0.0.5'])(
	'the receiver %s is accepted',
	(origin) => {
		expect(faultsOf({ receiver: { kind: 'origin', origin } })).toEqual([]);
	},
);

test('Formspree needs an id for each form', () => {
	const forms = Object.fromEntries(formNames.map((name) => [name, 'xabcdefg']));
	expect(faultsOf({ receiver: { kind: 'formspree', forms } })).toEqual([]);
	for (const name of formNames) {
		const others = Object.fromEntries(Object.entries(forms).filter(([form]) => form !== name));
		expect(faultsOf({ receiver: { kind: 'formspree', forms: others } })).toEqual([
			expect.stringContaining(`receiver.forms.${name}: `),
		]);
		expect(
			faultsOf({ receiver: { kind: 'formspree', forms: { ...forms, [name]: 'https://formspree.io/f/x' } } }),
		).toEqual([`receiver.forms.${name}: معرّف الاستمارة عند Formspree حروف وأرقام لاتينية`]);
	}
	expect(faultsOf({ receiver: { kind: 'formspree', forms: { ...forms, newsletter: 'xabcdefg' } } })).toEqual([
		'receiver.forms: أعطوا معرّفا لكل استمارة',
	]);
	expect(faultsOf({ receiver: { kind: 'formspree' } })).toEqual(['receiver.forms: أعطوا معرّفا لكل استمارة']);
});

test.each([{ kind: 'mail' }, { kind: '' }, {}, null, 'embedded'])(
	'the receiver %j is refused with the choices',
	(receiver) => {
		expect(faultsOf({ receiver })).toEqual([
			expect.stringMatching(/^receiver(\.kind)?: kind: embedded أو formspree أو origin$/),
		]);
	},
);

test('the address of the site has no path and may be awaited', () => {
	expect(faultsOf({ site: null })).toEqual([]);
	expect(faultsOf({ site: 'https://www.exemple.example' })).toEqual([]);
	for (const site of [
		'https://www.exemple.example/',
		'http://www.exemple.example',
		'www.exemple.example',
		'',
	]) {
		expect(faultsOf({ site })).toEqual(['site: عنوان الموقع يبدأ بـ https:// ولا ينتهي بـ /']);
	}
});

test.each(['E', 'EXA', 'ex', '12', 'مث'])('«%s» is no beginning of references', (referencePrefix) => {
	expect(faultsOf({ referencePrefix })).toEqual(['referencePrefix: حرفان لاتينيان كبيران، مثل BM']);
});

test.each(['05 00 00 00 00', '+212500000000', '050000000', '1500000000', '12', '12345'])(
	'«%s» is no telephone number',
	(number) => {
		expect(faultsOf({ phones: [number] })).toEqual([
			'phones.0: رقم الهاتف عشرة أرقام بلا فراغ، أو رقم وطني قصير مثل "3737"',
		]);
	},
);

const hours = commune['hours'] as Record<string, unknown>;

test('doors close after they open', () => {
	const regular = [{ days: [1], from: '16:30', to: '08:30' }];
	expect(faultsOf({ hours: { ...hours, regular } })).toEqual([
		'hours.regular.0.to: ساعة الفتح قبل ساعة الإغلاق',
	]);
});

test('what is not a day is not compared with another day', () => {
	const period = { label: { ar: 'فترة' }, from: '9 نونبر', to: '2026-11-14', open: [] };
	expect(faultsOf({ hours: { ...hours, periods: [period] } })).toEqual([
		'hours.periods.0.from: اكتبوا التاريخ هكذا: 2026-11-25',
	]);
});

test('a period ends on its first day or later', () => {
	const period = (from: string, to: string) => ({
		hours: { ...hours, periods: [{ label: { ar: 'فترة' }, from, to, open: [] }] },
	});
	expect(faultsOf(period('2026-11-14', '2026-11-14'))).toEqual([]);
	expect(faultsOf(period('2026-11-15', '2026-11-14'))).toEqual([
		'hours.periods.0.to: تاريخ البداية قبل تاريخ النهاية',
	]);
});

test.each([0, 8, 1.5])('%s is no weekday', (day) => {
	expect(
		faultsOf({ hours: { ...hours, regular: [{ days: [day], from: '08:30', to: '16:30' }] } }),
	).toHaveLength(1);
});

test.each(['8:30', '24:00', '08:60', '08h30', '08:30:00'])('«%s» is no time of day', (from) => {
	expect(faultsOf({ hours: { ...hours, regular: [{ days: [1], from, to: '23:00' }] } })).toEqual([
		'hours.regular.0.from: اكتبوا الساعة هكذا: "08:30"',
	]);
});
