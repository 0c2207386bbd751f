import { expect, test } from 'vitest';
import { faultsReport } from '../../../src/checks/faultsReport.ts';
import { archives, artisanCard, birthCopy, makeContent, paper } from './_content.ts';

const badYaml =
	'كتابة YAML غير صحيحة في هذا السطر. انظروا المسافات في أول السطر، والنقطتين «:» داخل النص، والعلامة * أو @ في أوله (ضعوه بين علامتين "…")';

test.each([
	['a colon inside a text', 'ar: ورقة من الأرشيف.', 'ar: ورقة: من الأرشيف: كاملة'],
	['a quotation that does not end', 'ar: ورقة من الأرشيف.', "ar: 'ورقة من الأرشيف."],
	['a field written twice', 'ours: true', 'ours: true\nours: false'],
	['a tab at the start of a line', '  ar: ورقة من الأرشيف.', '\tar: ورقة من الأرشيف.'],
	['a star at the start of a text', 'ar: ورقة من الأرشيف.', 'ar: **ورقة** من الأرشيف.'],
	['a star at the start of a word', 'ar: ورقة من الأرشيف.', 'ar: *ورقة'],
	['an at sign at the start of a text', 'ar: ورقة من الأرشيف.', 'ar: @ورقة'],
])('broken YAML is told with its line: %s', (_, before, after) => {
	const content = makeContent();
	content.replace(archives, before, after);
	const faults = content.faults();
	expect(new Set(faults.map(({ file, ar }) => `${file} ${ar}`))).toEqual(new Set([`${archives} ${badYaml}`]));
	const edited = content.lineOf(archives, after.split('\n').at(-1)!);
	// A quotation that does not end is noticed where the file ends or where the next key stands.
	expect(faults[0]!.line).toBeGreaterThanOrEqual(edited);
	if (!after.includes("'")) expect(faults[0]!.line).toBe(edited);
});

test('a file that is not in UTF-8 is told with the line of its first lost letter', () => {
	const content = makeContent();
	// «مصلحة» as Windows-1256 writes it.
	const damaged = Buffer.concat([
		Buffer.from('order: 7\nname:\n  ar: '),
		Buffer.from([0xe3, 0xd5, 0xe1, 0xcd, 0xc9]),
		Buffer.from(
			'\nkind: office\nparent: null\ndoes:\n  ar: x\nhead:\n  state: unknown\nphones: []\nlocation: null\nnote: null\n',
		),
	]);
	content.write('services/damaged.yaml', damaged);
	expect(content.faults()).toEqual([
		{
			file: 'services/damaged.yaml',
			line: 3,
			field: '',
			ar: 'في هذا السطر حروف ضائعة. احفظوا الملف من جديد بترميز UTF-8.',
			fr: 'Des lettres sont perdues à cette ligne. Enregistrez de nouveau le fichier en UTF-8.',
		},
	]);
});

test('a file saved by Windows is read as any other', () => {
	const content = makeContent();
	content.write(archives, `\ufeff${content.read(archives).replaceAll('\n', '\r\n')}`);
	expect(content.faults()).toEqual([]);
});

test.each(['commune.yaml', 'sources.yaml'])('%s is necessary', (file) => {
	const content = makeContent();
	content.remove(file);
	expect(content.faults()).toEqual([
		{
			file,
			field: '',
			ar: 'هذا الملف ضروري وغير موجود',
			fr: 'Ce fichier est obligatoire et n’existe pas.',
		},
	]);
});

test('an empty file is told', () => {
	const content = makeContent();
	content.write('services/reception.yaml', '');
	expect(content.faults()).toEqual([
		expect.objectContaining({
			file: 'services/reception.yaml',
			ar: 'نوع القيمة غير صحيح؛ المنتظر: مجموعة حقول',
			fr: 'Le contenu du fichier doit être un groupe de champs.',
		}),
	]);
});

test.each([
	[paper, 'amount: 2', 'amount: درهمان', 'fee › amount', 'اكتبوا المبلغ بالدرهم رقما'],
	[paper, 'ours: true', 'ours: نعم', 'ours', 'اكتبوا true إذا كانت الجماعة تقوم بها، وإلا false'],
	[paper, 'related: []', 'related: artisan-card', 'related', 'نوع القيمة غير صحيح؛ المنتظر: لائحة'],
	[paper, "on: '2026-11-02'", 'on: 02/11/2026', 'review › on', 'اكتبوا التاريخ هكذا: 2026-11-25'],
	[
		'commune.yaml',
		"number: '000'",
		'number: 000',
		'nationalPhone › number',
		'اكتبوا الرقم بين علامتين، مثل "0523000000"',
	],
	[
		'commune.yaml',
		'retentionMonths: 12',
		'retentionMonths: 0',
		'privacy › retentionMonths',
		'مدة الحفظ شهر واحد على الأقل',
	],
])('a value of the wrong type in %s («%s» → «%s») is told', (file, before, after, field, ar) => {
	const content = makeContent();
	content.replace(file, before, after);
	expect(content.faults()).toEqual([
		expect.objectContaining({ file, line: content.lineOf(file, after), field, ar }),
	]);
});

