import { expect, test } from 'vitest';
import { messageLength, messageOf } from '../../../src/components/procedures/messageOf.ts';

const card = {
	title: 'نسخة موجزة من رسم الولادة',
	facts: ['الثمن: درهمان', 'المدة: في الحين'],
	heading: 'ما تحضرونه',
	papers: ['البطاقة الوطنية', 'رقم الرسم'],
	address: 'https://www.exemple.example/procedures/birth-extract/',
};

test('a card is a message with its title, facts, papers and address', () => {
	expect(messageOf(card)).toBe(
		[
			'*نسخة موجزة من رسم الولادة*',
			'الثمن: درهمان',
			'المدة: في الحين',
			'',
			'ما تحضرونه:',
			'- البطاقة الوطنية',
			'- رقم الرسم',
			'',
			'https://www.exemple.example/procedures/birth-extract/',
		].join('\n'),
	);
});

test('a long list gives way to its address, which is never cut', () => {
	const papers = Array.from({ length: 60 }, (_, index) => `وثيقة طويلة الاسم رقم ${index}`);
	const message = messageOf({ ...card, papers });
	expect(message.length).toBeLessThanOrEqual(messageLength);
	expect(message).toContain('- وثيقة طويلة الاسم رقم 0\n');
	expect(message.endsWith(`- …\n\n${card.address}`)).toBe(true);
});

test('a card without papers has no heading over nothing', () => {
	expect(messageOf({ ...card, papers: [] })).not.toContain('ما تحضرونه');
});
