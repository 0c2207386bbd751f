import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CodeBook } from '../../../src/register/codeBook.ts';
import { KnownVisits } from '../../../src/register/knownVisits.ts';
import type { Reject, RegisterOutcome } from '../../../src/register/readRegister.ts';
import { readRegisterFile } from '../../../src/register/registerFile.ts';
import { registerHeader, registerRows } from '../../../src/register/writeRegister.ts';
import type { Visit } from '../../../src/schemas/visit.ts';
import { Aggregate } from '../../../src/statistics/aggregate.ts';
import { monthStatistics } from '../../../src/statistics/monthStatistics.ts';
import { writeStatistics } from '../../../src/statistics/writeStatistics.ts';
import { catalogue } from '../../fixtures/catalogue.ts';

const folder = 'tests/fixtures/csv';
let work = '';
beforeAll(() => {
	work = mkdtempSync(join(tmpdir(), 'register-'));
});
afterAll(() => rmSync(work, { recursive: true }));

interface Run {
	outcomes: RegisterOutcome[];
	visits: Visit[];
	rejects: Reject[];
}

/** One run of the reader over files of the disk. */
async function run(...paths: string[]): Promise<Run> {
	const result: Run = { outcomes: [], visits: [], rejects: [] };
	const readers = {
		codes: new CodeBook(catalogue),
		knownVisits: new KnownVisits(),
		onVisit: (visit: Visit) => result.visits.push(visit),
		onReject: (reject: Reject) => result.rejects.push(reject),
	};
	for (const path of paths) result.outcomes.push(await readRegisterFile(path, path, readers));
	return result;
}

const caseFile = (name: string): string => join(folder, name);
const textOf = (name: string): string => readFileSync(caseFile(name), 'utf8');
function written(name: string, text: string): string {
	const path = join(work, name);
	writeFileSync(path, text);
	return path;
}

function published({ visits }: Run): string {
	const aggregate = new Aggregate();
	for (const visit of visits) aggregate.addVisit(visit);
	return aggregate
		.months()
		.map((month) => writeStatistics(monthStatistics(month).rows))
		.join('');
}

const noticesOf = ({ outcomes }: Run): string =>
	outcomes.flatMap(({ notices }) => notices.map(({ fr }) => fr)).join('\n');
const datesOf = ({ visits }: Run): string[] => visits.map(({ visited_at }) => visited_at.slice(0, 10));
const novemberDates = ['03', '03', '05', '05', '13', '13', '24', '24'].map((day) => `2026-11-${day}`);

describe('files that are read whole', () => {
	test.each([
		['utf8-bom-semicolon-crlf.csv', 8],
		['windows-1256-arabic.csv', 6],
		['french-dates.csv', 8],
		['title-rows-above-header.csv', 6],
		['trailing-empty-columns-and-rows.csv', 5],
		['formula-cells.csv', 6],
		['bare-lf-in-crlf-file.csv', 6],
		['arabic-indic-digits.csv', 6],
		['same-file-twice.csv', 8],
		['sep-line.csv', 5],
		['arabic-headers-as-typed.csv', 6],
	])('%s: %i visits, no reject', async (name, count) => {
		const result = await run(caseFile(name));
		expect(result.rejects).toEqual([]);
		expect(result.outcomes).toMatchObject([
			{ state: 'read', rows: count, accepted: count, known: 0, rejected: 0 },
		]);
		expect(result.visits).toHaveLength(count);
		expect(JSON.stringify(result.visits)).not.toContain('\ufffd');
		expect(new Set(datesOf(result).map((date) => date.slice(0, 7)))).toEqual(new Set(['2026-11']));
	});
});

test('the mark, semicolons and CRLF change nothing in what is published', async () => {
	const text = textOf('utf8-bom-semicolon-crlf.csv');
	const plain = written(
		'plain.csv',
		text.replace('\ufeff', '').replaceAll(';', ',').replaceAll('\r\n', '\n'),
	);
	const result = await run(caseFile('utf8-bom-semicolon-crlf.csv'));
	expect(published(await run(plain))).toBe(published(result));
	expect(result.visits[0]?.ticket).toBe('0001');
});

test('Windows-1256 is recognised, named and converted', async () => {
	const result = await run(caseFile('windows-1256-arabic.csv'));
	expect(noticesOf(result)).toContain('Windows-1256');
	expect(
		result.visits.map(({ service, procedure, outcome, language }) => [service, procedure, outcome, language]),
	).toEqual([
		['civil-status', '', 'answered', 'ar'],
		['legalization', '', 'directed', 'ar'],
		['reception', '', 'elsewhere', 'zgh'],
		['urban-planning', '', 'incomplete', 'fr'],
		['hygiene', '', 'answered', 'ar'],
		['reception', 'street-lighting', 'directed', 'ar'],
	]);
});

