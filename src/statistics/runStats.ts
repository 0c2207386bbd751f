import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { bothLanguages } from '../register/bothLanguages.ts';
import { readCatalogue } from '../register/catalogueFiles.ts';
import { CodeBook, type Catalogue } from '../register/codeBook.ts';
import { KnownVisits } from '../register/knownVisits.ts';
import type { Reject, RegisterOutcome } from '../register/readRegister.ts';
import { readRegisterFile } from '../register/registerFile.ts';
import { receptionPoints, visitServices } from '../schemas/visit.ts';
import type { Reject as FeedbackReject } from '../submissions/csvTable.ts';
import { rejectsTable } from '../submissions/rejectsTable.ts';
import { mergeSubmissions } from '../submissions/mergeSubmissions.ts';
import type { Arrival, SubmissionRecord } from '../submissions/submissionRecord.ts';
import { inBoth, TwoLanguageError, type TwoLanguages } from '../submissions/TwoLanguageError.ts';
import type { WordingKey } from '../wording/wording.ts';
import { Aggregate, type MonthFigures } from './aggregate.ts';
import { csvFilesIn } from './csvFilesIn.ts';
import { readFeedbackFile } from './feedbackFile.ts';
import { writeMonthFile } from './monthFiles.ts';
import { publicationOf } from './publication.ts';
import { publishedMonth } from './publishedMonth.ts';
import { isSystemError, systemReason } from './systemErrors.ts';

export interface StatsOptions {
	/** Register files; undefined together with `feedback`: all that `data` holds. */
	register: string[] | undefined;
	feedback: string[] | undefined;
	/** Private folder, `$ISTIQBAL_DATA`. */
	data: string;
	/** Folder of the content, for the names of procedures and services. */
	content: string;
	/** Folder of the monthly files; undefined: `statistics/` of the content. */
	out: string | undefined;
	/** Epoch milliseconds. */
	now: number;
	includeRunning: boolean;
	replace: boolean;
	/** Publish nothing when a row was rejected. */
	strict: boolean;
	/** Puts a written file in its place; a test makes it fail. */
	rename?: (from: string, to: string) => void;
}

export interface StatsReport {
	rows: number;
	accepted: number;
	rejected: number;
	duplicates: number;
	/** What was read, skipped, assumed and written, in order. */
	sentences: TwoLanguages[];
	/** What kept the run, or a month, from being finished. */
	failures: TwoLanguages[];
	/** 0 done, 1 could not finish, 3 rows were rejected under `strict`. */
	exitCode: 0 | 1 | 3;
}

/**
 * Reads registers and feedback, publishes the monthly files, lists the rejects. When a file could not be read whole,
 * nothing is published: a month would be frozen without its visits. What the system refuses to read or write is a failure of
 * the report, not an exception.
 */
export async function runStats(options: StatsOptions): Promise<StatsReport> {
	const report: StatsReport = {
		rows: 0,
		accepted: 0,
		rejected: 0,
		duplicates: 0,
		sentences: [],
		failures: [],
		exitCode: 0,
	};
	const everything = options.register === undefined && options.feedback === undefined;
	const [register, feedback] = everything
		? [filesIn(options.data, 'register', report), filesIn(options.data, 'feedback', report)]
		: [options.register ?? [], options.feedback ?? []];
	if (register === null || feedback === null) return report;
	if (register.length + feedback.length === 0)
		report.sentences.push(inBoth('statistics.nothing', { data: options.data }));

	const catalogue = readCatalogue(options.content);
	const aggregate = new Aggregate();
	const rejects: (Reject | FeedbackReject)[] = [];
	const isWhole = [
		await readVisits(register, catalogue, aggregate, rejects, report),
		readFeedback(feedback, catalogue, aggregate, rejects, report),
	].every(Boolean);

	const out = options.out ?? join(options.content, 'statistics');
	const path = rejectsFile(options, out);
	if (!attempt(path, report, () => writeRejects(path, rejects, report))) return report;
	if (!isWhole) {
		report.failures.push(inBoth('statistics.notWhole'));
		report.exitCode = 1;
	} else if (options.strict && rejects.length > 0) {
		report.failures.push(inBoth('statistics.strict'));
		report.exitCode = 3;
	} else publish(aggregate, out, options, report);
	return report;
}

