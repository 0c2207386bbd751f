import { expect, test } from 'vitest';
import { archives, birthCopy, makeContent, paper } from './_content.ts';

test('a card is overdue on the day after its twelve months, not before', () => {
	const content = makeContent();
	expect(content.warnings('overdueReview', paper, { today: '2027-11-02' })).toEqual([]);
	expect(content.warnings('overdueReview', paper, { today: '2027-11-03' })).toEqual([
		{
			file: paper,
			line: content.lineOf(paper, "on: '2026-11-02'"),
			field: 'review › on',
			ar: 'آخر مراجعة في 2026-11-02، منذ أكثر من 12 شهرا. أعيدوا قراءة البطاقة مع المصلحة، ثم غيروا التاريخ في on.',
			fr: 'Dernière relecture le 2026-11-02, il y a plus de 12 mois. Relisez la fiche avec le service, puis changez la date dans on.',
		},
	]);
});

test('a review of the 29th of February is overdue from the 1st of March', () => {
	const content = makeContent();
	content.replace(birthCopy, "on: '2026-11-01'", "on: '2024-02-29'");
	expect(content.warnings('overdueReview', birthCopy, { today: '2025-02-28' })).toEqual([]);
	expect(content.warnings('overdueReview', birthCopy, { today: '2025-03-01' })).toHaveLength(1);
});

test('a draft that somebody dated is not overdue: nobody has reviewed it', () => {
	const content = makeContent();
	content.replace(archives, 'on: null', "on: '2020-01-01'");
	expect(content.warnings('overdueReview', archives)).toEqual([]);
});