test('a file that lost its Arabic is refused as a whole, with the remedy', async () => {
	const result = await run(caseFile('arabic-lost-to-question-marks.csv'));
	expect(result.visits).toEqual([]);
	expect(result.outcomes).toMatchObject([{ state: 'refused', accepted: 0 }]);
	expect(result.rejects).toHaveLength(1);
	expect(result.rejects[0]?.reason.ar).toMatch(/ضاعت الحروف العربية.*لا يمكن استرجاعها.*CSV UTF-8/);
	expect(result.rejects[0]?.reason.fr).toMatch(/lettres arabes ont été perdues.*CSV UTF-8/);
});

test('labels that became question marks under good headers refuse the file too', async () => {
	const lost = written(
		'lost-labels.csv',
		'visited_at;reception_point;purpose;outcome\n03/11/2026 08:41;hq;???????;????\n',
	);
	const { outcomes, rejects } = await run(lost);
	expect(outcomes).toMatchObject([{ state: 'refused' }]);
	expect(rejects.at(-1)?.reason.ar).toContain('ضاعت الحروف العربية');
});

describe('day-first dates', () => {
	test('all fall in November, at the hours of Morocco, and it is said', async () => {
		const result = await run(caseFile('french-dates.csv'));
		expect(datesOf(result)).toEqual(novemberDates);
		expect(result.visits[0]?.visited_at).toMatch(/^2026-11-03T08:41:00/);
		expect(noticesOf(result)).toContain('Africa/Casablanca');
	});

	test.each(['first', 'last'])(
		'one month-first date, %s, refuses the whole file and names its line',
		async (place) => {
			const [header = '', ...rows] = textOf('french-dates.csv').trimEnd().split('\r\n');
			const wrong = (rows[0] ?? '').replace('0001', '0009').replace('03/11/2026', '11/24/2026');
			const text = [header, ...(place === 'first' ? [wrong, ...rows] : [...rows, wrong])].join('\r\n');
			const { outcomes, rejects } = await run(written(`mixed-${place}.csv`, text));
			expect(outcomes).toMatchObject([{ state: 'refused', accepted: 0, rows: 0 }]);
			expect(rejects.at(-1)?.line).toBe(place === 'first' ? 2 : 10);
			expect(rejects.at(-1)?.reason.ar).toContain(place === 'first' ? 'السطر 2' : 'السطر 10');
		},
	);

	test('Arabic-Indic digits give the same dates, ticket 0001 and shift 1', async () => {
		const result = await run(caseFile('arabic-indic-digits.csv'));
		expect(datesOf(result)).toEqual(novemberDates.slice(0, 6));
		expect(result.visits[0]).toMatchObject({ ticket: '0001', shift: '1' });
		expect(published(result)).not.toMatch(/[٠-٩]/);
	});
});

test('title rows above the header are skipped and said', async () => {
	const result = await run(caseFile('title-rows-above-header.csv'));
	expect(noticesOf(result)).toMatch(/ligne 4.*lignes 1 à 3/);
});

test('empty columns and rows from Excel are dropped with one notice each', async () => {
	const result = await run(caseFile('trailing-empty-columns-and-rows.csv'));
	expect(result.outcomes[0]?.notices.map(({ ar }) => ar)).toEqual([
		'في الملف أعمدة فارغة بلا اسم، عددها 3. حذفناها.',
		'في الملف سطور فارغة، عددها 6. لا تحسب.',
	]);
});

test('an unnamed column that holds a value is reported', async () => {
	const text = textOf('trailing-empty-columns-and-rows.csv').replace(
		'permis de construire;;',
		'permis de construire;;x',
	);
	const result = await run(written('unnamed.csv', text));
	expect(result.outcomes).toMatchObject([{ accepted: 5 }]);
	expect(noticesOf(result)).toMatch(/colonne 12 n’a pas de nom.*ligne 5/);
});

test('an unclosed quotation mark stops the reading at its line', async () => {
	const result = await run(caseFile('unclosed-quote.csv'));
	expect(result.outcomes).toMatchObject([{ state: 'stopped', accepted: 3, rejected: 1 }]);
	expect(result.rejects).toMatchObject([{ line: 5, column: 'words' }]);
	expect(result.rejects[0]?.reason.fr).toContain('guillemet');
	expect(result.visits.some(({ words }) => words.includes('0005'))).toBe(false);
});

