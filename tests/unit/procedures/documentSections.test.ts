import { expect, test } from 'vitest';
import { documentSections } from '../../../src/components/procedures/documentSections.ts';
import type { Procedure } from '../../../src/schemas/procedure.ts';

type Document = Procedure['documents'][number];

const paper = (id: string, part: Partial<Document> = {}): Document => ({
	id,
	name: { ar: id },
	kind: 'original',
	count: 1,
	when: null,
	cases: [],
	oneOf: null,
	issuer: null,
	article7: false,
	sources: [],
	confidence: 'S',
	...part,
});
const answer = (id: string, question: string) => ({ id, question: { ar: question }, label: { ar: id } });
const idsOf = (choices: Document[][]) => choices.map((choice) => choice.map(({ id }) => id).join('|'));

test('papers of everybody come first, then under each question what each answer adds, again where it serves two', () => {
	const { always, questions } = documentSections(
		[
			paper('card'),
			paper('deed', { cases: ['owner'] }),
			paper('lease', { cases: ['tenant'] }),
			paper('proxy', { cases: ['other-person'] }),
			paper('photo', { cases: ['owner', 'other-person'] }),
		],
		[answer('owner', 'لمن؟'), answer('tenant', 'لمن؟'), answer('self', 'من؟'), answer('other-person', 'من؟')],
	);
	expect(idsOf(always)).toEqual(['card']);
	expect(questions.map(({ question }) => question.ar)).toEqual(['لمن؟', 'من؟']);
	expect(questions.map(({ answers }) => answers.map(({ id, papers }) => [id, idsOf(papers)]))).toEqual([
		[
			['owner', ['deed', 'photo']],
			['tenant', ['lease']],
		],
		[
			['self', []],
			['other-person', ['proxy', 'photo']],
		],
	]);
	expect(questions.flatMap(({ answers }) => answers.flatMap(({ again }) => idsOf(again)))).toEqual(['photo']);
});

test('a choice that mixes papers of everybody and of a case stays whole among the first', () => {
	const { always, questions } = documentSections(
		[
			paper('bill', { oneOf: 'home' }),
			paper('deed', { oneOf: 'home', cases: ['owner'] }),
			paper('marriage', { oneOf: 'family', cases: ['tenant'] }),
			paper('booklet', { oneOf: 'family', cases: ['tenant'] }),
		],
		[answer('owner', 'لمن؟'), answer('tenant', 'لمن؟')],
	);
	expect(idsOf(always)).toEqual(['bill|deed']);
	expect(idsOf(questions[0]!.answers[1]!.papers)).toEqual(['marriage|booklet']);
});
