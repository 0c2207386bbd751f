import { expect, test } from 'vitest';
import { FailedBuild, measuredBuild } from '../../../scripts/bench/growth/measuredBuild.ts';

const run = (script: string) =>
	measuredBuild({ args: ['-e', script], cwd: import.meta.dirname, env: process.env });

const hold = (megabytes: number) => `const held = Buffer.alloc(${megabytes} * 2 ** 20, 1);`;

test.runIf(process.platform === 'linux')('memory and time of children are counted', async () => {
	const child = `${hold(200)} setTimeout(() => held, 1500)`;
	const { memory, processor, seconds } = await run(
		`${hold(200)} require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(child)}]); held;`,
	);
	expect(memory).toBeGreaterThan(400 * 2 ** 20);
	expect(memory).toBeLessThan(1000 * 2 ** 20);
	expect(processor).toBeGreaterThan(0);
	expect(seconds).toBeGreaterThan(1.5);
});

test('a build that fails tells the end of what it printed', async () => {
	const failed = await run(
		`for (let line = 1; line <= 200; line += 1) console.log('line ' + line + '.'); console.error(new Error('The cause.')); process.exitCode = 1;`,
	).catch((error: unknown) => error);
	expect(failed).toBeInstanceOf(FailedBuild);
	const { message } = failed as FailedBuild;
	expect(message).toContain('line 200.');
	expect(message).toContain('The cause.');
	expect(message).not.toContain('line 100.');
	expect(message).not.toContain('    at ');
});
