import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '../../../src/checks/checkContent.ts';
import type { Fault } from '../../../src/checks/Fault.ts';
import { reviewContent, type ContentReview, type Warning } from '../../../src/checks/reviewContent.ts';

/** The small commune that the site can be built from. */
export const fixtureRoot = join(import.meta.dirname, '../../fixtures/commune');

/** A day after every review of the fixture. */
export const today = '2026-11-25';

type Options = NonNullable<Parameters<typeof checkContent>[1]>;

/** A content folder of its own for one test, to be changed and checked. */
export interface ChangeableContent {
	root: string;
	/** Replaces, in a file of the folder, a text that must be there once. */
	replace: (file: string, before: string, after: string) => void;
	/** Writes a file of the folder, with the folders above it. */
	write: (file: string, text: string | Uint8Array) => void;
	read: (file: string) => string;
	remove: (file: string) => void;
	/** Line of a text in a file, from 1: what an editor shows beside it. */
	lineOf: (file: string, text: string) => number;
	faults: (options?: Options) => Fault[];
	review: (options?: Options) => ContentReview;
	/** Warnings of one rule in one file, without the rule's name. */
	warnings: (rule: string, file: string, options?: Options) => Fault[];
}

/** A copy of the fixture in a temporary folder that is deleted when the test ends. */
export function makeContent(): ChangeableContent {
	const root = mkdtempSync(join(tmpdir(), 'istiqbal-content-'));
	onTestFinished(() => rmSync(root, { recursive: true }));
	cpSync(fixtureRoot, root, { recursive: true });
	const read = (file: string) => readFileSync(join(root, file), 'utf8');
	const review = (options: Options = {}) => reviewContent(root, { today, ...options });
	const ofRule = (rule: string, file: string) => (warning: Warning) =>
		warning.rule === rule && warning.file === file;
	return {
		root,
		read,
		write: (file, text) => {
			mkdirSync(dirname(join(root, file)), { recursive: true });
			writeFileSync(join(root, file), text);
		},
		remove: (file) => rmSync(join(root, file), { recursive: true }),
		replace: (file, before, after) => {
			const text = read(file);
			if (text.split(before).length !== 2) throw new Error(`«${before}» is not once in ${file}`);
			writeFileSync(
				join(root, file),
				text.replace(before, () => after),
			);
		},
		lineOf: (file, text) => {
			const lines = read(file).split('\n');
			const found = lines.flatMap((line, index) => (line.includes(text) ? [index + 1] : []));
			if (found.length !== 1) throw new Error(`«${text}» is on ${found.length} lines of ${file}`);
			return found[0]!;
		},
		faults: (options = {}) => checkContent(root, { today, ...options }),
		review,
		warnings: (rule, file, options) =>
			review(options)
				.warnings.filter(ofRule(rule, file))
				.map(({ file, line, field, ar, fr }) => ({ file, line, field, ar, fr })),
	};
}

export const birthCopy = 'procedures/civil-status/very-long-title.yaml';
export const archives = 'procedures/civil-status/archives-consultation.yaml';
export const paper = 'procedures/legalization/fr-test.yaml';
export const artisanCard = 'procedures/commercial-licences/artisan-card.yaml';
