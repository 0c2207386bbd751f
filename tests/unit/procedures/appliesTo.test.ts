import { expect, test } from 'vitest';
import { appliesTo } from '../../../src/components/procedures/appliesTo.ts';

const home = { all: ['owner', 'tenant', 'guest'], answer: undefined as string | undefined };
const who = { all: ['self', 'proxy'], answer: undefined as string | undefined };
const answered = (...answers: (string | undefined)[]) => [
	{ ...home, answer: answers[0] },
	{ ...who, answer: answers[1] },
];

test.each([
	['nothing answered shows everything', ['owner'], [undefined, undefined], true],
	['its own answer', ['owner'], ['owner', undefined], true],
	['another answer', ['owner'], ['tenant', undefined], false],
	['one of several answers to a question', ['owner', 'tenant'], ['tenant', undefined], true],
	['an answer to another question says nothing of it', ['owner'], [undefined, 'proxy'], true],
	['answers to two questions are both needed', ['owner', 'proxy'], ['owner', 'self'], false],
	['answers to two questions, both given', ['owner', 'proxy'], ['owner', 'proxy'], true],
])('%s', (_, cases, answers, shown) => {
	expect(appliesTo(cases, answered(...answers))).toBe(shown);
});
