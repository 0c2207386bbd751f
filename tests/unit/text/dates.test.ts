import { expect, test } from 'vitest';
import { dateName, inOrder, monthName, timeName, weekdayName } from '../../../src/components/text/dates.ts';

test.each([
	['01', 'يناير', 'janvier'],
	['02', 'فبراير', 'février'],
	['03', 'مارس', 'mars'],
	['04', 'أبريل', 'avril'],
	['05', 'ماي', 'mai'],
	['06', 'يونيو', 'juin'],
	['07', 'يوليوز', 'juillet'],
	['08', 'غشت', 'août'],
	['09', 'شتنبر', 'septembre'],
	['10', 'أكتوبر', 'octobre'],
	['11', 'نونبر', 'novembre'],
	['12', 'دجنبر', 'décembre'],
])('month %s has its Moroccan name', (number, arabic, french) => {
	expect(monthName(`2026-${number}`, 'ar')).toBe(`${arabic} 2026`);
	expect(monthName(`2026-${number}`, 'fr')).toBe(`${french} 2026`);
});

test('a day has no zero before it, and the first is «1er» in French', () => {
	expect(dateName('2026-11-03', 'ar')).toBe('3 نونبر 2026');
	expect(dateName('2026-11-03', 'fr')).toBe('3 novembre 2026');
	expect(dateName('2026-11-01', 'ar')).toBe('1 نونبر 2026');
	expect(dateName('2026-11-01', 'fr')).toBe('1er novembre 2026');
	expect(dateName('2026-11-21', 'fr')).toBe('21 novembre 2026');
	expect(dateName('2028-02-29', 'ar')).toBe('29 فبراير 2028');
});

test('a date is the same on a machine in any time zone', () => {
	const zone = process.env['TZ'];
	try {
		for (const other of ['America/New_York', 'Asia/Tokyo']) {
			process.env['TZ'] = other;
			expect(dateName('2026-12-01', 'ar')).toBe('1 دجنبر 2026');
		}
	} finally {
		if (zone === undefined) delete process.env['TZ'];
		else process.env['TZ'] = zone;
	}
});

test('weeks begin on Monday', () => {
	expect([1, 2, 3, 4, 5, 6, 7].map((day) => weekdayName(day, 'ar'))).toEqual([
		'الاثنين',
		'الثلاثاء',
		'الأربعاء',
		'الخميس',
		'الجمعة',
		'السبت',
		'الأحد',
	]);
	expect([1, 7].map((day) => weekdayName(day, 'fr'))).toEqual(['lundi', 'dimanche']);
	expect(weekdayName(0, 'ar')).toBe('');
	expect(weekdayName(8, 'fr')).toBe('');
});

test.each([
	['08:30', '8:30', '8\u00a0h\u00a030'],
	['16:30', '16:30', '16\u00a0h\u00a030'],
	['12:00', '12:00', '12\u00a0h'],
	['09:05', '9:05', '9\u00a0h\u00a005'],
	['00:00', '0:00', '0\u00a0h'],
])('%s is read as people say it', (time, arabic, french) => {
	expect(timeName(time, 'ar')).toBe(arabic);
	expect(timeName(time, 'fr')).toBe(french);
});

test('names have no invisible marks and the digits 0-9', () => {
	for (let month = 1; month <= 12; month++) {
		const date = `2026-${String(month).padStart(2, '0')}-15`;
		for (const text of [dateName(date, 'ar'), dateName(date, 'fr')]) {
			expect(text).not.toMatch(/[\p{Cf}٠-٩]/u);
		}
	}
});

test('words stand in the order of their language', () => {
	expect(inOrder(['تعمير', 'أرشيف', 'بناء'], 'ar')).toEqual(['أرشيف', 'بناء', 'تعمير']);
	expect(inOrder(['zone', 'état', 'eau', 'fête'], 'fr')).toEqual(['eau', 'état', 'fête', 'zone']);
});
