import { spawnSync } from 'node:child_process';
import { availableParallelism, totalmem } from 'node:os';
import { projectRoot } from '../../tests/buildSite.ts';

/** What a bench found, in the words that every bench shares. */
export interface Findings {
	/** `weight`, as in `bench:weight`. */
	bench: string;
	ours: unknown;
	/** What others reach, by their name. */
	peers: Record<string, unknown>;
	targets: { name: string; limit: number; value: number | null; holds: boolean | null }[];
}

/** One line of JSON with the commit and the machine; neither name nor path of the machine is in it. */
export function benchLine({ bench, ours, peers, targets }: Findings): string {
	const { stdout } = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: projectRoot, encoding: 'utf8' });
	const machine = {
		cores: availableParallelism(),
		memoryGB: Math.round(totalmem() / 2 ** 30),
		node: process.versions.node,
	};
	return JSON.stringify({ bench, commit: stdout?.trim() || null, machine, ours, peers, targets });
}
