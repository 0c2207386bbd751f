import { expect, test } from 'vitest';
import { artisanCard, birthCopy, makeContent, paper } from './_content.ts';

test('a card of a service that does not exist is told at its line', () => {
	const content = makeContent();
	content.replace(artisanCard, 'service: commercial-licences', 'service: commercial-licence');
	expect(content.faults()).toContainEqual({
		file: artisanCard,
		line: content.lineOf(artisanCard, 'service: commercial-licence'),
		field: 'service',
		ar: 'لا توجد في services مصلحة اسمها «commercial-licence». صححوا المعرّف أو أنشئوا البطاقة.',
		fr: 'Aucun service dans services/ ne s’appelle « commercial-licence ». Corrigez l’identifiant ou créez la fiche.',
	});
});

test('a review by a service that does not exist is told', () => {
	const content = makeContent();
	content.replace(birthCopy, 'by: civil-status', 'by: civil-state');
	expect(content.faults()).toEqual([
		expect.objectContaining({
			file: birthCopy,
			line: content.lineOf(birthCopy, 'by: civil-state'),
			field: 'review › by',
			ar: expect.stringContaining('«civil-state»'),
		}),
	]);
});

test('a service below one that does not exist is told', () => {
	const content = makeContent();
	content.replace('services/civil-status.yaml', 'parent: example-division', 'parent: lost-division');
	expect(content.faults()).toEqual([
		expect.objectContaining({
			file: 'services/civil-status.yaml',
			line: content.lineOf('services/civil-status.yaml', 'lost-division'),
			field: 'parent',
			ar: 'لا توجد في services مصلحة اسمها «lost-division». صححوا المعرّف أو أنشئوا البطاقة.',
		}),
	]);
});

test('a card that rests on a law without a card is told', () => {
	const content = makeContent();
	content.replace(paper, 'law: decree-0-00-002', 'law: decree-0-00-003');
	expect(content.faults()).toEqual([
		{
			file: paper,
			line: content.lineOf(paper, 'decree-0-00-003'),
			field: 'legalBasis › 0 › law',
			ar: 'لا توجد في laws بطاقة للنص «decree-0-00-003». صححوا المعرّف أو أنشئوا البطاقة.',
			fr: 'Aucune fiche dans laws/ pour le texte « decree-0-00-003 ». Corrigez l’identifiant ou créez la fiche.',
		},
	]);
});

test('a law replaced by one without a card is told', () => {
	const content = makeContent();
	const law = 'laws/decree-0-00-002.yaml';
	content.replace(law, 'replacedBy: law-00-01', 'replacedBy: law-00-09');
	expect(content.faults()).toEqual([
		expect.objectContaining({
			file: law,
			line: content.lineOf(law, 'law-00-09'),
			field: 'replacedBy',
			ar: expect.stringContaining('لا توجد في laws بطاقة للنص «law-00-09»'),
		}),
	]);
});

test('a source that neither sources.yaml nor laws know is told wherever it stands', () => {
	const content = makeContent();
	content.replace(
		artisanCard,
		'deadline:\n  text:\n    ar: قبل فتح المحل بـ 15 يوما.\n    fr: 15 jours avant l’ouverture du local.\n  sources:\n    - law-00-01',
		'deadline:\n  text:\n    ar: قبل فتح المحل بـ 15 يوما.\n    fr: 15 jours avant l’ouverture du local.\n  sources:\n    - lost-deadline',
	);
	content.replace(
		artisanCard,
		'    article7: true\n    sources:\n      - example-report',
		'    article7: true\n    sources:\n      - lost-document',
	);
	content.replace(artisanCard, 'confidence: L\n\ndelay:', 'confidence: L\n\ndelay:');
	content.replace(
		artisanCard,
		'100 DH.\n  sources:\n    - example-report',
		'100 DH.\n  sources:\n    - lost-fee',
	);
	content.replace(
		artisanCard,
		'30 jours au plus.\n  sources:\n    - law-00-01',
		'30 jours au plus.\n  sources:\n    - lost-delay',
	);
	content.replace(artisanCard, '\nsources:\n  - example-report', '\nsources:\n  - lost-card');
	const faults = content.faults();
	expect(faults.map(({ field, line, ar }) => [field, line, ar.match(/«(.*)»/)?.[1]])).toEqual(
		[
			['sources › 0', 'lost-card'],
			['fee › sources › 0', 'lost-fee'],
			['delay › sources › 0', 'lost-delay'],
			['deadline › sources › 0', 'lost-deadline'],
			['documents › 2 › sources › 0', 'lost-document'],
		].map(([field, id]) => [field, content.lineOf(artisanCard, id!), id]),
	);
	expect(faults[0]).toMatchObject({
		file: artisanCard,
		ar: 'لا يوجد في sources.yaml ولا في laws مصدر اسمه «lost-card». صححوا المعرّف أو أنشئوا البطاقة.',
	});
});

