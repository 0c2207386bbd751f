import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { formNames, type FormName } from '../schemas/submission.ts';
import type { Reject } from '../submissions/csvTable.ts';
import { rejectsTable } from '../submissions/rejectsTable.ts';
import { readFeedbackCsv, writeFeedbackCsv } from '../submissions/feedbackCsv.ts';
import type { FormspreeReading } from '../submissions/formspreeExport.ts';
import { mergeSubmissions } from '../submissions/mergeSubmissions.ts';
import type { Arrival } from '../submissions/submissionRecord.ts';
import { inBoth, TwoLanguageError, type TwoLanguages } from '../submissions/TwoLanguageError.ts';
import { readUtf8, writePrivateFile } from './privateFile.ts';
import { sourcesOf, type SourceOptions } from './sources.ts';

/** What happened to one form's submissions. */
export interface Collected {
	form: FormName;
	added: number;
	alreadyKnown: number;
	/** Rows, not faults: a row may have several. */
	rejected: number;
	conflicts: number;
	/** Set aside as sent by a machine. */
	quarantined: number;
	extraColumns: { file: string; columns: string[] }[];
	/** File with the reasons; null when there is nothing to say. */
	rejectsFile: string | null;
}

export interface Collection {
	forms: Collected[];
	/** Sources that could not be read and files that could not be written; the others were. */
	failures: TwoLanguageError[];
}

/** The private CSV of a form. */
export const feedbackFile = (data: string, form: FormName): string => join(data, 'feedback', `${form}.csv`);

/** Runs what may fail for a reason that a person can repair, and remembers that reason. */
async function attempt<Result>(failures: TwoLanguageError[], work: () => Result | Promise<Result>) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof TwoLanguageError)) throw error;
		failures.push(error);
		return null;
	}
}

function readKnown(form: FormName, file: string, text: string | null): Arrival[] {
	if (text === null) return [];
	const { arrivals, rejects } = readFeedbackCsv(form, text, file);
	// Rewriting the file would drop these rows, and it may be the only place that still has them.
	if (rejects.length > 0) {
		const places = rejects.map(
			({ line, column, reason }) => `${line} ${column} (${reason.ar} / ${reason.fr})`,
		);
		throw new TwoLanguageError('collect.knownFaulty', { file, rejects: places.join(' · ') });
	}
	return arrivals;
}

/** Writes the reasons, or takes away those of an earlier run. The cells themselves stay where they are. */
function writeRejects(path: string, rejects: readonly Reject[]): string | null {
	if (rejects.length === 0) {
		rmSync(path, { force: true });
		return null;
	}
	writePrivateFile(path, rejectsTable(rejects));
	return path;
}

async function collectForm(
	form: FormName,
	options: SourceOptions,
	failures: TwoLanguageError[],
): Promise<Collected | null> {
	const readings: { name: string; reading: FormspreeReading }[] = [];
	for (const { name, read } of sourcesOf(form, options)) {
		const reading = await attempt(failures, read);
		if (reading !== null) readings.push({ name, reading });
	}
	const file = feedbackFile(options.data, form);
	return attempt(failures, () => {
		const before = readUtf8(file);
		if (before === null && readings.length === 0) return null;
		const arriving = readings.flatMap(({ reading }) => reading.arrivals);
		const merge = mergeSubmissions(readKnown(form, file, before), arriving);
		const after = writeFeedbackCsv(form, merge.records);
		if (after !== before) {
			// Two runs at once: the second must not undo what the first has just added.
			if (readUtf8(file) !== before) throw new TwoLanguageError('collect.changed', { file });
			writePrivateFile(file, after);
		}
		const rejects = readings.flatMap(({ reading }) => reading.rejects);
		const refused = merge.conflicts.map(({ refused: { file, line } }): Reject => ({
			file,
			line,
			column: 'submission_id',
			reason: inBoth('collect.sameId'),
		}));
		return {
			form,
			added: merge.added,
			alreadyKnown: merge.alreadyKnown,
			rejected: new Set(rejects.map(({ file, line }) => `${line} ${file}`)).size,
			conflicts: merge.conflicts.length,
			quarantined: readings.reduce((sum, { reading }) => sum + reading.spam, 0),
			extraColumns: readings
				.filter(({ reading }) => reading.extraColumns.length > 0)
				.map(({ name, reading }) => ({ file: name, columns: reading.extraColumns })),
			rejectsFile: writeRejects(join(options.data, 'rejects', `collect-${form}.csv`), [
				...rejects,
				...refused,
			]),
		};
	});
}

/**
 * Brings every form's submissions, from all their sources, into its private CSV. A source that fails does not keep the
 * others from being collected. Running it again adds nothing; killed half way, it leaves the old file whole.
 */
export async function collect(options: SourceOptions): Promise<Collection> {
	const collection: Collection = { forms: [], failures: [] };
	for (const form of formNames) {
		const collected = await collectForm(form, options, collection.failures);
		if (collected !== null) collection.forms.push(collected);
	}
	return collection;
}

/** What `collect` tells, sentence by sentence. */
export function collectReport({ forms, failures }: Collection): TwoLanguages[] {
	if (forms.length === 0 && failures.length === 0) return [inBoth('collect.nothing')];
	return forms.flatMap((one) => [
		inBoth('collect.summary', {
			form: one.form,
			added: one.added,
			known: one.alreadyKnown,
			rejected: one.rejected,
			conflicts: one.conflicts,
		}),
		...(one.quarantined > 0 ? [inBoth('collect.quarantined', { form: one.form, n: one.quarantined })] : []),
		...one.extraColumns.map(({ file, columns }) =>
			inBoth('collect.extraColumns', { file, columns: columns.join(' · ') }),
		),
		...(one.rejectsFile === null ? [] : [inBoth('collect.rejectsIn', { file: one.rejectsFile })]),
	]);
}
