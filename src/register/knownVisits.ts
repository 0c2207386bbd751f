import { toLatinDigits } from '../arabic/digits.ts';
import { normalise } from '../arabic/normalise.ts';
import { visitColumns, type Visit } from '../schemas/visit.ts';

/** Whether a visit was already read: `known` with the same content, `conflict` with another. */
export type Sight =
	{ kind: 'new' } | { kind: 'known' } | { kind: 'conflict'; first: { file: string; line: number } };

interface FirstSight {
	/** Fingerprint of the rest of the row. */
	content: number;
	file: number;
	line: number;
}

/**
 * Remembers the visits of all files of one run, so that a file imported twice, renamed, sorted or saved anew counts once.
 * Same visit: point, desk, month and ticket equal. Without a ticket equal rows are different people inside one file and
 * the same people in two: of several files the one that has the row most often counts.
 */
export class KnownVisits {
	#files: string[] = [];
	#tickets = new Map<string, FirstSight>();
	/** Rows without ticket: how often they were accepted in all, and how often seen in the current file. */
	#accepted = new Map<string, number>();
	#inFile = new Map<string, number>();

	/** To be called before the rows of each file. */
	startFile(name: string): void {
		this.#files.push(name);
		this.#inFile.clear();
	}

	/** Looks at one visit of the current file and remembers it. */
	see(visit: Visit, line: number): Sight {
		const text = contentOf(visit);
		// A row without ticket is compared with all others of its kind: one fingerprint would not be enough.
		if (visit.ticket === '') return this.#seeWithoutTicket(`${fingerprint(text, 1)}.${fingerprint(text, 2)}`);
		const content = fingerprint(text, 1);
		const key = keyOf(visit);
		const first = this.#tickets.get(key);
		if (first === undefined) {
			this.#tickets.set(key, { content, file: this.#files.length - 1, line });
			return { kind: 'new' };
		}
		if (first.content === content) return { kind: 'known' };
		return { kind: 'conflict', first: { file: this.#files[first.file] ?? '', line: first.line } };
	}

	#seeWithoutTicket(content: string): Sight {
		const here = (this.#inFile.get(content) ?? 0) + 1;
		this.#inFile.set(content, here);
		const accepted = this.#accepted.get(content) ?? 0;
		if (here <= accepted) return { kind: 'known' };
		this.#accepted.set(content, here);
		return { kind: 'new' };
	}
}

/** `0001` and `1` are one ticket: spreadsheets drop leading zeros when they save. */
const ticketKey = (ticket: string): string =>
	toLatinDigits(ticket)
		.trim()
		.toUpperCase()
		.replace(/^0+(?=\d+$)/, '');

const keyOf = ({ reception_point, desk, visited_at, ticket }: Visit): string =>
	[reception_point, normalise(desk), visited_at.slice(0, 7), ticketKey(ticket)].join('\u001f');

/** The fingerprint of all that a row says beside its ticket. */
function contentOf(visit: Visit): string {
	const text = visitColumns
		.map(({ code }) =>
			code === 'ticket' ? '' : code === 'desk' ? normalise(visit.desk) : String(visit[code]),
		)
		.join('\u001f');
	return `${fingerprint(text, 1)}.${fingerprint(text, 2)}`;
}

/** 53 bits that two different texts share by accident once in 10¹⁶ (multiply and mix, as cyrb53 does). */
function fingerprint(text: string, seed: number): number {
	let high = 0xdeadbeef ^ seed;
	let low = 0x41c6ce57 ^ seed;
	for (let at = 0; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		high = Math.imul(high ^ unit, 2654435761);
		low = Math.imul(low ^ unit, 1597334677);
	}
	high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	return 4294967296 * (2097151 & low) + (high >>> 0);
}
