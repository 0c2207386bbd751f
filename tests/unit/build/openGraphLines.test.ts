import { describe, expect, test } from 'vitest';
import { arabicBlock, frenchBlock, type Measure } from '../../../src/build/openGraphLines.ts';

/** Every letter half as wide as the font is high. */
const measure: Measure = ({ text }) => [...text].length / 2;
const box = (width: number, lines = 1) => ({ width, sizes: [{ size: 10, lines }] });
/** Runs as the eye meets them from left to right. */
const seen = (text: string, width = 1000) =>
	arabicBlock(text, box(width, 9), measure).lines.map((line) =>
		line.toSorted((a, b) => a.x - b.x).map((run) => run.text),
	);

describe('an Arabic line', () => {
	test('begins at the right edge, and its words follow to the left without touching', () => {
		const [line] = arabicBlock('نسخة كاملة', box(200), measure).lines;
		expect(line!.map(({ text }) => text)).toEqual(['نسخة', 'كاملة']);
		expect(line![0]!.x + 20).toBe(200);
		expect(line![1]!.x + 25).toBeLessThan(line![0]!.x);
	});

	test('turns the brackets around Arabic and takes them from the Latin font', () => {
		expect(seen('بطاقة (توجيه)')).toEqual([['(', 'توجيه', ')', 'بطاقة']]);
		expect(seen('«المثال»')).toEqual([['«', 'المثال', '»']]);
	});

	test('keeps numbers and Latin words beside each other in their own direction', () => {
		expect(seen('قانون 55.19 رقم')).toEqual([['رقم', '55.19', 'قانون']]);
		expect(seen('منصة Allo Idarati 3737')).toEqual([['Allo Idarati 3737', 'منصة']]);
		expect(seen('البطاقة (CNIE)')).toEqual([['(', 'CNIE', ')', 'البطاقة']]);
	});

	test('keeps the letters of a word in one run with their marks, so that they are joined', () => {
		const runs = arabicBlock('كُنّاش المطلوبة؟', box(1000), measure).lines.flat();
		expect(runs).toMatchObject([
			{ text: 'كُنّاش', script: 'arabic' },
			{ text: 'المطلوبة؟', script: 'arabic' },
		]);
	});

	test('puts a comma after its word, which is on its left', () => {
		expect(seen('الفئران، أو')).toEqual([['أو', '،', 'الفئران']]);
	});
});

describe('a title that is too long', () => {
	const sizes = [
		{ size: 20, lines: 1 },
		{ size: 10, lines: 2 },
	];

	test('takes the largest size that holds it whole', () => {
		expect(arabicBlock('نسخة', { width: 60, sizes }, measure).size).toBe(20);
		expect(arabicBlock('نسخة كاملة', { width: 60, sizes }, measure).size).toBe(10);
	});

	test('ends with three points at the smallest size, inside its box', () => {
		const block = arabicBlock('نسخة كاملة من رسم ولادة مسجل', { width: 60, sizes }, measure);
		expect(block.lines).toHaveLength(2);
		expect(block.lines.at(-1)!.at(-1)!.text).toBe('…');
		for (const { x } of block.lines.flat()) expect(x).toBeGreaterThanOrEqual(0);
	});

	test('loses the end of a word that no line can hold', () => {
		const [line] = frenchBlock('a'.repeat(60), box(50), measure).lines;
		expect(measure(line![0]!)).toBeLessThanOrEqual(5);
		expect(line![0]!.text).toMatch(/^a+…$/);
	});
});

test('a French line is one text from the left, with its no-break spaces', () => {
	expect(frenchBlock('Copie\u00a0: l’acte', box(1000), measure).lines).toEqual([
		[{ text: 'Copie\u00a0: l’acte', script: 'latin', x: 0 }],
	]);
});
