import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** Colours of a theme: the light ones, with the dark ones over them. */
function theme(name: 'light' | 'dark'): Record<string, string> {
	const block = (from: number) => tokens.slice(from, tokens.indexOf('}', from));
	const coloursIn = (css: string) =>
		Object.fromEntries(
			[...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, role, hex]) => [role!, hex!]),
		);
	const light = coloursIn(block(tokens.indexOf(':root')));
	return name === 'light'
		? light
		: { ...light, ...coloursIn(block(tokens.indexOf('prefers-color-scheme: dark'))) };
}

/** WCAG 2 relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
	const [r, g, b] = [1, 3, 5].map((at) => {
		const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
function contrast(one: string, other: string): number {
	const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
	return (light! + 0.05) / (dark! + 0.05);
}

const grounds = ['page', 'surface', 'sand', 'teal-wash', 'clay-wash'];
const texts = ['ink', 'muted', 'teal', 'clay'].flatMap((role) =>
	grounds.map((ground) => [role, ground] as const),
);
const lines = ['control', 'clay-line', 'focus', 'teal'].flatMap((role) =>
	grounds.map((ground) => [role, ground] as const),
);

describe.each(['light', 'dark'] as const)('in the %s theme', (name) => {
	const colours = theme(name);
	const between = (role: string, ground: string) => contrast(colours[role]!, colours[ground]!);

	test.each([
		...texts,
		['error', 'page'],
		['error', 'surface'],
		['open', 'page'],
		['on-button', 'button'],
		['on-hero', 'hero'],
		['page', 'teal'],
	] as const)('text in %s on %s reaches 7:1', (role, ground) => {
		expect(between(role, ground)).toBeGreaterThanOrEqual(7);
	});

	test.each([...lines] as const)('lines and signs in %s on %s reach 3:1', (role, ground) => {
		expect(between(role, ground)).toBeGreaterThanOrEqual(3);
	});
});
