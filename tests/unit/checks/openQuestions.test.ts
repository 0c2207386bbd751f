import { expect, test } from 'vitest';
import { archives, artisanCard, makeContent } from './_content.ts';

test('a question is told with its service, its card and its line', () => {
	const content = makeContent();
	expect(content.review().questions).toContainEqual({
		service: 'commercial-licences',
		serviceName: 'مصلحة رخص المثال',
		code: 'F01',
		title: 'بطاقة صانع المثال',
		question: 'ما هو الثمن لكل مساحة؟',
		file: artisanCard,
		line: content.lineOf(artisanCard, 'ما هو الثمن لكل مساحة؟'),
	});
});

test('questions follow the order of the directory, then of the codes; those on laws come last', () => {
	const content = makeContent();
	content.replace(
		'services/commercial-licences.yaml',
		/order: \d+/.exec(content.read('services/commercial-licences.yaml'))![0],
		'order: 0',
	);
	expect(content.review().questions.map(({ code, service }) => [code, service])).toEqual([
		['F01', 'commercial-licences'],
		['A01', 'civil-status'],
		['A01', 'civil-status'],
		['law-00-01', null],
	]);
});

test('a service without a card of its own is named by its id', () => {
	const content = makeContent();
	content.remove('services/civil-status.yaml');
	expect(content.review().questions.filter(({ file }) => file === archives)).toEqual([
		expect.objectContaining({ service: 'civil-status', serviceName: 'civil-status' }),
		expect.objectContaining({ service: 'civil-status', serviceName: 'civil-status' }),
	]);
});

test('codes stand as numbers within their letter', () => {
	const content = makeContent();
	const birth = 'procedures/civil-status/very-long-title.yaml';
	content.replace(birth, 'questions: []', 'questions:\n    - متى؟');
	content.replace(birth, 'code: A02', 'code: A100');
	content.replace(archives, 'code: A01', 'code: A20');
	expect(
		content
			.review()
			.questions.filter(({ service }) => service === 'civil-status')
			.map(({ code }) => code),
	).toEqual(['A20', 'A20', 'A100']);
});
