import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, projectRoot } from '../buildSite.ts';

export interface Desk {
	/** `http://127.0.0.1:41234` */
	origin: string;
	/** Private data folder. */
	data: string;
	/** Builds again from the desk's own copy of the content; throws what the build said when it fails. */
	build(): void;
	/** Runs a command of the project with the desk's folders, e.g. `run('collect')`; returns what it printed. */
	run(script: string, ...args: string[]): string;
	close(): Promise<void>;
}

/**
 * A copy of the content, its built site and the collector, served on a free port: a desk of its own for one test.
 * `months` adds invented months, so that pages show figures.
 */
export async function openDesk(
	name: string,
	{ content = 'src/content', months = false }: { content?: string; months?: boolean } = {},
): Promise<Desk> {
	const folder = `tests/.work/${name}`;
	rmSync(join(projectRoot, folder), { recursive: true, force: true });
	mkdirSync(join(projectRoot, folder), { recursive: true });
	cpSync(join(projectRoot, content), join(projectRoot, folder, 'content'), { recursive: true });
	if (months)
		cpSync(join(projectRoot, 'tests/fixtures/months'), join(projectRoot, folder, 'content/statistics'), {
			recursive: true,
		});
	const paths = { content: `${folder}/content`, dist: `${folder}/dist`, data: `${folder}/data` };
	const env = {
		...process.env,
		ISTIQBAL_CONTENT: paths.content,
		ISTIQBAL_DIST: paths.dist,
		ISTIQBAL_DATA: paths.data,
		PORT: '0',
		HOST: '127.0.0.1',
	};

	const build = () => {
		const { status, output } = buildSite(paths);
		if (status !== 0) throw new Error(output);
	};
	build();
	const server = spawn(process.execPath, ['scripts/serve.ts'], {
		cwd: projectRoot,
		env,
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const origin = await addressPrintedBy(server);

	return {
		origin,
		data: join(projectRoot, paths.data),
		build,
		run(script, ...args) {
			const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
				cwd: projectRoot,
				env,
				encoding: 'utf8',
			});
			if (status !== 0) throw new Error(`${script} ended with ${status}:\n${stdout}${stderr}`);
			return stdout;
		},
		close: () =>
			new Promise((closed) => {
				server.once('exit', () => closed());
				server.kill('SIGTERM');
			}),
	};
}

function addressPrintedBy(server: ChildProcess): Promise<string> {
	return new Promise((found, failed) => {
		server.once('exit', (code) =>
			failed(new Error(`serve ended with ${code} before it printed its address`)),
		);
		let printed = '';
		server.stdout?.on('data', (chunk: Buffer) => {
			printed += chunk.toString();
			const address = /http:\/\/[\d.]+:\d+/.exec(printed)?.[0];
			if (address) found(address);
		});
	});
}
