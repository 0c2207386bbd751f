import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openStore } from '../../../src/collector/store.ts';
import { makeReference } from '../../../src/submissions/reference.ts';
import { makeRecord } from '../submissions/_records.ts';
import { id, json, makeCollector, smallest, temporaryFolder, temporaryStore } from './_collector.ts';

const reference = makeReference('BM', (count) => new Uint8Array(count).fill(9));
const other = (digit: number, changes: Record<string, string> = {}) =>
	makeRecord({
		submission_id: makeRecord().submission_id.replaceAll('1', String(digit)),
		reference: makeReference('BM', (count) => new Uint8Array(count).fill(digit)),
		...changes,
	});
const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

test('the file and its side files are their owner’s alone, and so is a folder it had to make', () => {
	const path = join(temporaryFolder(), 'private', 'collector.sqlite');
	const store = openStore(path);
	store.append(makeRecord());
	expect(mode(join(path, '..'))).toBe('700');
	for (const file of [path, `${path}-wal`, `${path}-shm`]) expect(mode(file)).toBe('600');
	store.close();
});

test('a folder that was there keeps its rights', () => {
	const folder = join(temporaryFolder(), 'shared');
	mkdirSync(folder);
	chmodSync(folder, 0o755);
	openStore(join(folder, 'collector.sqlite')).close();
	expect(mode(folder)).toBe('755');
});

test('records come back in the order of arrival, page by page, from a moment on', () => {
	const store = temporaryStore();
	const records = [
		makeRecord({ received_at: '2026-11-25T10:00:02.000Z' }),
		other(2, { received_at: '2026-11-25T10:00:00.000Z' }),
		other(3, { received_at: '2026-11-25T10:00:01.000Z' }),
	];
	for (const record of records) expect(store.append(record)).toEqual({ outcome: 'stored', record });
	const days = (page: Parameters<typeof store.records>[1]) =>
		store.records('feedback', page).map(({ received_at }) => received_at.slice(17, 19));
	expect(days({})).toEqual(['00', '01', '02']);
	expect(days({ order: 'desc', limit: 2 })).toEqual(['02', '01']);
	expect(days({ limit: 1, offset: 1 })).toEqual(['01']);
	expect(days({ since: '2026-11-25T10:00:01.000Z' })).toEqual(['01', '02']);
});

test('an id stands once: the same words are known, others are a conflict, and the first is told', () => {
	const store = temporaryStore();
	store.append(makeRecord());
	const again = makeRecord({ received_at: '2026-11-25T11:00:00.000Z', reference });
	expect(store.append(again)).toEqual({ outcome: 'known', record: makeRecord() });
	expect(store.append(makeRecord({ words: 'x' }))).toEqual({ outcome: 'conflict', record: makeRecord() });
	expect(store.append(other(2, { reference: makeRecord().reference }))).toEqual({
		outcome: 'reference-taken',
	});
	expect(store.records('feedback')).toEqual([makeRecord()]);
});

test('a fingerprint is the first submission’s until it is forgotten', () => {
	const store = temporaryStore();
	const fingerprint = { hash: new Uint8Array([1, 2, 3]), at: 1000 };
	store.append(makeRecord(), { fingerprint });
	expect(store.append(other(2), { fingerprint })).toEqual({ outcome: 'known', record: makeRecord() });
	store.forget(1000);
	expect(store.append(other(2), { fingerprint }).outcome).toBe('known');
	store.forget(1001);
	expect(store.append(other(2), { fingerprint }).outcome).toBe('stored');
});

test('the key of the fingerprints lives as long as the store', () => {
	const path = join(temporaryFolder(), 'collector.sqlite');
	const first = openStore(path);
	const key = first.fingerprintKey;
	first.close();
	const second = openStore(path);
	expect(second.fingerprintKey).toEqual(key);
	expect(key).toHaveLength(32);
	second.close();
});

test('what is kept apart is counted and not among the records', () => {
	const store = temporaryStore();
	store.append(makeRecord(), { quarantine: true });
	expect(store.records('feedback')).toEqual([]);
	expect(store.quarantined('feedback')).toBe(1);
});

test('every commit is flushed to the disk, and what is deleted is overwritten', () => {
	const path = join(temporaryFolder(), 'collector.sqlite');
	const store = openStore(path);
	const hash = new TextEncoder().encode('a fingerprint that must not stay');
	store.append(makeRecord(), { fingerprint: { hash, at: 1 } });
	store.forget(2);
	store.close();
	expect(readFileSync(path).includes(Buffer.from(hash))).toBe(false);
	const database = new DatabaseSync(path);
	expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
	database.close();
});

test('two processes may hold one store', () => {
	const path = join(temporaryFolder(), 'collector.sqlite');
	const [one, two] = [openStore(path), openStore(path)];
	expect(one.append(makeRecord()).outcome).toBe('stored');
	expect(two.append(makeRecord()).outcome).toBe('known');
	expect(two.records('feedback')).toHaveLength(1);
	one.close();
	two.close();
});

test('a file that is no store is not taken for one', () => {
	const path = join(temporaryFolder(), 'collector.sqlite');
	writeFileSync(path, 'these are not the bytes of a database, but a text of somebody’s');
	expect(() => openStore(path)).toThrow(/not a database/);
});

test('killed between the disk and the answer, it holds one row, and the same id gets its answer', async () => {
	const path = join(temporaryFolder(), 'collector.sqlite');
	const child = spawn(process.execPath, [join(import.meta.dirname, '_answerNeverComes.ts'), path], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
	const port = (await lines.next()).value;
	const sending = json({ ...smallest, submission_id: id, reference });
	const answer = fetch(`http://127.0.0.1:${port}/f/feedback`, sending).then(
		() => 'answered',
		() => 'cut',
	);
	expect((await lines.next()).value).toBe('on disk');
	const exit = once(child, 'exit');
	child.kill('SIGKILL');
	expect(await exit).toEqual([null, 'SIGKILL']);
	expect(await answer).toBe('cut');

	const store = openStore(path);
	const { app } = makeCollector({ store });
	const response = await app.request('/f/feedback', sending);
	expect(await response.json()).toEqual({ next: `/feedback/received/?reference=${reference}` });
	expect(store.records('feedback')).toHaveLength(1);
	store.close();
});
