import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CodeBook } from '../../../src/register/codeBook.ts';
import { KnownVisits } from '../../../src/register/knownVisits.ts';
import { readRegister } from '../../../src/register/readRegister.ts';
import { registerHeader, registerRows } from '../../../src/register/writeRegister.ts';
import { channels, outcomes, purposes, type Visit } from '../../../src/schemas/visit.ts';
import { catalogue } from '../../fixtures/catalogue.ts';
import { readText, readTexts } from '../../fixtures/readText.ts';
import { makeVisit } from '../../fixtures/visit.ts';

const header = 'ticket,visited_at,reception_point,desk,purpose,service,procedure,outcome,missing,words';
const row = (changes: Partial<Record<string, string>> = {}): string => {
	const cells: Record<string, string> = {
		ticket: '1',
		visited_at: '2026-11-03T08:41:00+00:00',
		reception_point: 'hq',
		desk: 'hq-1',
		purpose: 'inform',
		service: '',
		procedure: '',
		outcome: 'answered',
		missing: '',
		words: '',
		...changes,
	};
	return header
		.split(',')
		.map((column) => cells[column])
		.join();
};
const file = (...rows: string[]): string => [header, ...rows, ''].join('\n');

describe('the header', () => {
	test.each([
		['codes', 'visited_at,reception_point,purpose,outcome'],
		['Arabic labels', 'تاريخ الزيارة,نقطة الاستقبال,الغرض,النتيجة'],
		['French labels', 'Date de visite,Point d’accueil,Motif,Résultat'],
		[
			'synonyms, with a straight apostrophe and without accents',
			"date,LIEU D'ACCUEIL,objet de la visite,resultat",
		],
	])('is recognised by %s', async (_, names) => {
		const { outcome } = await readText(`${names}\n03/11/2026 08:41,hq,inform,answered\n`);
		expect(outcome).toMatchObject({ state: 'read', accepted: 1 });
	});

	test('without a required column refuses the file and names the nearest', async () => {
		const { outcome, rejects } = await readText(
			'date;point d’accueil;motif;résultta\n03/11/2026;hq;inform;answered\n',
		);
		expect(outcome.state).toBe('refused');
		expect(rejects[0]?.reason.fr).toMatch(/Résultat \(outcome\).*résultta.*«\u00a0Résultat\u00a0»/);
	});

	test('a label and its code are the same column twice', async () => {
		const { rejects } = await readText('visited_at;reception_point;purpose;outcome;النتيجة\n');
		expect(rejects[0]?.reason.ar).toMatch(/«outcome» في الموضع 4 و«النتيجة» في الموضع 5/);
	});

	test('an unknown column is named and not read, a mistyped one with the name that was meant', async () => {
		const { outcome } = await readText(`${header},sexe,langeu\n${row()},F,ar\n`);
		expect(outcome).toMatchObject({ state: 'read', accepted: 1 });
		expect(outcome.notices.map(({ fr }) => fr)).toEqual([
			'La colonne 11 «\u00a0sexe\u00a0» est inconnue. Elle n’a pas été lue.',
			'La colonne 12 «\u00a0langeu\u00a0» est inconnue et n’a pas été lue. Vouliez-vous écrire «\u00a0Langue\u00a0»\u202f?',
		]);
	});

	test('an empty file is refused with the columns that a register needs', async () => {
		const { outcome, rejects } = await readText('');
		expect(outcome.state).toBe('refused');
		expect(rejects[0]?.reason.ar).toContain('تاريخ الزيارة (visited_at)');
	});

	test('repeated in the middle, where two files were joined, it is skipped', async () => {
		const { outcome } = await readText(file(row(), header, row({ ticket: '2' })));
		expect(outcome).toMatchObject({ accepted: 2, rejected: 0 });
		expect(outcome.notices[0]?.fr).toContain('ligne 3');
	});
});