test('a document of a case that the card does not have is told', () => {
	const content = makeContent();
	content.replace(birthCopy, 'cases:\n      - adult', 'cases:\n      - adults');
	expect(content.faults()).toEqual([
		{
			file: birthCopy,
			line: content.lineOf(birthCopy, '- adults'),
			field: 'documents › 2 › cases › 0',
			ar: 'لا توجد في البطاقة حالة اسمها «adults»',
			fr: 'La fiche n’a pas de cas «\u00a0adults\u00a0».',
		},
	]);
});

test('an example of the home page without its card is told', () => {
	const content = makeContent();
	content.replace('commune.yaml', 'procedure: fr-test', 'procedure: fr-tests');
	expect(content.faults()).toEqual([
		expect.objectContaining({
			file: 'commune.yaml',
			line: content.lineOf('commune.yaml', 'procedure: fr-tests'),
			field: 'examples › 0 › procedure',
			ar: 'لا توجد في procedures بطاقة اسمها «fr-tests». صححوا المعرّف أو أنشئوا البطاقة.',
		}),
	]);
});

test('a desk at a reception point that the commune does not have is told', () => {
	const content = makeContent();
	content.replace('commune.yaml', 'receptionPoint: annex-1', 'receptionPoint: annex-2');
	expect(content.faults()).toEqual([
		{
			file: 'commune.yaml',
			line: content.lineOf('commune.yaml', 'receptionPoint: annex-2'),
			field: 'desks › 1 › receptionPoint',
			ar: 'لا توجد نقطة استقبال «annex-2»',
			fr: 'Aucun point d’accueil « annex-2 ».',
		},
	]);
});

test.each([
	['services/civil-status.yaml', 'order: 2', 'order: two'],
	['laws/law-00-01.yaml', 'status: in-force', 'status: forced'],
	['sources.yaml', 'publisher: دار المثال', 'publisher: 5'],
	[paper, 'code: B01', 'code: B1'],
])('a record with a fault of its own is not told as missing too (%s)', (file, before, after) => {
	const content = makeContent();
	content.replace(file, before, after);
	expect(content.faults().map((fault) => fault.file)).toEqual([file]);
});

test('a near card that does not exist is told', () => {
	const content = makeContent();
	content.replace('procedures/hygiene/water-test.yaml', 'related: []', 'related:\n  - water-tests');
	expect(content.faults()).toMatchObject([
		{ field: 'related › 0', ar: expect.stringContaining('«water-tests»') as string },
	]);
});

test('another door that is mixed up with a card that does not exist is told', () => {
	const content = makeContent();
	const office = 'not-ours/example-office.yaml';
	content.replace(office, 'mixUp: artisan-card', 'mixUp: artisan-cards');
	expect(content.faults()).toEqual([
		{
			file: office,
			line: content.lineOf(office, 'artisan-cards'),
			field: 'mixUp',
			ar: 'لا توجد في procedures بطاقة اسمها «artisan-cards». صححوا المعرّف أو أنشئوا البطاقة.',
			fr: 'Aucune fiche dans procedures/ ne s’appelle « artisan-cards ». Corrigez l’identifiant ou créez la fiche.',
		},
	]);
});

test('another door that is mixed up with nothing is no fault', () => {
	const content = makeContent();
	content.replace('not-ours/example-office.yaml', 'mixUp: artisan-card', 'mixUp: null');
	expect(content.faults()).toEqual([]);
});

test('another door that rests on an unknown source is told', () => {
	const content = makeContent();
	const office = 'not-ours/example-office.yaml';
	content.replace(office, '  - example-page', '  - lost-page');
	expect(content.faults()).toMatchObject([
		{ file: office, field: 'sources › 1', ar: expect.stringContaining('«lost-page»') as string },
	]);
});

test('a card asked often that does not exist is told', () => {
	const content = makeContent();
	const text = content.read('commune.yaml').replace(/^askedOften:.*(?:\n {2}- .*)*/m, '');
	content.write('commune.yaml', `${text}\naskedOften: [fr-test, lost-card]\n`);
	expect(content.faults()).toEqual([
		expect.objectContaining({
			file: 'commune.yaml',
			field: 'askedOften › 1',
			ar: expect.stringContaining('«lost-card»'),
		}),
	]);
});

test('the price of a case that rests on an unknown source, or is for an unknown case, is told', () => {
	const content = makeContent();
	content.replace(
		birthCopy,
		'  amount: 1500\n',
		'  amount: 1500\n  byCase:\n    - { cases: [lost-case], kind: unknown, amount: null, text: { ar: لا نعرف }, sources: [lost-price], confidence: L }\n',
	);
	expect(content.faults().map(({ field, ar }) => [field, /«(.*)»/.exec(ar)?.[1]])).toEqual([
		['fee › byCase › 0 › cases › 0', 'lost-case'],
		['fee › byCase › 0 › sources › 0', 'lost-price'],
	]);
});
