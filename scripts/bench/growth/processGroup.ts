import { readdirSync, readFileSync } from 'node:fs';

/** What one process holds and has used. */
export interface Usage {
	pid: number;
	/** Resident memory, bytes. */
	memory: number;
	/** Processor time since it began, seconds. */
	processor: number;
}

/** The kernel tells processor time in hundredths of a second. */
const ticksPerSecond = 100;

/**
 * The processes of a group: the one that leads it and, as long as they founded no group of their own, its children.
 * Null on a system without `/proc`.
 */
export function processGroup(leader: number): Usage[] | null {
	let names: string[];
	try {
		names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
	} catch {
		return null;
	}
	return names.flatMap((name) => {
		try {
			// The name in brackets may hold spaces and brackets; after it: state, parent, group, …
			const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
				.replace(/^.*\) /s, '')
				.split(' ');
			if (Number(fields[2]) !== leader) return [];
			const status = readFileSync(`/proc/${name}/status`, 'utf8');
			return [
				{
					pid: Number(name),
					memory: Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024,
					processor: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond,
				},
			];
		} catch {
			// It ended between two readings.
			return [];
		}
	});
}
