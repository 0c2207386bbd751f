import type { Fault } from './Fault.ts';
import type { OpenQuestion } from './openQuestions.ts';
import type { ContentReview, Warning } from './reviewContent.ts';
import { warningRules } from './warningRules.ts';

/** What is printed of each rule and of each service when not all is asked for. */
const shownAtFirst = 5;

/**
 * Warnings by rule and file, open questions by service and card, and a last line of totals, for the terminal.
 * Errors are told by `faultsReport`; here they are counted only.
 * @param all Tells everything; otherwise five of each rule and of each service, with the number of the others.
 */
export function reviewReport({ errors, warnings, questions }: ContentReview, { all = false } = {}): string {
	const most = all ? Infinity : shownAtFirst;
	const sound =
		errors.length === 0 ? { ar: 'المحتوى سليم. ', fr: 'Le contenu est correct. ' } : { ar: '', fr: '' };
	return [
		...warningsTold(warnings, most),
		...questionsTold(questions, most),
		`${sound.ar}أخطاء: ${errors.length}، تنبيهات: ${warnings.length}، أسئلة: ${questions.length}. — ${sound.fr}Fautes\u00a0: ${errors.length}, avertissements\u00a0: ${warnings.length}, questions\u00a0: ${questions.length}.`,
	].join('\n');
}

function warningsTold(warnings: Warning[], most: number): string[] {
	if (warnings.length === 0) return [];
	const byRule = Map.groupBy(warnings, ({ rule }) => rule);
	return [
		`\nتنبيهات لا توقف النشر: ${warnings.length} — Avertissements, qui n’empêchent pas la publication\u00a0: ${warnings.length}\n`,
		...warningRules.flatMap(({ name, ar, fr }) => {
			const found = byRule.get(name) ?? [];
			if (found.length === 0) return [];
			return [
				`${ar}: ${found.length} — ${fr}\u00a0: ${found.length}`,
				...filesTold(found, most),
				...othersTold(found.length - most),
				'',
			];
		}),
	];
}

/** The first warnings of a rule, under their files; each file tells how many it has in all. */
function filesTold(found: Warning[], most: number): string[] {
	const byFile = Map.groupBy(found, ({ file }) => file);
	const first = Map.groupBy([...byFile.values()].flat().slice(0, most), ({ file }) => file);
	return [...first].flatMap(([file, shown]) => [
		`  ${file} (${byFile.get(file)!.length})`,
		...shown.flatMap(warningTold),
	]);
}

function warningTold({ line, field, ar, fr }: Fault): string[] {
	const place = [line === undefined ? '' : String(line), field === '' ? '' : `[${field}]`].filter(Boolean);
	return [...(place.length > 0 ? [`    ${place.join('  ')}`] : []), `      ${ar}`, `      ${fr}`];
}

function questionsTold(questions: OpenQuestion[], most: number): string[] {
	if (questions.length === 0) return [];
	return [
		`\nأسئلة تنتظر جوابا: ${questions.length} — Questions qui attendent une réponse\u00a0: ${questions.length}\n`,
		...Map.groupBy(questions, ({ service }) => service)
			.values()
			.flatMap((asked) => [
				`${asked[0]!.serviceName}: ${asked.length}`,
				...Map.groupBy(asked.slice(0, most), ({ code }) => code)
					.values()
					.flatMap((ofCard) => [
						`  ${ofCard[0]!.code}  ${ofCard[0]!.title}`,
						...ofCard.map(({ question }) => `    - ${question}`),
					]),
				...othersTold(asked.length - most),
				'',
			]),
	];
}

const othersTold = (others: number): string[] =>
	others > 0
		? [`  وغيرها: ${others} (npm run check -- --all) — et ${others} de plus (npm run check -- --all)`]
		: [];
