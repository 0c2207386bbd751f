import { existsSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { bothLanguages } from '../register/bothLanguages.ts';
import { readCatalogue } from '../register/catalogueFiles.ts';
import { CodeBook, type Catalogue } from '../register/codeBook.ts';
import { KnownVisits } from '../register/knownVisits.ts';
import type { Reject, RegisterOutcome } from '../register/readRegister.ts';
import { readRegisterFile } from '../register/registerFile.ts';
import { receptionPoints, visitServices } from '../schemas/visit.ts';
import { writeCsvTable, type Reject as FeedbackReject } from '../submissions/csvTable.ts';
import { mergeSubmissions } from '../submissions/mergeSubmissions.ts';
import type { Arrival, SubmissionRecord } from '../submissions/submissionRecord.ts';
import { inBoth, TwoLanguageError, type TwoLanguages } from '../submissions/TwoLanguageError.ts';
import { Aggregate } from './aggregate.ts';
import { readFeedbackFile } from './feedbackFile.ts';
import { readMonthFile, writeMonthFile } from './monthFiles.ts';
import { publicationOf, type Publication } from './publication.ts';

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
 * nothing is published: a month would be frozen without its visits.
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
	const register = everything ? filesIn(options.data, 'register') : (options.register ?? []);
	const feedback = everything ? filesIn(options.data, 'feedback') : (options.feedback ?? []);
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
	writeRejects(rejectsFile(options, out), rejects, report);
	if (!isWhole) {
		report.failures.push(inBoth('statistics.notWhole'));
		report.exitCode = 1;
	} else if (options.strict && rejects.length > 0) {
		report.failures.push(inBoth('statistics.strict'));
		report.exitCode = 3;
	} else publish(aggregate, out, options, report);
	return report;
}

const filesIn = (data: string, folder: string): string[] =>
	globSync('*.csv', { cwd: join(data, folder) })
		.toSorted()
		.map((file) => join(data, folder, file));

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
		const outcome = await readRegisterFile(file, file, readers);
		report.rows += outcome.rows;
		report.accepted += outcome.accepted;
		report.rejected += outcome.rejected;
		report.duplicates += outcome.known;
		report.sentences.push(summaryOf(outcome), ...outcome.notices);
		if (outcome.state === 'read') continue;
		isWhole = false;
		const reason = rejects.findLast((reject) => reject.file === file);
		if (reason !== undefined) report.failures.push(placed(reason));
	}
	return isWhole;
}

const summaryOf = ({ file, accepted, known, rejected }: RegisterOutcome): TwoLanguages =>
	bothLanguages('register.summary', { file, accepted, known, rejected });

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
			if (!(error instanceof TwoLanguageError)) throw error;
			report.failures.push(error.sentences);
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
	const rows = rejects.map(({ file, line, column, reason }) => [
		file,
		String(line),
		column,
		reason.ar,
		reason.fr,
	]);
	mkdirSync(join(path, '..'), { recursive: true });
	writeFileSync(path, writeCsvTable(['file', 'line', 'column', 'reason_ar', 'reason_fr'], rows), {
		mode: 0o600,
	});
	report.sentences.push(inBoth('statistics.rejectsIn', { file: path }));
}

function publish(aggregate: Aggregate, out: string, options: StatsOptions, report: StatsReport): void {
	for (const figures of aggregate.months()) {
		const publication = publicationOf(figures, readMonthFile(out, figures.month), options);
		if (publication.action === 'write') writeMonthFile(out, figures.month, publication.text, options.rename);
		if (publication.action === 'refuse') {
			report.failures.push(publication.reason);
			report.exitCode = 1;
		} else report.sentences.push(saidOf(publication));
	}
}

function saidOf(publication: Exclude<Publication, { action: 'refuse' }>): TwoLanguages {
	const { month } = publication;
	if (publication.action === 'wait') return publication.reason;
	return publication.action === 'write'
		? inBoth('statistics.written', { month })
		: inBoth('statistics.same', { month });
}

/** Files among these that do not exist. */
export const absentFiles = (files: readonly string[]): string[] => files.filter((file) => !existsSync(file));