test('an unclosed quotation mark that another one ends further down is found all the same', async () => {
	const text = textOf('unclosed-quote.csv').replace('bâti\r\n', 'bâti"\r\n');
	const result = await run(written('closed-late.csv', text));
	expect(result.outcomes).toMatchObject([{ state: 'stopped', accepted: 3 }]);
	expect(result.rejects).toMatchObject([{ line: 5 }]);
});

test('a column twice refuses the file and names both places', async () => {
	const { outcomes, rejects, visits } = await run(caseFile('duplicate-header.csv'));
	expect(outcomes).toMatchObject([{ state: 'refused' }]);
	expect(visits).toEqual([]);
	expect(rejects[0]?.reason.fr).toMatch(
		/«\u00a0service\u00a0» en position 4.*«\u00a0service\u00a0» en position 5/,
	);
});

test('a bare line feed in a CRLF file ends a row like any other', async () => {
	const { visits } = await run(caseFile('bare-lf-in-crlf-file.csv'));
	expect(visits[1]).toMatchObject({ ticket: '0002', words: 'تصحيح الإمضاء' });
	expect(visits[2]).toMatchObject({ ticket: '0003', reception_point: 'annex-1' });
});

test('words that look like formulas are kept exactly, defused in our export, and read back equal', async () => {
	const result = await run(caseFile('formula-cells.csv'));
	expect(result.visits.map(({ words }) => words)).toEqual([
		'=1+1',
		'+212500000000',
		'-12 درهما ناقصة',
		'@SUM(A1:A3)',
		' =HYPERLINK("https://example.invalid","x")',
		'\u200f=1+1\nسطر ثان',
	]);
	const text = registerHeader + registerRows(result.visits);
	const cells = Papa.parse<string[]>(text.slice(1), { delimiter: ';', newline: '\r\n' }).data.flat();
	expect(cells.filter((cell) => /^[\s\u200f\ufeff]*[=+\-@]/.test(cell))).toEqual([]);
	const again = await run(written('export.csv', text));
	expect(again.visits).toEqual(result.visits);
	expect(published(again)).toBe(published(result));
});

describe('the same file again', () => {
	const same = caseFile('same-file-twice.csv');
	const [header = '', ...rows] = textOf('same-file-twice.csv').trimEnd().split('\r\n');
	const variants = {
		'as it is': () => same,
		renamed: () => written('november.csv', textOf('same-file-twice.csv')),
		sorted: () => written('sorted.csv', [header, ...rows.toReversed()].join('\r\n')),
		'with commas': () => written('commas.csv', textOf('same-file-twice.csv').replaceAll(';', ',')),
		'as a spreadsheet saves it': () =>
			written('excel.csv', textOf('same-file-twice.csv').replaceAll(/^000/gm, '')),
	};
	test.each(Object.entries(variants))('%s: nothing new, 8 known', async (_, again) => {
		const result = await run(same, again());
		expect(result.visits).toHaveLength(8);
		expect(result.outcomes[1]).toMatchObject({ accepted: 0, known: 8, rejected: 0 });
	});

	test('as our own export: nothing new, 8 known', async () => {
		const first = await run(same);
		const result = await run(same, written('own.csv', registerHeader + registerRows(first.visits)));
		expect(result.outcomes[1]).toMatchObject({ accepted: 0, known: 8, rejected: 0 });
	});

	test('with a corrected row: a conflict that names both lines, not a ninth visit', async () => {
		const corrected = written(
			'corrected.csv',
			textOf('same-file-twice.csv').replace(';incomplete;', ';answered;'),
		);
		const result = await run(same, corrected);
		expect(result.visits).toHaveLength(8);
		expect(result.outcomes[1]).toMatchObject({ accepted: 0, known: 7, rejected: 1 });
		expect(result.rejects).toMatchObject([{ file: corrected, line: 5, column: 'ticket' }]);
		expect(result.rejects[0]?.reason.fr).toContain(`ligne 5 de ${same}`);
	});
});

test('the separator line is understood and said', async () => {
	expect(noticesOf(await run(caseFile('sep-line.csv')))).toContain('sep=');
});

test('an Excel workbook under a .csv name is refused with what to do', async () => {
	const { outcomes, rejects } = await run(written('workbook.csv', 'PK\u0003\u0004 not text'));
	expect(outcomes).toMatchObject([{ state: 'refused' }]);
	expect(rejects[0]?.reason.ar).toContain('CSV UTF-8');
});
