import fc from 'fast-check';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readContent } from '../../../src/checks/readContent.ts';
import { artisanCard, birthCopy, makeContent, paper } from './_content.ts';

test('four faults of one card are told at once, each at its line', () => {
	const content = makeContent();
	content.replace(artisanCard, 'kind: variable\n  amount: null', 'kind: fixed\n  amount: -20');
	content.replace(artisanCard, 'law: law-00-01\n', 'law: law-99-99\n');
	content.replace(artisanCard, '    kind: plan\n', '    kind: plan\n    cases:\n      - tenant\n');
	content.replace(artisanCard, '  - id: activity\n', '  - id: activity\n    oneOf: lonely\n');
	const told = content.faults().map(({ file, line, field }) => ({ file, line, field }));
	expect(told).toHaveLength(4);
	expect(told).toEqual(
		expect.arrayContaining([
			{ file: artisanCard, line: content.lineOf(artisanCard, 'amount: -20'), field: 'fee › amount' },
			{
				file: artisanCard,
				line: content.lineOf(artisanCard, 'law: law-99-99'),
				field: 'legalBasis › 0 › law',
			},
			{
				file: artisanCard,
				line: content.lineOf(artisanCard, '- tenant'),
				field: 'documents › 3 › cases › 0',
			},
			{
				file: artisanCard,
				line: content.lineOf(artisanCard, 'oneOf: lonely'),
				field: 'documents › 5 › oneOf',
			},
		]),
	);
});

test('faults of a record that its schema refuses are told in other folders too', () => {
	const content = makeContent();
	content.replace('services/hygiene.yaml', 'state: unknown', 'state: absent');
	content.write(
		'services/hygiene.yaml',
		content.read('services/hygiene.yaml').replace(/^parent: .*$/m, 'parent: nowhere'),
	);
	content.replace('commune.yaml', 'referencePrefix: EX', 'referencePrefix: Example');
	content.replace('commune.yaml', '- id: annex-1-1', '- id: hq-1');
	expect(
		content
			.faults()
			.map(({ file, field }) => [file, field])
			.toSorted(),
	).toEqual([
		['commune.yaml', 'desks › 1 › id'],
		['commune.yaml', 'referencePrefix'],
		['services/hygiene.yaml', 'head › state'],
		['services/hygiene.yaml', 'parent'],
	]);
});

test.each([['null'], ['- a\n- b'], ['just a text'], ['5']])(
	'a card that is no card at all tells its own fault only: %s',
	(text) => {
		const content = makeContent();
		content.write(artisanCard, `${text}\n`);
		expect(content.faults()).toMatchObject([{ file: artisanCard, field: '' }]);
	},
);

test('a value of ours is no fault: of two cards with one code, nor of a paper whose group could not be read', () => {
	const content = makeContent();
	content.replace(artisanCard, 'code: F01', 'code: f1');
	content.replace(paper, 'code: B01', 'code: b1');
	const text = content.read(artisanCard);
	content.write(artisanCard, text.replace('oneOf: local-proof', 'oneOf: Local Proof'));
	expect(content.faults().map(({ file, field }) => [file, field])).toEqual([
		[artisanCard, 'code'],
		[artisanCard, 'documents › 0 › oneOf'],
		[paper, 'code'],
	]);
});

test('a source that has a fault is known to the cards, and one without a readable id refuses none', () => {
	const content = makeContent();
	const text = content.read('sources.yaml');
	content.write('sources.yaml', text.replace(/kind: \w+/, 'kind: rumour'));
	content.replace(paper, 'related: []', 'related:\n  - nowhere');
	expect(content.faults().map(({ file, field }) => [file, field])).toEqual([
		['sources.yaml', '0 › kind'],
		[paper, 'related › 0'],
	]);
	content.write('sources.yaml', text.replace(/id: \S+/, 'id: 5'));
	expect(content.faults().map(({ file, field }) => [file, field])).toEqual([
		['sources.yaml', '0 › id'],
		[paper, 'related › 0'],
	]);
});

test('what was saved of a refused record is not among the records that are read', () => {
	const content = makeContent();
	content.replace(artisanCard, 'code: F01', 'code: f1');
	const reading = readContent(content.root);
	expect(reading.content.procedures.map(({ file }) => file)).not.toContain(artisanCard);
	expect(reading.mended.procedures.map(({ file }) => file)).toContain(artisanCard);
});

