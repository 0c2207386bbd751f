import { expect, test } from 'vitest';
import type { ContentReview, Warning } from '../../../src/checks/reviewContent.ts';
import { reviewReport } from '../../../src/checks/reviewReport.ts';

const warning = (rule: string, file: string, line: number): Warning => ({
	rule,
	file,
	line,
	field: 'title › ar',
	ar: `تنبيه ${line}`,
	fr: `Avertissement ${line}`,
});
const question = (code: string, number: number, service: string | null = 'hygiene') => ({
	service,
	serviceName: service === null ? 'النصوص القانونية' : `مصلحة ${service}`,
	code,
	title: `بطاقة ${code}`,
	question: `سؤال ${number}`,
	file: `procedures/${code}.yaml`,
	line: number,
});
const nothing: ContentReview = { errors: [], warnings: [], questions: [] };

test('content with nothing to say is told in one line', () => {
	expect(reviewReport(nothing)).toBe(
		'المحتوى سليم. أخطاء: 0، تنبيهات: 0، أسئلة: 0. — Le contenu est correct. Fautes\u00a0: 0, avertissements\u00a0: 0, questions\u00a0: 0.',
	);
});

test('content with errors is not called correct', () => {
	const errors = [{ file: 'commune.yaml', field: '', ar: 'خطأ', fr: 'Faute' }];
	expect(reviewReport({ ...nothing, errors })).toBe(
		'أخطاء: 1، تنبيهات: 0، أسئلة: 0. — Fautes\u00a0: 1, avertissements\u00a0: 0, questions\u00a0: 0.',
	);
});

test('warnings stand under their rule, then under their file, with counts', () => {
	const report = reviewReport({
		...nothing,
		warnings: [
			warning('missingFrench', 'a.yaml', 1),
			warning('missingFrench', 'b.yaml', 2),
			warning('missingFrench', 'a.yaml', 3),
			{ ...warning('legalese', 'docs/page.md', 4), line: undefined, field: '' },
		],
	});
	expect(report.split('\n')).toEqual([
		'',
		'تنبيهات لا توقف النشر: 4 — Avertissements, qui n’empêchent pas la publication\u00a0: 4',
		'',
		'نصوص بدون فرنسية: 3 — Textes sans français\u00a0: 3',
		'  a.yaml (2)',
		'    1  [title › ar]',
		'      تنبيه 1',
		'      Avertissement 1',
		'    3  [title › ar]',
		'      تنبيه 3',
		'      Avertissement 3',
		'  b.yaml (1)',
		'    2  [title › ar]',
		'      تنبيه 2',
		'      Avertissement 2',
		'',
		'كلمات من لغة الإدارة: 1 — Mots d’administration\u00a0: 1',
		'  docs/page.md (1)',
		'      تنبيه 4',
		'      Avertissement 4',
		'',
		expect.stringContaining('أخطاء: 0، تنبيهات: 4، أسئلة: 0.'),
	]);
});

test('five warnings of a rule are shown, the others are counted; all are shown when asked for', () => {
	const warnings = [
		...[1, 2, 3, 4, 5, 6, 7].map((line) => warning('hardSentence', 'a.yaml', line)),
		warning('legalese', 'a.yaml', 8),
	];
	const shown = (report: string) => [...report.matchAll(/تنبيه (\d+)/g)].map(([, number]) => Number(number));
	const report = reviewReport({ ...nothing, warnings });
	expect(shown(report)).toEqual([1, 2, 3, 4, 5, 8]);
	expect(report).toContain('  a.yaml (7)\n');
	expect(report).toContain('  وغيرها: 2 (npm run check -- --all) — et 2 de plus (npm run check -- --all)\n');
	const whole = reviewReport({ ...nothing, warnings }, { all: true });
	expect(shown(whole)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
	expect(whole).not.toContain('--all');
});

test('questions stand under their service, then under their card', () => {
	const report = reviewReport({
		...nothing,
		questions: [question('C01', 1), question('C01', 2), question('C02', 3), question('law-00-01', 4, null)],
	});
	expect(report.split('\n').slice(0, -1)).toEqual([
		'',
		'أسئلة تنتظر جوابا: 4 — Questions qui attendent une réponse\u00a0: 4',
		'',
		'مصلحة hygiene: 3',
		'  C01  بطاقة C01',
		'    - سؤال 1',
		'    - سؤال 2',
		'  C02  بطاقة C02',
		'    - سؤال 3',
		'',
		'النصوص القانونية: 1',
		'  law-00-01  بطاقة law-00-01',
		'    - سؤال 4',
		'',
	]);
});

test('five questions of each service are shown, the others are counted', () => {
	const questions = [
		...[1, 2, 3, 4, 5, 6].map((number) => question('C01', number)),
		question('D01', 7, 'financial-resources'),
	];
	const report = reviewReport({ ...nothing, questions });
	expect([...report.matchAll(/سؤال (\d)/g)].map(([, number]) => number)).toEqual([
		'1',
		'2',
		'3',
		'4',
		'5',
		'7',
	]);
	expect(report).toContain('مصلحة hygiene: 6\n');
	expect(report).toContain('  وغيرها: 1 (');
	expect(reviewReport({ ...nothing, questions }, { all: true })).toContain('سؤال 6');
});