describe('the cells', () => {
	test('a procedure’s name under «service» gives both', async () => {
		const { visits } = await readText(
			file(row({ service: "extrait d'acte de naissance" }), row({ ticket: '2', service: 'رخصة الدفن' })),
		);
		expect(visits.map(({ service, procedure }) => [service, procedure])).toEqual([
			['civil-status', 'birth-extract'],
			['hygiene', 'burial-permit'],
		]);
	});

	test('a procedure alone gives its service, under a former slug or what people say too', async () => {
		const { visits } = await readText(
			file(row({ procedure: 'birth-certificate' }), row({ ticket: '2', procedure: 'عقد الإزدياد' })),
		);
		expect(visits.map(({ service, procedure }) => [service, procedure])).toEqual([
			['civil-status', 'birth-extract'],
			['civil-status', 'birth-extract'],
		]);
	});

	test('names of the commune’s own services and reception points are read', async () => {
		const { visits } = await readText(
			file(row({ service: 'Archives', reception_point: 'ملحقة أولاد عياد' })),
		);
		expect(visits).toMatchObject([{ service: 'archives', reception_point: 'annex-2' }]);
	});

	test('missing documents are ids or names of the procedure’s card', async () => {
		const { visits } = await readText(
			file(row({ procedure: 'birth-extract', missing: 'الدفتر العائلي | old-extract' })),
		);
		expect(visits[0]?.missing).toEqual(['family-booklet', 'old-extract']);
	});

	test('a code of a procedure that has no card is said, and never becomes a public key', async () => {
		const { outcome, visits } = await readText(file(row({ service: 'hygiene', procedure: 'leech-keeping' })));
		expect(visits).toMatchObject([{ service: 'hygiene', procedure: '' }]);
		expect(outcome.notices[0]?.fr).toContain('sans fiche');
	});

	test.each(['ساعة الوصول', 'الساعة', "heure d'arrivée", 'Heure'])(
		'the time of arrival may stand in a column of its own, «%s»',
		async (name) => {
			const { outcome, visits, rejects } = await readText(
				[
					`date;${name};lieu;objet;suite`,
					'03/11/2026;08:41;hq;inform;answered',
					'24/11/2026;9h05;hq;inform;answered',
					'24/11/2026 10:00;11:00;hq;inform;answered',
					'24/11/2026;;hq;inform;answered',
					'24/11/2026;matin;hq;inform;answered',
					'',
				].join('\n'),
			);
			expect(visits.map(({ visited_at }) => visited_at.slice(0, 16))).toEqual([
				'2026-11-03T08:41',
				'2026-11-24T09:05',
				'2026-11-24T10:00',
			]);
			expect(rejects.map(({ line, column }) => [line, column])).toEqual([
				[5, 'visited_at'],
				[6, 'visited_at'],
			]);
			const said = outcome.notices.map(({ fr }) => fr).join('\n');
			expect(said).toContain('jointe à la date');
			expect(said).not.toContain('inconnue');
		},
	);

	test('the end of a visit may be a time alone', async () => {
		const text =
			'visited_at;served_at;left_at;reception_point;purpose;outcome\n03/11/2026 23:50;23:55;23h58;hq;inform;answered\n';
		const { visits } = await readText(text);
		expect(visits[0]?.served_at).toMatch(/^2026-11-03T23:55:00/);
		expect(visits[0]?.left_at).toMatch(/^2026-11-03T23:58:00/);
	});

	test.each([
		['visited_at', { visited_at: '' }, 'Case nécessaire vide'],
		['visited_at', { visited_at: '31/02/2026 08:00' }, 'Date incompréhensible'],
		['visited_at', { visited_at: '03/11/26 08:00' }, 'en quatre chiffres'],
		['visited_at', { visited_at: '2026-11-03' }, 'Date sans heure'],
		[
			'reception_point',
			{ reception_point: 'annex-9' },
			'colonne «\u00a0Point d’accueil\u00a0» n’est pas reconnu',
		],
		['purpose', { purpose: 'استعلم' }, 'Vouliez-vous écrire «\u00a0استعلام\u00a0»'],
		['purpose', { purpose: 'zzzzzzzzzzzz' }, 'colonne «\u00a0Motif\u00a0» n’est pas reconnu'],
		['outcome', { outcome: '' }, 'Case nécessaire vide'],
		[
			'service',
			{ service: 'hygiene', procedure: 'birth-extract' },
			'relève d’un autre service (civil-status)',
		],
		['procedure', { service: 'رخصة الدفن', procedure: 'birth-extract' }, 'en nomme une autre'],
		['procedure', { procedure: 'النسخة' }, 'convient à plusieurs procédures'],
		['procedure', { procedure: 'leech-keeping' }, 'n’est pas reconnu'],
		['words', { words: 'شها\ufffdة' }, 'Caractères perdus'],
		['words', { words: 'ك'.repeat(4001) }, 'Texte trop long'],
	])('%s: %j is a reject with line, column and reason', async (column, changes, reason) => {
		const { outcome, visits, rejects } = await readText(file(row(changes), row({ ticket: '2' })));
		expect(visits).toHaveLength(1);
		expect(outcome).toMatchObject({ state: 'read', rows: 2, accepted: 1, rejected: 1 });
		expect(rejects).toMatchObject([{ file: 'file', line: 2, column }]);
		expect(rejects[0]?.reason.fr).toContain(reason);
		expect(rejects[0]?.reason.ar).toMatch(/[؀-ۿ]/);
	});

	test('what is not understood in a column that a visit can do without is left empty and said', async () => {
		const names = 'visited_at,reception_point,purpose,outcome,language,procedure,missing';
		const line = (rest: string) => `03/11/2026 08:41,hq,inform,answered,${rest}\n`;
		const { outcome, visits, rejects } = await readText(
			`${names}\n${line('klingon,,')}${line('fr,birth-extract,ورقة ما | family-booklet')}${line('elfique,,')}`,
		);
		expect(rejects).toEqual([]);
		expect(outcome).toMatchObject({ state: 'read', rows: 3, accepted: 3, rejected: 0 });
		expect(visits.map(({ language, missing }) => [language, missing])).toEqual([
			['', []],
			['fr', ['family-booklet']],
			['', []],
		]);
		const notices = outcome.notices.map(({ fr }) => fr).join('\n');
		expect(notices).toContain('Langue\u00a0»\u00a0: valeurs non reconnues, 2 (lignes 2, 4)');
		expect(notices).toContain('valeurs non reconnues, 1 (lignes 3)');
		expect(notices).not.toMatch(/klingon|elfique|ورقة/);
	});

	test('a visit that ends before it begins is a reject', async () => {
		const { rejects } = await readText(
			'visited_at;served_at;reception_point;purpose;outcome\n03/11/2026 09:00;08:00;hq;inform;answered\n',
		);
		expect(rejects).toMatchObject([{ line: 2, column: 'served_at' }]);
	});

	test('no reason repeats what a cell holds', async () => {
		const { rejects } = await readText(
			file(row({ words: 'فلان\ufffd' }), row({ purpose: 'Mohamed Alaoui' })),
		);
		expect(JSON.stringify(rejects)).not.toMatch(/فلان|Alaoui/);
	});

	test('cells beyond the header, as when two lines were joined, are a reject', async () => {
		const { rejects, visits } = await readText(
			file(`${row()},${row({ ticket: '2' })}`, row({ ticket: '3' })),
		);
		expect(visits).toHaveLength(1);
		expect(rejects).toMatchObject([{ line: 2, column: '' }]);
	});

	test('a quotation mark inside a quoted cell is a reject of its row alone', async () => {
		const { outcome, rejects } = await readText(
			file(row({ words: '"écran 24" plat"' }), row({ ticket: '2' })),
		);
		expect(outcome).toMatchObject({ state: 'read', accepted: 1, rejected: 1 });
		expect(rejects).toMatchObject([{ line: 2 }]);
	});

	test('lines are counted through words of several lines', async () => {
		const { visits, rejects } = await readText(
			file(row({ words: '"أول\nثان, ثالث\n"' }), row({ ticket: '2', purpose: '?x' })),
		);
		expect(visits[0]?.words).toBe('أول\nثان, ثالث\n');
		expect(rejects).toMatchObject([{ line: 5, column: 'purpose' }]);
	});
});