/** CSV files of a private folder, with a sentence for each thing beside them; null when the folder cannot be read. */
function filesIn(data: string, name: string, report: StatsReport): string[] | null {
	const folder = join(data, name);
	try {
		const { files, notices } = csvFilesIn(folder);
		report.sentences.push(...notices);
		return files;
	} catch (error) {
		if (!isSystemError(error)) throw error;
		report.failures.push(cannot('statistics.cannotRead', folder, error));
		report.exitCode = 1;
		return null;
	}
}

/** Runs what writes at a path; false, with the reason among the failures, when the system refuses it. */
function attempt(path: string, report: StatsReport, write: () => void): boolean {
	try {
		write();
		return true;
	} catch (error) {
		if (!isSystemError(error)) throw error;
		report.failures.push(cannot('statistics.cannotWrite', path, error));
		report.exitCode = 1;
		return false;
	}
}

const cannot = (
	key: 'statistics.cannotRead' | 'statistics.cannotWrite',
	file: string,
	error: NodeJS.ErrnoException,
): TwoLanguages => bothLanguages(key, (language) => ({ file, reason: systemReason(error)[language] }));

async function readVisits(
	files: readonly string[],
	catalogue: Catalogue,
	aggregate: Aggregate,
	rejects: (Reject | FeedbackReject)[],
	report: StatsReport,
): Promise<boolean> {
	const readers = {
		codes: new CodeBook(catalogue),
		knownVisits: new KnownVisits(),
		onVisit: aggregate.addVisit.bind(aggregate),
		onReject: (reject: Reject) => void rejects.push(reject),
	};
	let isWhole = true;
	for (const file of files) {
		let outcome: RegisterOutcome;
		try {
			outcome = await readRegisterFile(file, file, readers);
		} catch (error) {
			if (!isSystemError(error)) throw error;
			report.failures.push(cannot('statistics.cannotRead', file, error));
			isWhole = false;
			continue;
		}
		report.rows += outcome.rows;
		report.accepted += outcome.accepted;
		report.rejected += outcome.rejected;
		report.duplicates += outcome.known;
		const last = outcome.state === 'read' ? undefined : rejects.findLast((reject) => reject.file === file);
		report.sentences.push(summaryOf(outcome, last), ...outcome.notices);
		if (outcome.state === 'read') continue;
		isWhole = false;
		if (last !== undefined) report.failures.push(placed(last));
	}
	return isWhole;
}

/** What became of a file: its rows, or why (`last`, its last reject) it was not read to its end. */
function summaryOf(
	{ file, state, accepted, known, rejected }: RegisterOutcome,
	last: Reject | FeedbackReject | undefined,
): TwoLanguages {
	if (state !== 'read') {
		return bothLanguages(
			state === 'refused' ? 'register.summaryRefused' : 'register.summaryStopped',
			(language) => ({ file, line: last?.line ?? 1, reason: last?.reason[language] ?? '' }),
		);
	}
	// «New» means something only beside rows that another file of the same run already had.
	return known === 0
		? bothLanguages('register.summaryRead', { file, accepted, rejected })
		: bothLanguages('register.summary', { file, accepted, known, rejected });
}

const placed = ({ file, line, reason }: Reject | FeedbackReject): TwoLanguages => ({
	ar: `${file}:${line} — ${reason.ar}`,
	fr: `${file}:${line} — ${reason.fr}`,
});

