import { spawn } from 'node:child_process';
import type { NodeCommand } from '../../../tests/buildSite.ts';
import { processGroup } from './processGroup.ts';

export interface Cost {
	/** From start to end. */
	seconds: number;
	/** Processor time of all its processes, null where the system does not tell. */
	processor: number | null;
	/** The most memory that its processes held together, bytes; null where the system does not tell. */
	memory: number | null;
}

/** A build that ended badly; its message is the end of what the build printed. */
export class FailedBuild extends Error {}

/** Time between two looks at the processes. */
const interval = 100;
const lastLines = 40;

/**
 * Runs a build in a group of processes of its own and watches what it costs.
 * Rejects with `FailedBuild`. When this process ends before it, so does the build.
 */
export function measuredBuild({ args, cwd, env }: NodeCommand): Promise<Cost> {
	const start = performance.now();
	const build = spawn(process.execPath, args, {
		cwd,
		env,
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	const keep = (chunk: Buffer) => {
		output = (output + chunk.toString()).slice(-100_000);
	};
	build.stdout.on('data', keep);
	build.stderr.on('data', keep);

	let memory: number | null = null;
	const processor = new Map<number, number>();
	const look = () => {
		const group = build.pid === undefined ? null : processGroup(build.pid);
		if (group === null) return;
		memory = Math.max(
			memory ?? 0,
			group.reduce((sum, one) => sum + one.memory, 0),
		);
		for (const one of group) processor.set(one.pid, one.processor);
	};
	const watch = setInterval(look, interval);
	const stop = () => {
		try {
			if (build.pid !== undefined) process.kill(-build.pid, 'SIGKILL');
		} catch {
			// Nothing of it is left.
		}
	};
	// Before anything else that is done at the end: folders can be removed once nobody writes in them.
	process.prependOnceListener('exit', stop);

	return new Promise<Cost>((resolve, reject) => {
		build.once('error', reject);
		build.once('close', (status) => {
			if (status !== 0) {
				reject(new FailedBuild(endOf(output)));
				return;
			}
			resolve({
				seconds: (performance.now() - start) / 1000,
				processor: memory === null ? null : [...processor.values()].reduce((sum, one) => sum + one, 0),
				memory,
			});
		});
	}).finally(() => {
		clearInterval(watch);
		process.off('exit', stop);
	});
}

/** The last lines, without the places in programs that led there. */
const endOf = (output: string): string =>
	output
		.trimEnd()
		.split('\n')
		.filter((line) => !/^\s+at /.test(line))
		.slice(-lastLines)
		.join('\n');
