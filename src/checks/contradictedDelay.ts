import type { Procedure } from '../schemas/procedure.ts';
import type { Rule } from './Content.ts';
import { daysIn } from './daysIn.ts';
import { faultAt } from './faultAt.ts';

type Maximum = NonNullable<Procedure['delay']['legalMaximum']>;

/**
 * The longest that a legal delay can last, in days of the calendar. Holidays lengthen a number of working days: a week
 * more, so that no delay that the law allows is refused.
 */
const longest: Record<Maximum['unit'], (value: number) => number> = {
	day: (value) => value,
	'working-day': (value) => Math.ceil(value / 5) * 7 + 7,
	month: (value) => value * 31,
	year: (value) => value * 366,
};

/** The usual delay is a number, shown large: it agrees with the sentence under it, and is not above what the law allows. */
export const contradictedDelay: Rule = ({ procedures }) =>
	procedures.flatMap((entry) => {
		const { announcedDays, legalMaximum, text } = entry.data.delay;
		if (announcedDays === null) return [];
		const isAbove = legalMaximum !== null && announcedDays > longest[legalMaximum.unit](legalMaximum.value);
		// The sentence may tell the legal delay alone.
		const legalDays = legalMaximum?.unit.endsWith('day') ? legalMaximum.value : undefined;
		const contradicts = (sentence: string) => {
			const told = daysIn(sentence);
			return !told.includes(announcedDays) && told.some((days) => days !== legalDays);
		};
		return [
			...(isAbove
				? [
						faultAt(
							entry,
							['delay', 'announcedDays'],
							`الأجل المعتاد (announcedDays) هو ${announcedDays} يوما، وهو أطول من أقصى أجل في القانون (legalMaximum). صححوا أحدهما.`,
							`Le délai habituel (announcedDays) est de ${announcedDays} jours, plus long que le maximum légal (legalMaximum). Corrigez l’un des deux.`,
						),
					]
				: []),
			...(['ar', 'fr'] as const)
				.filter((language) => text[language] !== undefined && contradicts(text[language]))
				.map((language) =>
					faultAt(
						entry,
						['delay', 'text', language],
						`الأجل المعتاد (announcedDays) هو ${announcedDays}، وهذه الجملة تذكر عددا آخر من الأيام. صححوا أحدهما.`,
						`Le délai habituel (announcedDays) est ${announcedDays} et cette phrase dit un autre nombre de jours. Corrigez l’un des deux.`,
					),
				),
		];
	});
