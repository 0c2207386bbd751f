import { expect, test } from 'vitest';
import { artisanCard, birthCopy, makeContent, paper } from './_content.ts';

test('a code that another card has is told with its owner', () => {
	const content = makeContent();
	content.replace(artisanCard, 'code: F01', 'code: A02');
	expect(content.faults()).toEqual([
		{
			file: artisanCard,
			line: content.lineOf(artisanCard, 'code: A02'),
			field: 'code',
			ar: `«A02» مستعمل من قبل في ${birthCopy}`,
			fr: `« A02 » est déjà utilisé dans ${birthCopy}.`,
		},
	]);
});

test('two cards with one address in different folders are told', () => {
	const content = makeContent();
	const twin = 'procedures/hygiene/fr-test.yaml';
	content.write(twin, content.read('procedures/hygiene/water-test.yaml').replace('code: C01', 'code: C02'));
	expect(content.faults()).toEqual([
		expect.objectContaining({ file: paper, field: '', ar: `«fr-test» مستعمل من قبل في ${twin}` }),
	]);
});

test('a former address that is the address of another card is told', () => {
	const content = makeContent();
	content.replace(paper, '- fr-old', '- artisan-card');
	expect(content.faults()).toEqual([
		expect.objectContaining({
			file: paper,
			line: content.lineOf(paper, '- artisan-card'),
			field: 'formerSlugs › 1',
			ar: `«artisan-card» مستعمل من قبل في ${artisanCard}`,
		}),
	]);
});

test('two documents of one card with the same id are told', () => {
	const content = makeContent();
	content.replace(birthCopy, '- id: photos', '- id: request-form');
	expect(content.faults()).toEqual([
		expect.objectContaining({
			file: birthCopy,
			field: 'documents › 1 › id',
			ar: `«request-form» مستعمل من قبل في ${birthCopy}`,
		}),
	]);
});

test('two cards may use the same document id', () => {
	const content = makeContent();
	content.replace(artisanCard, '- id: lease', '- id: request-form');
	expect(content.faults()).toEqual([]);
});

test('two cases of one card with the same id are told', () => {
	const content = makeContent();
	content.replace(birthCopy, '- id: child', '- id: adult');
	content.replace(birthCopy, 'cases:\n      - child', 'cases:\n      - adult');
	expect(content.faults()).toEqual([
		expect.objectContaining({
			file: birthCopy,
			field: 'cases › 1 › id',
			ar: `«adult» مستعمل من قبل في ${birthCopy}`,
		}),
	]);
});

test('a source written twice is told at the second one', () => {
	const content = makeContent();
	content.write(
		'sources.yaml',
		content.read('sources.yaml') +
			'\n- id: example-page\n  title: مكرر\n  publisher: null\n  kind: page\n  date: null\n  where: null\n',
	);
	expect(content.faults()).toEqual([
		{
			file: 'sources.yaml',
			line: content.lineOf('sources.yaml', 'مكرر') - 1,
			field: '2 › id',
			ar: 'المصدر «example-page» مكرر',
			fr: 'La source « example-page » est en double.',
		},
	]);
});

test('two commitments with one number are told', () => {
	const content = makeContent();
	content.replace('commitments/care.yaml', 'number: 5', 'number: 8');
	expect(content.faults()).toEqual([
		{
			file: 'commitments/comfort.yaml',
			line: content.lineOf('commitments/comfort.yaml', 'number: 8'),
			field: 'number',
			ar: 'الرقم 8 لالتزامين',
			fr: 'Le numéro 8 sert deux fois.',
		},
	]);
});

test.each([
	['services', 'services/hygiene.yaml'],
	['laws', 'laws/law-00-01.yaml'],
	['not-ours', 'not-ours/example-office.yaml'],
])('two files of %s with one name in different folders are told', (folder, file) => {
	const content = makeContent();
	const twin = file.replace(`${folder}/`, `${folder}/zz/`);
	content.write(twin, content.read(file));
	const id = /([^/]+)\.yaml$/.exec(file)![1];
	expect(content.faults()).toContainEqual(
		expect.objectContaining({ file: twin, field: '', ar: `اسم الملف «${id}» مستعمل من قبل في ${file}` }),
	);
});

test('a source may not have the name of a law', () => {
	const content = makeContent();
	content.write(
		'sources.yaml',
		`${content.read('sources.yaml')}\n- id: law-00-01\n  title: مصدر\n  publisher: null\n  kind: page\n  date: null\n  where: null\n`,
	);
	expect(content.faults()).toEqual([
		expect.objectContaining({
			file: 'sources.yaml',
			line: content.lineOf('sources.yaml', 'id: law-00-01'),
			ar: '«law-00-01» هو اسم نص في laws. أعطوا المصدر اسما آخر.',
		}),
	]);
});
