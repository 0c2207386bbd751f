import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { FormName } from '../schemas/submission.ts';
import { contentOf, type SubmissionRecord } from '../submissions/submissionRecord.ts';

/** Milliseconds. */
const aDay = 86_400_000;

/**
 * Where submissions wait until `collect` takes them: one SQLite file, private to its owner.
 *
 * A submission is one transaction, flushed to the disk before `append` returns, so an answer is never given for words
 * that a power cut could take. The fields are kept as JSON: a new field of a form needs no change here.
 * Fingerprints tell a page sent twice without JavaScript; they are keyed hashes and live ten minutes. What is deleted
 * is overwritten on the disk (`secure_delete`).
 */
export interface Store {
	/** Keeps a submission, or says why not. Throws when the disk does not take it. */
	append(submission: SubmissionRecord, options?: AppendOptions): Appended;
	/** Accepted submissions by arrival, then id. `since`: `received_at` from then on. */
	records(form: FormName, page?: Page): SubmissionRecord[];
	/** How many submissions were set aside as sent by a machine. */
	quarantined(form: FormName): number;
	/** Key of the fingerprints, made with the store. */
	fingerprintKey: Uint8Array;
	/** Forgets fingerprints made before this moment, in milliseconds. */
	forget(before: number): void;
	/** Throws unless the disk takes a write now. */
	check(): void;
	close(): void;
}

export interface AppendOptions {
	/** Keep it apart: it looks like a machine's. */
	quarantine?: boolean;
	/** For a submission without an id of its own: an equal fingerprint that is still remembered is the same one. */
	fingerprint?: { hash: Uint8Array; at: number };
}

export interface Page {
	since?: string | undefined;
	limit?: number;
	offset?: number;
	order?: 'asc' | 'desc';
}

export type Appended =
	/** It is on the disk now. */
	| { outcome: 'stored'; record: SubmissionRecord }
	/** It was there already; `record` is the first one. */
	| { outcome: 'known'; record: SubmissionRecord }
	/** Its id was used for other words, kept in `record`. */
	| { outcome: 'conflict'; record: SubmissionRecord }
	/** Its reference belongs to another submission; make a new one. */
	| { outcome: 'reference-taken' };

const schema = `
	CREATE TABLE IF NOT EXISTS submissions (
		submission_id TEXT PRIMARY KEY,
		reference TEXT NOT NULL UNIQUE,
		form TEXT NOT NULL,
		received_at TEXT NOT NULL,
		state TEXT NOT NULL CHECK (state IN ('accepted', 'quarantined')),
		record TEXT NOT NULL
	) STRICT;
	CREATE INDEX IF NOT EXISTS by_arrival ON submissions (form, state, received_at, submission_id);
	CREATE TABLE IF NOT EXISTS fingerprints (
		hash BLOB PRIMARY KEY,
		submission_id TEXT NOT NULL,
		at INTEGER NOT NULL
	) STRICT;
	CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;
`;

/** Creates the file and its folder for the owner alone; a folder that exists keeps its own rights. */
function makePrivate(path: string): void {
	mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
	// SQLite gives its side files (-wal, -shm) the rights of this one.
	closeSync(openSync(path, 'a', 0o600));
	chmodSync(path, 0o600);
}

/** Opens the store in `path`, made when missing. Throws when the place cannot be written or is no store. */
export function openStore(path: string): Store {
	makePrivate(path);
	const database = new DatabaseSync(path, { timeout: 5000 });
	database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
	database.exec(schema);
	database.prepare("INSERT OR IGNORE INTO settings VALUES ('fingerprint-key', ?)").run(randomBytes(32));

	const statements = {
		byId: database.prepare('SELECT record FROM submissions WHERE submission_id = ?'),
		byReference: database.prepare('SELECT 1 FROM submissions WHERE reference = ?'),
		byFingerprint: database.prepare('SELECT submission_id FROM fingerprints WHERE hash = ?'),
		insert: database.prepare('INSERT INTO submissions VALUES (?, ?, ?, ?, ?, ?)'),
		remember: database.prepare('INSERT INTO fingerprints VALUES (?, ?, ?)'),
		forget: database.prepare('DELETE FROM fingerprints WHERE at < ? OR at > ?'),
		mark: database.prepare("INSERT OR REPLACE INTO settings VALUES ('checked', randomblob(8))"),
		count: database.prepare('SELECT count(*) AS n FROM submissions WHERE form = ? AND state = ?'),
		key: database.prepare("SELECT value FROM settings WHERE name = 'fingerprint-key'"),
	};

	/** `IMMEDIATE`: two processes on one store wait for each other rather than both finding nothing. */
	function inTransaction<Result>(work: () => Result): Result {
		database.exec('BEGIN IMMEDIATE');
		try {
			const result = work();
			database.exec('COMMIT');
			return result;
		} catch (error) {
			if (database.isTransaction) database.exec('ROLLBACK');
			throw error;
		}
	}

	const find = (id: string): SubmissionRecord | null => {
		const row = statements.byId.get(id);
		return row === undefined ? null : (JSON.parse(String(row['record'])) as SubmissionRecord);
	};

	return {
		fingerprintKey: statements.key.get()?.['value'] as Uint8Array,
		append: (submission, { quarantine = false, fingerprint } = {}) =>
			inTransaction((): Appended => {
				if (fingerprint !== undefined) {
					const twin = statements.byFingerprint.get(fingerprint.hash);
					const record = twin === undefined ? null : find(String(twin['submission_id']));
					if (record !== null) return { outcome: 'known', record };
				}
				const record = find(submission.submission_id);
				if (record !== null) {
					return { outcome: contentOf(record) === contentOf(submission) ? 'known' : 'conflict', record };
				}
				const { submission_id, reference, form, received_at } = submission;
				if (statements.byReference.get(reference) !== undefined) return { outcome: 'reference-taken' };
				const state = quarantine ? 'quarantined' : 'accepted';
				statements.insert.run(submission_id, reference, form, received_at, state, JSON.stringify(submission));
				if (fingerprint !== undefined) {
					statements.remember.run(fingerprint.hash, submission_id, fingerprint.at);
				}
				return { outcome: 'stored', record: submission };
			}),
		records(form, { since = '', limit = -1, offset = 0, order = 'asc' } = {}) {
			const direction = order === 'asc' ? 'ASC' : 'DESC';
			return database
				.prepare(
					`SELECT record FROM submissions WHERE form = ? AND state = 'accepted' AND received_at >= ?
					ORDER BY received_at ${direction}, submission_id ${direction} LIMIT ? OFFSET ?`,
				)
				.all(form, since, limit, offset)
				.map((row) => JSON.parse(String(row['record'])) as SubmissionRecord);
		},
		quarantined: (form) => Number(statements.count.get(form, 'quarantined')?.['n']),
		forget: (before) => {
			// A clock that ran ahead left moments that would never come to pass: they go too.
			const { changes } = statements.forget.run(before, before + aDay);
			// Deleted from the table, it must not live on in the log beside it.
			if (Number(changes) > 0) database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
		},
		check: () => void statements.mark.run(),
		close: () => database.close(),
	};
}
