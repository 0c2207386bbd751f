import { expect, test } from 'vitest';
import { makeContent, paper } from './_content.ts';

test('a card outside the folder of its service is told where it belongs', () => {
	const content = makeContent();
	const elsewhere = 'procedures/hygiene/fr-test.yaml';
	content.write(elsewhere, content.read(paper));
	content.remove(paper);
	expect(content.faults()).toEqual([
		{
			file: elsewhere,
			line: content.lineOf(elsewhere, 'service: legalization'),
			field: 'service',
			ar: 'مكان هذا الملف هو المجلد procedures/legalization/',
			fr: 'Ce fichier doit être dans procedures/legalization/.',
		},
	]);
});

test.each(['Water Test', 'تحليل-الماء', 'water_test', 'water-'])(
	'a card in a file named «%s» is told',
	(name) => {
		const content = makeContent();
		const file = `procedures/hygiene/${name}.yaml`;
		content.write(file, content.read('procedures/hygiene/water-test.yaml'));
		content.remove('procedures/hygiene/water-test.yaml');
		expect(content.faults()).toEqual([
			expect.objectContaining({
				file,
				field: '',
				ar: 'اسم الملف حروف لاتينية صغيرة وأرقام وبينها «-»، مثل birth-extract.yaml',
			}),
		]);
	},
);

test('a commitment with a name that is not one of the ten is told', () => {
	const content = makeContent();
	content.write('commitments/kindness.yaml', content.read('commitments/courtesy.yaml'));
	content.remove('commitments/courtesy.yaml');
	expect(content.faults()).toEqual([
		expect.objectContaining({ file: 'commitments/courtesy.yaml' }),
		expect.objectContaining({
			file: 'commitments/kindness.yaml',
			ar: 'اسم الملف «kindness» ليس من الأسماء المعروفة',
		}),
	]);
});

test('a life event with a name that no card can choose is told', () => {
	const content = makeContent();
	content.write('life-events/holiday.yaml', content.read('life-events/travel.yaml'));
	expect(content.faults()).toEqual([
		expect.objectContaining({
			file: 'life-events/holiday.yaml',
			ar: 'اسم الملف «holiday» ليس من الأسماء المعروفة',
		}),
	]);
});

test.each(['services/lost.yml', 'procedures/hygiene/lost.YAML', 'laws/lost.yaml.txt'])(
	'%s, which nothing would read, is told',
	(file) => {
		const content = makeContent();
		content.write(file, 'order: 7\n');
		expect(content.faults()).toEqual([
			{
				file,
				field: '',
				ar: 'لا يقرأ الموقع هذا الملف. يجب أن ينتهي اسمه بـ .yaml',
				fr: 'Le site ne lit pas ce fichier. Son nom doit finir par .yaml.',
			},
		]);
	},
);

test('files that keep a folder in git are no fault', () => {
	const content = makeContent();
	content.write('services/.gitkeep', '');
	expect(content.faults()).toEqual([]);
});

test('another door in a file whose name is no address is told', () => {
	const content = makeContent();
	content.write('not-ours/Example Office.yaml', content.read('not-ours/example-office.yaml'));
	expect(content.faults()).toMatchObject([{ file: 'not-ours/Example Office.yaml', field: '' }]);
});