function readFeedback(
	files: readonly string[],
	catalogue: Catalogue,
	aggregate: Aggregate,
	rejects: (Reject | FeedbackReject)[],
	report: StatsReport,
): boolean {
	const arrivals: Arrival[] = [];
	let isWhole = true;
	for (const file of files) {
		try {
			const read = readFeedbackFile(file);
			arrivals.push(...read.arrivals);
			rejects.push(...read.rejects);
			report.rejected += new Set(read.rejects.map(({ line }) => line)).size;
		} catch (error) {
			if (error instanceof TwoLanguageError) report.failures.push(error.sentences);
			else if (isSystemError(error)) report.failures.push(cannot('statistics.cannotRead', file, error));
			else throw error;
			isWhole = false;
		}
	}
	const { records, alreadyKnown, conflicts } = mergeSubmissions([], arrivals);
	for (const { refused } of conflicts) {
		const { file, line } = refused;
		rejects.push({ file, line, column: 'submission_id', reason: inBoth('collect.sameId') });
	}
	report.accepted += records.length;
	report.duplicates += alreadyKnown;
	report.rejected += conflicts.length;
	report.rows = report.accepted + report.duplicates + report.rejected;
	const serviceOf = knownServices(catalogue);
	for (const record of records) {
		const { received_at } = record;
		aggregate.addFeedback({
			received_at,
			reception_point: pointOf(record),
			service: serviceOf(record),
			kind: record['kind'] ?? '',
		});
	}
	if (files.length > 0)
		report.sentences.push(bothLanguages('statistics.feedbackRead', { accepted: records.length }));
	return isWhole;
}

/** What a form says of its place comes from the page, or from whoever imitates it: only known codes reach a public file. */
const pointOf = ({ reception_point = '' }: SubmissionRecord): string =>
	receptionPoints.some(({ code }) => code === reception_point) ? reception_point : '';

function knownServices({ services, procedures }: Catalogue): (record: SubmissionRecord) => string {
	const known = new Set<string>([...visitServices, ...services].map(({ code }) => code));
	const ofProcedure = new Map(procedures.map(({ slug, service }) => [slug, service]));
	return ({ service = '', procedure = '' }) =>
		known.has(service) ? service : service === '' ? (ofProcedure.get(procedure) ?? '') : '';
}

/** Never inside the content, which goes into git: rejects tell where people's rows are. */
function rejectsFile({ out, content, data }: StatsOptions, folder: string): string {
	const isPublic = out === undefined || !relative(resolve(content), resolve(folder)).startsWith('..');
	return join(isPublic ? join(data, 'rejects') : folder, 'rejects.csv');
}

/** Writes the list of this run, or takes away that of an earlier one. */
function writeRejects(
	path: string,
	rejects: readonly (Reject | FeedbackReject)[],
	report: StatsReport,
): void {
	if (rejects.length === 0) {
		rmSync(path, { force: true });
		return;
	}
	mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 });
	writeFileSync(path, rejectsTable(rejects), {
		mode: 0o600,
	});
	report.sentences.push(inBoth('statistics.rejectsIn', { file: path }));
}

function publish(aggregate: Aggregate, out: string, options: StatsOptions, report: StatsReport): void {
	for (const figures of aggregate.months()) {
		attempt(join(out, `${figures.month}.csv`), report, () => publishMonth(figures, out, options, report));
	}
}

function publishMonth(figures: MonthFigures, out: string, options: StatsOptions, report: StatsReport): void {
	const { month } = figures;
	const { published, onDisk, byCommit } = publishedMonth(out, month);
	const publication = publicationOf(figures, published, options);
	if (publication.action === 'refuse') {
		report.failures.push(publication.reason);
		report.exitCode = 1;
		return;
	}
	if (publication.action === 'wait') {
		report.sentences.push(publication.reason);
		return;
	}
	const text = publication.action === 'write' ? publication.text : published;
	if (text !== null && text !== onDisk) writeMonthFile(out, month, text, options.rename);
	report.sentences.push(
		inBoth(saidOf(publication.action, byCommit && published === null, text === onDisk), { month }),
	);
}

function saidOf(action: 'write' | 'same', isDraft: boolean, isOnDisk: boolean): WordingKey {
	if (action === 'same') return 'statistics.same';
	if (isDraft) return isOnDisk ? 'statistics.sameDraft' : 'statistics.writtenDraft';
	return 'statistics.written';
}

/** Files among these that do not exist. */
export const absentFiles = (files: readonly string[]): string[] => files.filter((file) => !existsSync(file));
