import { expect, test } from 'vitest';
import type { Receiver } from '../../../src/schemas/commune.ts';
import { actionOf, receiverOf } from '../../../src/submissions/receiver.ts';

const embedded: Receiver = { kind: 'embedded' };
const formspree: Receiver = { kind: 'formspree', forms: { feedback: 'xabcdefg' } };
const origin: Receiver = { kind: 'origin', origin: 'https://forms.example.ma' };

test('the embedded receiver is at the address of the page itself', () => {
	expect(receiverOf(embedded, 'feedback', 'http://192.168.1.10:4321')).toEqual({
		origin: 'http://192.168.1.10:4321',
		key: 'feedback',
		action: '/f/feedback',
	});
});

test('Formspree has an id of its own for each form', () => {
	expect(receiverOf(formspree, 'feedback', '')).toEqual({
		origin: 'https://formspree.io',
		key: 'xabcdefg',
		action: 'https://formspree.io/f/xabcdefg',
	});
});

test('a collector with its own address is posted to there', () => {
	expect(receiverOf(origin, 'feedback', 'https://www.example.ma')).toEqual({
		origin: 'https://forms.example.ma',
		key: 'feedback',
		action: 'https://forms.example.ma/f/feedback',
	});
});

test('an empty origin is refused, for the client would post to a foreign host', () => {
	expect(() => receiverOf(embedded, 'feedback', '')).toThrow(/ليس عنوانا كاملا[^]*n’est pas complète/);
});

test('a slash alone is refused, for the client would post to a host named f', () => {
	expect(() => receiverOf(embedded, 'feedback', '/')).toThrow(/ليس عنوانا كاملا/);
});

test.each([
	'//forms.example.ma',
	'forms.example.ma',
	'null',
	'file:///home',
	'https://example.ma/path',
	'javascript:1',
])('«%s» is refused as an origin', (address) => {
	expect(() => receiverOf(embedded, 'feedback', address)).toThrow(/ليس عنوانا كاملا/);
	expect(() => actionOf({ kind: 'origin', origin: address }, 'feedback')).toThrow(/ليس عنوانا كاملا/);
});
