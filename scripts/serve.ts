// Serves the built site and receives its forms. PORT, HOST, ISTIQBAL_DATA and ISTIQBAL_COLLECTOR_KEY say where.
//   npm run serve
//   PORT=8080 HOST=0.0.0.0 npm run serve
import { Command, Option } from 'commander';
import { communeSettings } from '../src/collector/communeSettings.ts';
import { serve, type Serving } from '../src/collector/serve.ts';
import { contentRoot } from '../src/contentRoot.ts';
import { TwoLanguageError } from '../src/submissions/TwoLanguageError.ts';

interface Options {
	port: string;
	host: string;
	data: string;
	dist: string;
}

const { port, host, data, dist } = new Command('serve')
	.description('يقدم الموقع المبني ويستقبل الاستمارات — sert le site construit et reçoit les formulaires')
	.addOption(new Option('--port <number>', 'المنفذ — port').env('PORT').default('4321'))
	.addOption(new Option('--host <address>', 'العنوان — adresse').env('HOST').default('127.0.0.1'))
	.addOption(
		new Option('--data <folder>', 'مجلد المعطيات — dossier des données').env('ISTIQBAL_DATA').default('data'),
	)
	.addOption(
		new Option('--dist <folder>', 'الموقع المبني — site construit').env('ISTIQBAL_DIST').default('dist'),
	)
	.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
	.parse()
	.opts<Options>();

function closeOnSignal(serving: Serving): void {
	for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void serving.close());
}

try {
	if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw new TwoLanguageError('error.badPort', { port });
	const { site, referencePrefix } = communeSettings(contentRoot);
	const serving = await serve({
		host,
		port: Number(port),
		dist,
		data,
		siteOrigin: site ?? undefined,
		referencePrefix,
		apiKey: process.env.ISTIQBAL_COLLECTOR_KEY,
		log: (line) => console.log(line),
	});
	closeOnSignal(serving);
	console.log(serving.address);
} catch (error) {
	if (!(error instanceof TwoLanguageError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