test('a text where its two languages are expected is told', () => {
	const content = makeContent();
	content.replace(archives, 'output:\n  ar: ورقة من الأرشيف.', 'output: ورقة من الأرشيف.');
	expect(content.faults()).toEqual([
		expect.objectContaining({
			file: archives,
			line: content.lineOf(archives, 'output:'),
			field: 'output',
			ar: 'اكتبوا النص هكذا: ar: … ثم fr: …',
		}),
	]);
});

test('an empty French line is told, since it would hide the Arabic text', () => {
	const content = makeContent();
	content.replace(paper, 'fr: Un jour.', "fr: ''");
	expect(content.faults()).toEqual([
		expect.objectContaining({
			file: paper,
			line: content.lineOf(paper, "fr: ''"),
			field: 'delay › text › fr',
			ar: 'احذفوا سطر الفرنسية أو اكتبوا فيه نصا',
		}),
	]);
});

test('a field that nobody knows is told at its own line', () => {
	const content = makeContent();
	content.replace(birthCopy, '    kind: photo', '    kind: photo\n    color: white');
	expect(content.faults()).toEqual([
		{
			file: birthCopy,
			line: content.lineOf(birthCopy, 'color: white'),
			field: 'documents › 1 › color',
			ar: 'حقل لا نعرفه: color. صححوا اسمه أو احذفوه',
			fr: 'Champ inconnu\u00a0: color. Corrigez son nom ou supprimez-le.',
		},
	]);
});

test('a misspelt field is told twice: unknown under its name, missing under the right one', () => {
	const content = makeContent();
	content.replace(paper, 'code: B01', 'cod: B01');
	expect(content.faults().map(({ field, line, ar }) => ({ field, line, ar }))).toEqual([
		{ field: 'code', line: expect.any(Number), ar: 'اكتبوا رمز البطاقة' },
		{ field: 'cod', line: content.lineOf(paper, 'cod: B01'), ar: 'حقل لا نعرفه: cod. صححوا اسمه أو احذفوه' },
	]);
});

test('a necessary field that is missing is told', () => {
	const content = makeContent();
	content.replace('life-events/birth.yaml', 'order: 1\n', '');
	content.replace(paper, 'related: []\n', '');
	expect(content.faults()).toEqual([
		expect.objectContaining({ file: paper, field: 'related', ar: 'حقل ضروري ناقص' }),
		expect.objectContaining({ file: 'life-events/birth.yaml', field: 'order', ar: 'الترتيب رقم صحيح' }),
	]);
});

test('all faults of several files are told at once, with place, field and both languages', () => {
	const content = makeContent();
	content.replace('commune.yaml', 'referencePrefix: EX', 'referencePrefix: Example');
	content.replace(paper, 'kind: fixed', 'kind: fix');
	content.replace(paper, 'state: approved', 'state: done');
	content.replace(archives, 'ar: ورقة من الأرشيف.', 'ar: @ورقة');
	content.replace(artisanCard, 'code: F01', 'code: A02');
	content.replace('services/hygiene.yaml', 'state: unknown', 'state: absent');
	const faults = content.faults();
	expect(faults.map(({ file, field }) => [file, field])).toEqual([
		['commune.yaml', 'referencePrefix'],
		[archives, ''],
		[paper, 'fee › kind'],
		[paper, 'review › state'],
		['services/hygiene.yaml', 'head › state'],
		[artisanCard, 'code'],
	]);
	const report = faultsReport(faults);
	expect(report).toContain('أخطاء في المحتوى: 6 — Fautes dans le contenu : 6');
	expect(report).toContain(`commune.yaml:${content.lineOf('commune.yaml', 'Example')}  [referencePrefix]`);
	expect(report).toContain('حرفان لاتينيان كبيران، مثل BM');
	for (const { file, ar, fr } of faults) {
		expect(report).toContain(file);
		expect(report.indexOf(ar)).toBeLessThan(report.lastIndexOf(fr));
	}
});
