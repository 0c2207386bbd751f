// Made-up visits of a reception desk, to try the statistics: every ticket begins with SAMPLE-.
//   npm run sample                                          three months into $ISTIQBAL_DATA/register/sample.csv
//   npm run sample -- --months 1 --rows 200 --seed 7 --out /tmp/sample.csv
// The same options give the same file; ISTIQBAL_NOW (an ISO instant) says before which day the months have ended.
// Exit: 0 done, 1 could not write, 2 wrong use.
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { makeSample } from '../src/register/makeSample.ts';
import { holdsSampleOnly } from '../src/register/sampleOnly.ts';
import { registerHeader, registerRows } from '../src/register/writeRegister.ts';
import type { Visit } from '../src/schemas/visit.ts';
import { isSystemError, systemReason } from '../src/statistics/systemErrors.ts';

interface Options {
	months: number;
	rows: number;
	seed: number;
	out?: string;
	data: string;
	now?: string;
}

const atOnce = 5000;

function wholeNumber(text: string): number {
	if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('رقم صحيح — un nombre entier');
	return Number(text);
}

function monthsCount(text: string): number {
	const months = wholeNumber(text);
	if (months < 1 || months > 60) throw new InvalidArgumentError('من 1 إلى 60 — de 1 à 60');
	return months;
}

const options = new Command('sample')
	.description('يصنع سجلا تجريبيا — fabrique un registre d’essai')
	.option('--months <number>', 'عدد الأشهر، من 1 إلى 60 — nombre de mois, de 1 à 60', monthsCount, 3)
	.option('--rows <number>', 'عدد الزيارات — nombre de visites', wholeNumber, 3000)
	.option('--seed <number>', 'بذرة الأرقام العشوائية — graine du hasard', wholeNumber, 1)
	.option('--out <file>', 'الملف — fichier')
	.addOption(
		new Option('--data <folder>', 'مجلد المعطيات — dossier des données').env('ISTIQBAL_DATA').default('data'),
	)
	.addOption(new Option('--now <instant>', 'الساعة — instant présent').env('ISTIQBAL_NOW').hideHelp())
	.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
	.parse()
	.opts<Options>();

const now = options.now === undefined ? Date.now() : Date.parse(options.now);
if (Number.isNaN(now)) {
	console.error(
		`ISTIQBAL_NOW ليس تاريخا: ${options.now}\nISTIQBAL_NOW n’est pas une date\u00a0: ${options.now}`,
	);
	process.exit(2);
}
const path = options.out ?? join(options.data, 'register', 'sample.csv');
try {
	if (existsSync(path) && !holdsSampleOnly(readFileSync(path, 'utf8'))) {
		console.error(
			`الملف ${path} فيه سطور ليست تجريبية. لم نكتب فوقه. اختاروا ملفا آخر بالخيار --out.\nLe fichier ${path} contient des lignes qui ne sont pas d’essai. Il n’a pas été remplacé. Choisissez un autre fichier avec --out.`,
		);
		process.exit(1);
	}
	write();
} catch (error) {
	if (!isSystemError(error)) throw error;
	const { ar, fr } = systemReason(error);
	console.error(`تعذرت كتابة ${path}: ${ar}\nÉcriture impossible dans ${path}\u00a0: ${fr}`);
	process.exit(1);
}
console.log(`سجل تجريبي، ليس فيه أحد: ${path}\nRegistre d’essai, sans aucune personne réelle\u00a0: ${path}`);

function write(): void {
	// The private folder is nobody else's to read, though these visits are made up: the real ones will lie beside them.
	mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
	const file = openSync(path, 'w', 0o600);
	writeSync(file, registerHeader);
	let visits: Visit[] = [];
	for (const visit of makeSample({ ...options, now })) {
		visits.push(visit);
		if (visits.length === atOnce) {
			writeSync(file, registerRows(visits));
			visits = [];
		}
	}
	writeSync(file, registerRows(visits));
	closeSync(file);
}
