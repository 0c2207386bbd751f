import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import type { Localised } from '../schemas/localised.ts';
import { family, weightOf } from './openGraphFonts.ts';
import { arabicBlock, frenchBlock, type Block, type Measure, type Run } from './openGraphLines.ts';

/** What a picture says. */
export interface PictureRecord {
	/** File name without ending. */
	name: string;
	title: Localised;
	/** Name of the commune. */
	from: Localised;
}

const pictureSize = { width: 1200, height: 630 };
const edge = 80;
const inside = pictureSize.width - 2 * edge;

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
/** A colour of the light theme, which stands first in the file. */
const colour = (name: string): string => {
	const value = new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(tokens)?.[1];
	if (value === undefined) throw new Error(`tokens.css has no colour --${name}`);
	return value;
};

/** How wide a run's ink is, and how far it begins from where its text is put, at a font size of 1. */
export interface Ink {
	from: number;
	width: number;
}

/** Measures runs with the program that draws them; each once. */
export function inkOf(fontFiles: string[]): (run: Run) => Ink {
	const known = new Map<string, Ink>();
	return (run) => {
		const key = `${run.script} ${run.text}`;
		const found = known.get(key);
		if (found) return found;
		const box = new Resvg(svg(textElement(run, 0, 100, 100, 'ink')), {
			font: { fontFiles, loadSystemFonts: false },
		}).getBBox();
		const ink = { from: (box?.x ?? 0) / 100, width: (box?.width ?? 0) / 100 };
		known.set(key, ink);
		return ink;
	};
}

/**
 * The picture shown where a page is shared, as SVG: the Arabic title from the right, the French one below it from the
 * left, the commune's name and mark above.
 */
export function openGraphPicture(
	{ title, from }: Omit<PictureRecord, 'name'>,
	ink: (run: Run) => Ink,
): string {
	const measure: Measure = (run) => ink(run).width;
	const draw = (block: Block, left: number, baseline: number, leading: number, fill: string) =>
		block.lines
			.flatMap((line, index) =>
				line.map((run) =>
					textElement(
						run,
						left + run.x - ink(run).from * block.size,
						baseline + index * block.size * leading,
						block.size,
						fill,
					),
				),
			)
			.join('');

	const main = arabicBlock(title.ar, { width: inside, sizes: titleSizes }, measure);
	const french = title.fr ? frenchBlock(title.fr, { width: inside, sizes: frenchSizes }, measure) : null;
	const name = arabicBlock(from.ar, { width: 560, sizes: [{ size: 34, lines: 1 }] }, measure);
	const frenchName = from.fr
		? frenchBlock(from.fr, { width: 380, sizes: [{ size: 26, lines: 1 }] }, measure)
		: null;

	const leading = 1.5;
	const height = main.size * (1 + leading * (main.lines.length - 1));
	// The title stands in the middle of what the name and the French title leave.
	const [top, bottom] = [160, french ? 462 : 560];
	const baseline = (top + bottom) / 2 - height / 2 + main.size * 0.86;
	return svg(
		[
			`<rect width="1200" height="630" fill="${colour('page')}"/>`,
			mark,
			draw(name, edge + inside - 92 - 560, 104, leading, 'teal'),
			frenchName ? draw(frenchName, edge, 102, leading, 'muted') : '',
			draw(main, edge, baseline, leading, 'ink'),
			french ? draw(french, edge, 548 - (french.lines.length - 1) * french.size * 1.35, 1.35, 'muted') : '',
			band,
		].join(''),
	);
}

const titleSizes = [
	{ size: 84, lines: 2 },
	{ size: 70, lines: 2 },
	{ size: 60, lines: 3 },
	{ size: 50, lines: 3 },
	{ size: 42, lines: 4 },
];
const frenchSizes = [
	{ size: 34, lines: 1 },
	{ size: 30, lines: 2 },
	{ size: 26, lines: 2 },
];

const svg = (content: string): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="${pictureSize.width}" height="${pictureSize.height}">${content}</svg>`;

const textElement = ({ text, script }: Run, x: number, y: number, size: number, fill: string): string =>
	`<text x="${x.toFixed(2)}" y="${y.toFixed(2)}" font-family="${family}" font-weight="${weightOf[script]}" font-size="${size}" fill="${colour(fill)}">${escaped(text)}</text>`;

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The house's mark, as in the masthead (Mark.astro), at the right edge. */
const mark = `<g transform="translate(1036 40) scale(1.9)"><g fill="${colour('teal')}"><rect x="9" y="9" width="30" height="30" rx="1"/><rect x="9" y="9" width="30" height="30" rx="1" transform="rotate(45 24 24)"/></g><g fill="none" stroke="${colour('page')}" stroke-width="1.5"><rect x="15" y="15" width="18" height="18"/><rect x="15" y="15" width="18" height="18" transform="rotate(45 24 24)"/></g><circle cx="24" cy="24" r="4" fill="${colour('clay-line')}"/></g>`;

/** The band of eight-point stars (Band.astro) along the lower edge. */
const band = `<defs><pattern id="band" y="590" width="40" height="40" patternUnits="userSpaceOnUse"><g fill="none" stroke="${colour('page')}" stroke-width="1.5" opacity="0.55"><rect x="8" y="8" width="24" height="24"/><rect x="8" y="8" width="24" height="24" transform="rotate(45 20 20)"/></g><circle cx="20" cy="20" r="4" fill="${colour('clay-line')}"/></pattern></defs><rect y="590" width="1200" height="40" fill="${colour('teal')}"/><rect y="590" width="1200" height="40" fill="url(#band)"/>`;
