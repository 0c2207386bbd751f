import { describe, expect, test } from 'vitest';
import { choicesOf, filtered, heldFilters } from '../../../src/components/search/filters.ts';
import { groupsOf } from '../../../src/components/search/groupsOf.ts';
import { settled } from '../../../src/components/search/settled.ts';
import { ranked } from './_ranked.ts';

const titles = (results: readonly { page: { title: string } }[]) => results.map(({ page }) => page.title);

describe('the groups of results', () => {
	test('stand in one order, each with its best first', () => {
		const groups = groupsOf([
			ranked('أ'),
			ranked('مصلحة', { kind: 'service' }),
			ranked('قانون', { kind: 'law' }),
			ranked('جواز', { kind: 'not-ours' }),
			ranked('ب'),
			ranked('صفحة', { kind: 'page' }),
			ranked('دليل', { kind: 'guide' }),
		]);
		expect(groups.map(({ name, results }) => [name, titles(results)])).toEqual([
			['procedure', ['أ', 'ب']],
			['not-ours', ['جواز']],
			['service', ['مصلحة']],
			['guide', ['دليل']],
			['page', ['قانون', 'صفحة']],
		]);
	});

	test.each(['not-ours', 'service', 'guide', 'page'] as const)(
		'begin with «%s» when the best result is of it',
		(kind) => {
			const groups = groupsOf([ranked('الأولى', { kind }), ranked('بطاقة')]);
			expect(groups.map(({ name }) => name)).toEqual([kind, 'procedure']);
		},
	);

	test('are none where nothing was found', () => {
		expect(groupsOf([])).toEqual([]);
	});
});

describe('the filters', () => {
	const results = [
		ranked('نسخة', { service: 'الحالة المدنية', lifeEvents: ['ولادة', 'دراسة'] }),
		ranked('دفن', { service: 'حفظ الصحة', lifeEvents: ['وفاة'] }),
		ranked('وفاة', { service: 'الحالة المدنية', lifeEvents: ['وفاة'] }),
		ranked('دليل', { kind: 'guide' }),
	];

	test('keep what passes both', () => {
		expect(titles(filtered(results, { service: '', event: '' }))).toEqual(titles(results));
		expect(titles(filtered(results, { service: 'الحالة المدنية', event: '' }))).toEqual(['نسخة', 'وفاة']);
		expect(titles(filtered(results, { service: 'الحالة المدنية', event: 'وفاة' }))).toEqual(['وفاة']);
	});

	test('offer only what leaves a result', () => {
		const filters = { service: 'حفظ الصحة', event: '' };
		expect([...choicesOf(results, 'event', filters)]).toEqual(['وفاة']);
		expect([...choicesOf(results, 'service', filters)]).toEqual(['الحالة المدنية', 'حفظ الصحة']);
	});

	test('of an earlier question are let go when these results have none of it', () => {
		expect(heldFilters(results, { service: 'التعمير', event: 'وفاة' })).toEqual({
			service: '',
			event: 'وفاة',
		});
		expect(heldFilters(results, { service: 'حفظ الصحة', event: 'ولادة' })).toEqual({
			service: 'حفظ الصحة',
			event: '',
		});
		expect(heldFilters([], { service: 'حفظ الصحة', event: 'وفاة' })).toEqual({ service: '', event: '' });
	});
});

describe('the full answer', () => {
	const first = ['1', '2', '3', '4', '5'].map((title) => ranked(title));

	test('that begins like the first one moves nothing that stands', () => {
		const full = ['1', '2', '3', 'جديد', '5', '4'].map((title) => ranked(title));
		expect(titles(settled(first, full))).toEqual(['1', '2', '3', '4', '5', 'جديد']);
	});

	test('brings its own marks to what stands', () => {
		const full = first.map((result) => ({ ...result, forms: ['شهاده'] }));
		expect(settled(first, full).every(({ forms }) => forms.includes('شهاده'))).toBe(true);
	});

	test('that begins otherwise takes the place of the first one', () => {
		const full = ['2', '1', '3'].map((title) => ranked(title));
		expect(titles(settled(first, full))).toEqual(['2', '1', '3']);
	});

	test('stands alone where the titles gave nothing', () => {
		expect(titles(settled([], [ranked('نص')]))).toEqual(['نص']);
	});
});