describe('identity', () => {
	const without = (...rows: string[]) => file(...rows.map((words) => row({ ticket: '', words })));

	test('rows without ticket that are equal are different people inside one file', async () => {
		const { outcome } = await readText(without('a', 'a', 'b'));
		expect(outcome).toMatchObject({ accepted: 3, known: 0 });
	});

	test('of several files the one that has an equal row most often counts', async () => {
		const read = await readTexts({
			one: without('a', 'a', 'b'),
			two: without('a', 'a', 'a'),
			three: without('a', 'b'),
		});
		expect(Object.values(read).map(({ outcome }) => [outcome.accepted, outcome.known])).toEqual([
			[3, 0],
			[1, 2],
			[0, 2],
		]);
	});

	test.each([
		['desk', { desk: 'hq-2' }],
		['point', { reception_point: 'annex-1' }],
		['month', { visited_at: '2026-12-03T08:41:00+00:00' }],
	])('the same ticket at another %s is another visit', async (_, changes) => {
		const { outcome } = await readText(file(row(), row(changes)));
		expect(outcome).toMatchObject({ accepted: 2, rejected: 0 });
	});

	test('another spelling of the same values is the same visit', async () => {
		const { outcome } = await readText(
			file(
				row({ ticket: '0007', procedure: 'burial-permit' }),
				row({
					ticket: '٧',
					visited_at: '03/11/2026 08:41',
					purpose: 'Renseignement',
					service: 'مكتب حفظ الصحة',
					procedure: "Permis d'inhumer",
					outcome: 'أُجيب',
					reception_point: 'المقر المركزي',
				}),
			),
		);
		expect(outcome).toMatchObject({ accepted: 1, known: 1, rejected: 0 });
	});
});

