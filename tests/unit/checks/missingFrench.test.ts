import { expect, test } from 'vitest';
import { makeContent, paper } from './_content.ts';

test('a text of a card without French is told at its Arabic', () => {
	const content = makeContent();
	content.replace(paper, '    fr: Un jour.\n', '');
	expect(content.warnings('missingFrench', paper)).toEqual([
		{
			file: paper,
			line: content.lineOf(paper, 'ar: يوم واحد.'),
			field: 'delay › text',
			ar: 'لا فرنسية للنص «يوم واحد.»: يرى القارئ العربية مكانها. أضيفوا سطر fr.',
			fr: 'Pas de français pour «\u00a0يوم واحد.\u00a0»\u00a0: le lecteur voit l’arabe à sa place. Ajoutez la ligne fr.',
		},
	]);
});

test.each([
	['commune.yaml', 'receptionPoints › 1 › name'],
	['services/hygiene.yaml', 'name'],
	['life-events/study.yaml', 'title'],
	['not-ours/example-office.yaml', 'why'],
	['laws/law-00-01.yaml', 'quotations › 2 › heading'],
	['commitments/comfort.yaml', 'target'],
])('%s is read too', (file, field) => {
	expect(
		makeContent()
			.warnings('missingFrench', file)
			.map((warning) => warning.field),
	).toContain(field);
});

test('a quoted text of law that has no French, and says so, is left alone', () => {
	const content = makeContent();
	const law = 'laws/law-00-01.yaml';
	const fields = () => content.warnings('missingFrench', law).map(({ field }) => field);
	expect(fields()).not.toContain('quotations › 2 › text');
	content.replace(law, 'french: none', 'french: official');
	expect(fields()).toContain('quotations › 2 › text');
});

test('a page of prose without a French page is told', () => {
	const content = makeContent();
	const page = 'docs/fr-words.md';
	expect(content.warnings('missingFrench', page)).toEqual([
		{
			file: page,
			field: '',
			ar: 'لا توجد لهذه الصفحة نسخة فرنسية: يرى القارئ النص العربي مكانها. اكتبوا docs/fr/fr-words.md.',
			fr: 'Cette page n’a pas de version française\u00a0: le lecteur voit l’arabe à sa place. Écrivez docs/fr/fr-words.md.',
		},
	]);
	content.write('docs/fr/fr-words.mdx', content.read(page));
	expect(content.warnings('missingFrench', page)).toEqual([]);
	expect(content.warnings('missingFrench', 'docs/fr/fr-words.mdx')).toEqual([]);
});