test('a record in the folder of another kind is told once, and others may name it', () => {
	const content = makeContent();
	content.write('laws/hygiene.yaml', content.read('services/hygiene.yaml'));
	content.remove('services/hygiene.yaml');
	content.write('life-events/comfort.yaml', content.read('commitments/comfort.yaml'));
	content.remove('commitments/comfort.yaml');
	expect(content.faults()).toMatchObject([
		{ file: 'laws/hygiene.yaml', field: '', fr: 'Ce fichier doit être dans services/.' },
		{ file: 'life-events/comfort.yaml', field: '', fr: 'Ce fichier doit être dans commitments/.' },
	]);
});

test('a copy of a card in another folder is told once', () => {
	const content = makeContent();
	for (const folder of ['hygiene', 'water']) {
		content.write(`procedures/${folder}/fr-test.yaml`, content.read(paper));
		expect(content.faults()).toMatchObject([
			{ file: `procedures/${folder}/fr-test.yaml`, field: '', ar: `«fr-test» مستعمل من قبل في ${paper}` },
		]);
		content.remove(`procedures/${folder}/fr-test.yaml`);
	}
});

test('a card of a service that does not exist is told once', () => {
	const content = makeContent();
	content.replace(artisanCard, 'service: commercial-licences', 'service: commercial-licenses');
	expect(content.faults()).toMatchObject([{ file: artisanCard, field: 'service' }]);
});

test('a slip of YAML is told once', () => {
	const content = makeContent();
	content.replace(artisanCard, 'ar: بطاقة صانع المثال.', 'ar: بطاقة: صانع: المثال.');
	content.replace(artisanCard, 'ar: اجمعوا الوثائق.', 'ar: *اجمعوا');
	expect(content.faults().map(({ line }) => line)).toEqual([
		content.lineOf(artisanCard, 'بطاقة: صانع'),
		content.lineOf(artisanCard, '*اجمعوا'),
	]);
});

/** Paths of all places of a record, itself first. */
function placesIn(value: unknown, path: string[] = []): string[][] {
	if (value === null || typeof value !== 'object') return [path];
	return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function changed(record: unknown, [key, ...rest]: string[], junk: unknown): unknown {
	if (key === undefined) return junk;
	const copy: unknown = Array.isArray(record) ? [...(record as unknown[])] : { ...(record as object) };
	const inner: unknown = Reflect.get(copy as object, key);
	Reflect.set(copy as object, key, changed(inner, rest, junk));
	return copy;
}

test.each([
	[birthCopy],
	[artisanCard],
	['commune.yaml'],
	['sources.yaml'],
	['services/hygiene.yaml'],
	['laws/law-00-01.yaml'],
	['not-ours/example-office.yaml'],
])(
	'junk anywhere in %s is told or accepted, each fault once, and stops nothing',
	(file) => {
		const content = makeContent();
		const record: unknown = parse(content.read(file));
		const junk = fc.oneof(
			fc.constantFrom(
				null,
				'',
				'x',
				-1,
				0,
				1e99,
				NaN,
				true,
				[],
				{},
				[null],
				{ ar: null },
				{ ar: 'x' },
				'2026-02-31',
			),
			fc.jsonValue({ maxDepth: 2 }),
			fc.object({ maxDepth: 2, key: fc.constantFrom('ar', 'id', 'kind', 'cases', '__proto__', 'x') }),
		);
		fc.assert(
			fc.property(fc.constantFrom(...placesIn(record)), junk, (path, value) => {
				content.write(file, stringify(changed(record, path, value)));
				const faults = content.faults();
				expect(new Set(faults.map((fault) => JSON.stringify(fault))).size).toBe(faults.length);
				if (faults.length > 0) return;
				const read = readContent(content.root).content;
				const files = [read.commune, read.sources, read.procedures, read.services, read.laws, read.notOurs]
					.flat()
					.map((entry) => entry && join(entry.file));
				expect(files).toContain(file);
			}),
			{ numRuns: 25 },
		);
	},
	60_000,
);