test('a file that arrives letter by letter is read like one that arrives whole', async () => {
	const text =
		`\ufeff${file(row({ words: '"سطر\r\nثان ""مقتبس"""' }), row({ ticket: '2', words: 'é' }))}`.replaceAll(
			'\n',
			'\r\n',
		);
	const visits: Visit[] = [];
	await readRegister(
		{ name: 'letters', head: text, text: Readable.from([...text]) },
		{
			codes: new CodeBook(catalogue),
			knownVisits: new KnownVisits(),
			onVisit: (visit) => visits.push(visit),
			onReject: ({ reason }) => expect.unreachable(reason.fr),
		},
	);
	expect(visits).toEqual((await readText(text)).visits);
	expect(visits).toHaveLength(2);
});

test('an unclosed quotation mark in a long stream is given up, not gathered to the end', async () => {
	let sent = 0;
	const endless = function* () {
		yield `${header}\n${row({ words: '"مفتوح' })}\n`;
		for (; sent < 100; sent += 1) yield `${row()}\n`.repeat(5000);
	};
	const rejects: number[] = [];
	const outcome = await readRegister(
		{ name: 'endless', head: `${header}\n`, text: Readable.from(endless()) },
		{
			codes: new CodeBook(catalogue),
			knownVisits: new KnownVisits(),
			onVisit: ({ ticket }) => expect.unreachable(ticket),
			onReject: ({ line }) => rejects.push(line),
		},
	);
	expect(outcome.state).toBe('stopped');
	expect(rejects).toEqual([2]);
	expect(sent).toBeLessThan(10);
});

test('what we write we read back equal', async () => {
	const text = fc.string({
		unit: fc.constantFrom('=', "'", '"', ';', ',', '+', '\n', ' ', 'م', 'é', '\u200f', '-'),
		maxLength: 12,
	});
	const anyVisit = fc.record({
		words: text,
		agent: text.map((name) => name.trim()),
		slip: text.map((slip) => slip.trim()),
		purpose: fc.constantFrom(...purposes.map(({ code }) => code)),
		outcome: fc.constantFrom(...outcomes.map(({ code }) => code)),
		channel: fc.constantFrom('' as const, ...channels.map(({ code }) => code)),
		minute: fc.integer({ min: 0, max: 59 }),
	});
	await fc.assert(
		fc.asyncProperty(fc.array(anyVisit, { minLength: 1, maxLength: 6 }), async (drafts) => {
			const visits = drafts.map(({ minute, ...changes }, index) =>
				makeVisit({
					...changes,
					ticket: String(index),
					visited_at: `2026-11-03T09:${String(minute).padStart(2, '0')}:00+00:00`,
				}),
			);
			const { outcome, visits: again } = await readText(registerHeader + registerRows(visits));
			expect(again).toEqual(visits);
			expect(outcome.rejected).toBe(0);
		}),
		{ numRuns: 200 },
	);
});

test('a file of old Mac lines keeps its rows though a cell of two lines, or the last line, holds another line end', async () => {
	const lines = [
		'ticket;visited_at;reception_point;purpose;outcome;words',
		'1;03/11/2026 10:01;hq;inform;answered;',
		'2;13/11/2026 10:02;hq;inform;answered;"ligne un\nligne deux"',
		'3;14/11/2026 10:03;hq;inform;answered;',
	];
	for (const text of [`${lines.join('\r')}\r`, `${lines.join('\r')}\n`]) {
		expect((await readText(text)).visits).toHaveLength(3);
	}
});
