/**
 * npm run new:procedure [-- --answers FILE.json] — begins a card: asks for what must be known, writes
 * `procedures/<service>/<slug>.yaml` as a draft with a question for everything else, and checks it.
 * `--answers` reads the answers instead of asking: `{"title":{"ar","fr"},"slug","service","code","audience":[],
 * "lifeEvents":[],"ours","goTo","fee":{"kind","amount"}}`; without `code` the next free one of the service is taken.
 * A file is never overwritten. Exit 0: written. Exit 1: written with faults, or could not be written. Exit 2: wrong
 * answers, nothing written. Exit 130: left with Ctrl+C, nothing written.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Command } from 'commander';
import { parse } from 'yaml';
import type * as z from 'zod';
import type { Fault } from '../src/checks/Fault.ts';
import { faultsReport } from '../src/checks/faultsReport.ts';
import { readContent } from '../src/checks/readContent.ts';
import { reviewContent } from '../src/checks/reviewContent.ts';
import { reviewReport } from '../src/checks/reviewReport.ts';
import { arabicSentence, frenchSentence } from '../src/checks/sentenceOf.ts';
import { contentRoot } from '../src/contentRoot.ts';
import { askProcedure } from '../src/procedures/askProcedure.ts';
import { draftProcedure, type DraftAnswers } from '../src/procedures/draftProcedure.ts';
import { fittingAnswers, type Surroundings } from '../src/procedures/fittingAnswers.ts';
import { letterOf, nextCode } from '../src/procedures/nextCode.ts';
import { writtenCodes } from '../src/procedures/writtenCodes.ts';
import { lifeEvents, procedureSchema } from '../src/schemas/procedure.ts';
import { isSystemError, systemReason } from '../src/statistics/systemErrors.ts';

const { answers: answersFile } = new Command('new:procedure')
	.description('بطاقة جديدة — nouvelle fiche')
	.option('--answers <file>', 'الأجوبة في ملف JSON — réponses dans un fichier JSON')
	.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
	.parse()
	.opts<{ answers?: string }>();

const { content } = readContent(contentRoot);
const surroundings: Surroundings = {
	services: content.services
		.toSorted((a, b) => a.data.order - b.data.order)
		.map(({ id, data }) => ({ id, name: data.name })),
	lifeEvents: lifeEvents.flatMap((id) => {
		const page = content.lifeEvents.find((event) => event.id === id);
		return page ? [{ id, title: page.data.title }] : [];
	}),
	codes: writtenCodes(contentRoot),
	slugs: new Set([...content.ids.procedures, ...content.procedures.flatMap(({ data }) => data.formerSlugs)]),
};

const answers = answersFile === undefined ? await ask() : readAnswers(answersFile);
const file = join('procedures', answers.service, `${answers.slug}.yaml`);
const shown = relative('', join(contentRoot, file));
const card = draftProcedure(answers);
const refused = procedureSchema.safeParse(parse(card), { error: arabicSentence, reportInput: true });
if (!refused.success) refuse(faultsOf(answersFile ?? file, refused.error.issues));
const before = new Set(reviewContent(contentRoot).errors.map((fault) => JSON.stringify(fault)));
write();

const review = reviewContent(contentRoot);
const ofCard = {
	// A card can make a fault that is told at another one, as the owner of a name.
	errors: review.errors.filter((fault) => fault.file === file || !before.has(JSON.stringify(fault))),
	warnings: review.warnings.filter((fault) => fault.file === file),
	questions: review.questions.filter((question) => question.file === file),
};
if (ofCard.errors.length > 0) {
	console.error(faultsReport(ofCard.errors));
	process.exitCode = 1;
}
console.log(reviewReport(ofCard, { all: true }));
console.log(`
كتبنا البطاقة ${answers.code} في ${shown}
1. افتحوا الملف واملؤوه مع المصلحة. كل سؤال وجد جوابه يحذف من questions.
2. أضيفوا في words الكلمات التي يقولها الناس، ليجدوا البطاقة بالبحث.
3. شغلوا npm run check، ثم npm start لتروا الصفحة /procedures/${answers.slug}/

Fiche ${answers.code} écrite dans ${shown}
1. Ouvrez le fichier et complétez-le avec le service. Supprimez de questions chaque question qui a sa réponse.
2. Ajoutez dans words les mots que les gens disent, pour que la recherche trouve la fiche.
3. Lancez npm run check, puis npm start pour voir la page /procedures/${answers.slug}/`);

async function ask(): Promise<DraftAnswers> {
	// A terminal that closes (Ctrl+D, the end of a piped input) leaves a prompt that nothing will ever answer.
	process.once('beforeExit', leave);
	try {
		const given = await askProcedure(surroundings);
		process.off('beforeExit', leave);
		return given;
	} catch (error) {
		if (error instanceof Error && error.name === 'ExitPromptError') leave();
		throw error;
	}
}

function leave(): never {
	console.error('\nلم نكتب أي شيء. — Rien n’a été écrit.');
	process.exit(130);
}

/** Answers of a file, held to what a person at the prompts is held to. */
function readAnswers(path: string): DraftAnswers {
	const given = read(path);
	const letter = letterOf(String(given['service']), surroundings.codes);
	const code = given['code'] ?? (letter && nextCode(letter, surroundings.codes));
	const result = fittingAnswers(surroundings).safeParse(
		{ ...given, code },
		{ error: arabicSentence, reportInput: true },
	);
	return result.success ? result.data : refuse(faultsOf(path, result.error.issues));
}

function read(path: string): Record<string, unknown> {
	try {
		const found: unknown = JSON.parse(readFileSync(path, 'utf8'));
		if (typeof found === 'object' && found !== null && !Array.isArray(found)) return { ...found };
	} catch (error) {
		if (isSystemError(error) && error.code !== 'ENOENT')
			refuse([{ file: path, field: '', ...systemReason(error) }]);
	}
	refuse([
		{
			file: path,
			field: '',
			ar: 'هذا الملف غير موجود، أو ليس فيه أجوبة بصيغة JSON',
			fr: 'Ce fichier n’existe pas, ou n’est pas un objet JSON de réponses.',
		},
	]);
}

function faultsOf(path: string, issues: z.core.$ZodIssue[]): Fault[] {
	return issues.map((issue) => ({
		file: path,
		field: issue.path.map(String).join(' › '),
		ar: issue.message,
		fr: frenchSentence(issue),
	}));
}

function refuse(faults: Fault[]): never {
	console.error(faultsReport(faults));
	console.error('\nلم نكتب أي شيء. — Rien n’a été écrit.');
	process.exit(2);
}

function write(): void {
	const path = join(contentRoot, file);
	try {
		mkdirSync(dirname(path), { recursive: true });
		// `wx`: a file that appeared since the name was found free is kept.
		writeFileSync(path, card, { flag: 'wx' });
	} catch (error) {
		if (!isSystemError(error)) throw error;
		const { ar, fr } =
			error.code === 'EEXIST'
				? { ar: 'الملف موجود، لم نغيره', fr: 'le fichier existe, il n’a pas été changé' }
				: systemReason(error);
		console.error(`تعذرت كتابة ${shown}: ${ar}\nÉcriture impossible dans ${shown}\u00a0: ${fr}`);
		process.exit(1);
	}
}
