// Registers and feedback → the monthly statistics that the site publishes, one file a month.
//   npm run stats                                  all of $ISTIQBAL_DATA/register and /feedback
//   npm run stats -- --register november.csv --out /tmp/statistics
//   npm run stats -- --include-running --json
// ISTIQBAL_NOW (an ISO instant, 2026-12-01T09:00:00Z) stands for the clock, to publish as of a given day.
// Exit: 0 done, 1 could not finish, 2 wrong use, 3 rows were rejected (with --strict: nothing is published then).
import { Command, Option } from 'commander';
import { contentRoot } from '../src/contentRoot.ts';
import { absentFiles, runStats } from '../src/statistics/runStats.ts';
import { inBoth, type TwoLanguages } from '../src/submissions/TwoLanguageError.ts';

interface Options {
	register?: string[];
	feedback?: string[];
	data: string;
	out?: string;
	now?: string;
	includeRunning?: true;
	replace?: true;
	strict?: true;
	json?: true;
}

const command = new Command('stats')
	.description('ينشر الإحصائيات الشهرية — publie les statistiques mensuelles')
	.option('--register <files...>', 'ملفات السجل — fichiers du registre')
	.option('--feedback <files...>', 'ملفات الرسائل — fichiers des messages')
	.option('--out <folder>', 'مجلد الملفات الشهرية — dossier des fichiers mensuels')
	.option('--include-running', 'مع الشهر الجاري — avec le mois en cours')
	.option('--replace', 'تغيير شهر منشور — remplacer un mois déjà publié')
	.option('--strict', 'لا تنشر شيئا إذا رفض سطر — ne rien publier si une ligne est rejetée')
	.option('--json', 'الحصيلة بصيغة JSON — bilan en JSON')
	.addOption(
		new Option('--data <folder>', 'مجلد المعطيات — dossier des données').env('ISTIQBAL_DATA').default('data'),
	)
	.addOption(new Option('--now <instant>', 'الساعة — instant présent').env('ISTIQBAL_NOW').hideHelp())
	.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
	.parse();
const options = command.opts<Options>();

const started = performance.now();
const now = options.now === undefined ? Date.now() : Date.parse(options.now);
const absent = absentFiles([...(options.register ?? []), ...(options.feedback ?? [])]);
const say = (write: (line: string) => void, { ar, fr }: TwoLanguages): void => write(`${ar}\n${fr}`);

if (Number.isNaN(now)) wrongUse(inBoth('statistics.badNow', { now: options.now ?? '' }));
if (absent.length > 0) wrongUse(inBoth('statistics.noFile', { file: absent.join(' ') }));

const report = await runStats({
	register: options.register,
	feedback: options.feedback,
	data: options.data,
	content: contentRoot,
	out: options.out,
	now,
	includeRunning: options.includeRunning ?? false,
	replace: options.replace ?? false,
	strict: options.strict ?? false,
});
// With --json the output is one object: the sentences go beside it.
for (const sentence of report.sentences) say(options.json ? console.error : console.log, sentence);
for (const failure of report.failures) say(console.error, failure);
if (options.json) {
	const { rows, accepted, rejected, duplicates } = report;
	const seconds = Math.round(performance.now() - started) / 1000;
	console.log(JSON.stringify({ rows, accepted, rejected, duplicates, seconds }));
}
process.exitCode = report.exitCode;

function wrongUse(sentence: TwoLanguages): never {
	say(console.error, sentence);
	process.exit(2);
}
