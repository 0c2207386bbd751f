import { contentOf, type Arrival, type SubmissionRecord } from './submissionRecord.ts';

/** Two messages under one id: the first is kept, the other stays in its source and is named. */
export interface Conflict {
	kept: Arrival;
	refused: Arrival;
}

export interface Merge {
	/** All records, one an id, by `received_at`, then by id. */
	records: SubmissionRecord[];
	/** Arrivals whose id was new. */
	added: number;
	/** Arrivals that said again what was there already. */
	alreadyKnown: number;
	conflicts: Conflict[];
}

const inOrder = (a: SubmissionRecord, b: SubmissionRecord): number => {
	const first = `${a.received_at} ${a.submission_id}`;
	const second = `${b.received_at} ${b.submission_id}`;
	return first < second ? -1 : Number(first > second);
};

/** Adds what arrived to what is known: nothing is lost, nothing stands twice, and a second run changes nothing. */
export function mergeSubmissions(known: readonly Arrival[], arriving: readonly Arrival[]): Merge {
	const byId = new Map<string, Arrival>();
	for (const one of known) if (!byId.has(one.record.submission_id)) byId.set(one.record.submission_id, one);

	const conflicts: Conflict[] = [];
	let added = 0;
	// The earliest is the first, whatever order the sources were read in.
	for (const one of arriving.toSorted((a, b) => inOrder(a.record, b.record))) {
		const kept = byId.get(one.record.submission_id);
		if (kept === undefined) {
			byId.set(one.record.submission_id, one);
			added += 1;
		} else if (contentOf(kept.record) !== contentOf(one.record)) conflicts.push({ kept, refused: one });
	}
	return {
		records: [...byId.values()].map(({ record }) => record).toSorted(inOrder),
		added,
		alreadyKnown: arriving.length - added - conflicts.length,
		conflicts,
	};
}
