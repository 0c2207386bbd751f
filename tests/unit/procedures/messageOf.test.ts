import { expect, test } from 'vitest';
import { messageLength, messageOf } from '../../../src/components/procedures/messageOf.ts';

const card = {
	title: 'نسخة موجزة من رسم الولادة',
	facts: ['الثمن: درهمان', 'المدة: في الحين'],
	heading: 'ما تحضرونه',
	papers: [
		{ text: 'البطاقة الوطنية', isPaper: true },
		{ text: 'تكفي واحدة من هذه الوثائق', isPaper: false },
		{ text: 'رقم الرسم (إذا كان عندكم)', isPaper: true },
	],
	warning: 'هذه البطاقة لم تراجعها المصلحة بعد',
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
			'تكفي واحدة من هذه الوثائق:',
			'- رقم الرسم (إذا كان عندكم)',
			'',
			'هذه البطاقة لم تراجعها المصلحة بعد',
			'',
			'https://www.exemple.example/procedures/birth-extract/',
		].join('\n'),
	);
});

test('a long list gives way to its address, which is never cut', () => {
	const papers = Array.from({ length: 60 }, (_, index) => ({
		text: `وثيقة طويلة الاسم رقم ${index}`,
		isPaper: true,
	}));
	const message = messageOf({ ...card, papers });
	expect(message.length).toBeLessThanOrEqual(messageLength);
	expect(message).toContain('- وثيقة طويلة الاسم رقم 0\n');
	expect(message.endsWith(`- …\n\n${card.warning}\n\n${card.address}`)).toBe(true);
});

test('a card without papers has no heading over nothing', () => {
	expect(messageOf({ ...card, papers: [], warning: null })).toBe(
		`*${card.title}*\nالثمن: درهمان\nالمدة: في الحين\n\n${card.address}`,
	);
});
