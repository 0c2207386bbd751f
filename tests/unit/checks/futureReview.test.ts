import { afterEach, expect, test, vi } from 'vitest';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { makeContent, paper } from './_content.ts';

afterEach(() => void vi.useRealTimers());

test('a review dated tomorrow is told', () => {
	const content = makeContent();
	content.replace(paper, "on: '2026-11-02'", "on: '2026-11-26'");
	expect(content.faults({ today: '2026-11-25' })).toEqual([
		{
			file: paper,
			line: content.lineOf(paper, "on: '2026-11-26'"),
			field: 'review › on',
			ar: 'تاريخ المراجعة في المستقبل',
			fr: 'La date de vérification est dans le futur.',
		},
	]);
	expect(content.faults({ today: '2026-11-26' })).toEqual([]);
});

test('today is the day in Morocco, also in the hour when it is still yesterday in UTC', () => {
	const content = makeContent();
	content.replace(paper, "on: '2026-11-02'", "on: '2026-08-01'");
	const told = () => checkContent(content.root).filter(({ file }) => file === paper);
	vi.useFakeTimers({ now: new Date('2026-07-31T22:30:00Z') });
	expect(told()).toHaveLength(1);
	vi.setSystemTime(new Date('2026-07-31T23:30:00Z'));
	expect(told()).toEqual([]);
});
