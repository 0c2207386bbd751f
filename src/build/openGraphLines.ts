import type { Script } from './openGraphFonts.ts';

/** A text that one font draws in one direction. */
export interface Run {
	text: string;
	script: Script;
}
/** Runs of a line, each with the left edge of its ink. */
export type Line = (Run & { x: number })[];
/** Width of a run's ink at a font size of 1. */
export type Measure = (run: Run) => number;

interface Box {
	/** Pixels. */
	width: number;
	/** Font sizes to try, in pixels, the largest first, each with the number of lines that it may take. */
	sizes: readonly { size: number; lines: number }[];
}
export interface Block {
	size: number;
	lines: Line[];
}

/** Between words, and between runs of one word, as parts of the font size; measured from ink to ink. */
const betweenWords = 0.3;
const betweenRuns = 0.07;

/** Letters with their marks; the Arabic comma alone, since it has no direction of its own and would leave its word. */
const arabic = /((?:(?!\u060c)\p{scx=Arabic})+|\u060c+)/u;
const mirror: Record<string, string> = {
	'(': ')',
	')': '(',
	'[': ']',
	']': '[',
	'<': '>',
	'>': '<',
	'«': '»',
	'»': '«',
};

/**
 * An Arabic text in lines that begin at the right, each word placed by itself. The drawing program takes every letter
 * of a text from one font, and our Arabic file has neither digits nor brackets; so a word is cut where the font
 * changes. Latin words and numbers beside each other stay together and run from the left.
 */
export const arabicBlock = (text: string, box: Box, measure: Measure): Block =>
	largest(wordsOf(text), box, {
		width: (words) =>
			sum(words.map((word) => wordWidth(word, measure))) + betweenWords * Math.max(0, words.length - 1),
		place: (words, size, right) => {
			let edge = right;
			return words.flatMap((word) => {
				const placed = word.map((run) => {
					edge -= measure(run) * size;
					const x = edge;
					edge -= betweenRuns * size;
					return { ...run, x };
				});
				edge -= (betweenWords - betweenRuns) * size;
				return placed;
			});
		},
	});

/** A French text in lines that begin at the left. */
export const frenchBlock = (text: string, box: Box, measure: Measure): Block => {
	const joined = (words: Run[][]): Run => ({
		text: words.map((word) => word.map(({ text }) => text).join('')).join(' '),
		script: 'latin',
	});
	return largest(
		text.split(/[ \n]+/).map((word) => [{ text: word, script: 'latin' as const }]),
		box,
		{
			width: (words) => measure(joined(words)),
			place: (words) => [{ ...joined(words), x: 0 }],
		},
	);
};

interface Setting {
	/** Width of some words as one line at a font size of 1. */
	width: (words: Run[][]) => number;
	/** @param right Right edge of the line, in pixels. */
	place: (words: Run[][], size: number, right: number) => Line;
}

/** The text at the largest size that holds it; at the smallest, what does not fit gives way to «…». */
function largest(words: Run[][], { width, sizes }: Box, setting: Setting): Block {
	for (const { size, lines } of sizes) {
		const isLast = size === sizes.at(-1)!.size;
		const limit = width / size;
		const broken = brokenInto(
			isLast ? words.map((word) => cutTo(word, limit, setting)) : words,
			limit,
			setting,
		);
		const fits = broken.length <= lines && broken.every((line) => setting.width(line) <= limit);
		if (!fits && !isLast) continue;
		const kept = broken.length <= lines ? broken : shortened(broken.slice(0, lines), limit, setting);
		return { size, lines: kept.map((line) => setting.place(line, size, width)) };
	}
	return { size: 0, lines: [] };
}

function brokenInto(words: Run[][], limit: number, { width }: Setting): Run[][][] {
	const lines: Run[][][] = [];
	for (const word of words) {
		const line = lines.at(-1);
		if (line && width([...line, word]) <= limit) line.push(word);
		else lines.push([word]);
	}
	return lines;
}

const ellipsis: Run = { text: '…', script: 'latin' };

function shortened(lines: Run[][][], limit: number, { width }: Setting): Run[][][] {
	const last = [...lines.at(-1)!, [ellipsis]];
	while (last.length > 2 && width(last) > limit) last.splice(-2, 1);
	return [...lines.slice(0, -1), last];
}

/** A word wider than a line loses its last letters. */
function cutTo(word: Run[], limit: number, { width }: Setting): Run[] {
	if (width([word]) <= limit) return word;
	let letters = [...word.at(-1)!.text];
	let cut: Run[];
	do {
		letters = letters.slice(0, -1);
		cut = [...word.slice(0, -1), { ...word.at(-1)!, text: letters.join('') }, ellipsis];
	} while (letters.length > 1 && width([cut]) > limit);
	return cut;
}

const wordWidth = (word: Run[], measure: Measure): number =>
	sum(word.map(measure)) + betweenRuns * Math.max(0, word.length - 1);

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

function wordsOf(text: string): Run[][] {
	const words: Run[][] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const runs = runsOf(word);
		const before = words.at(-1);
		if (before && isLatinAlone(before) && isLatinAlone(runs)) before[0]!.text += ` ${runs[0]!.text}`;
		else words.push(runs);
	}
	return words;
}

const isLatinAlone = (runs: Run[]): boolean =>
	runs.length === 1 && /[\p{L}\p{N}]/u.test(runs[0]!.text) && runs[0]!.script === 'latin';

/** A word from right to left. */
const runsOf = (word: string): Run[] =>
	word
		.split(arabic)
		.filter(Boolean)
		.flatMap((part): Run[] => {
			if (arabic.test(part)) return [{ text: part, script: 'arabic' }];
			const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(part)!;
			return [turned(before), core, turned(after)]
				.filter(Boolean)
				.map((text) => ({ text, script: 'latin' as const }));
		});

/** Signs that follow the Arabic around them: last one first, brackets facing the other way. */
const turned = (signs: string): string =>
	[...signs]
		.toReversed()
		.map((sign) => mirror[sign] ?? sign)
		.join('');
