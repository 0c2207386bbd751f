import type { Content } from './Content.ts';
import { lineOf } from './lineOf.ts';

/** Something that only the commune can settle, and that a page says is not verified. */
export interface OpenQuestion {
	/** Id of the service that can answer; null: a question about a text of law. */
	service: string | null;
	/** The service's name in Arabic; its id where it has no card. */
	serviceName: string;
	/** Code of a card, id of a law. */
	code: string;
	/** Title of the card or short name of the law, in Arabic. */
	title: string;
	question: string;
	/** Path from the content root. */
	file: string;
	line?: number | undefined;
}

/** Codes as the pages sort them: A9 before A10, whatever the number of digits. */
const { compare } = new Intl.Collator('en', { numeric: true });

/** Questions that wait for an answer: those of each service together, in the directory's order, then those on laws. */
export function openQuestions({ procedures, services, laws }: Content): OpenQuestion[] {
	const order = new Map(services.map(({ id, data }) => [id, data.order]));
	const names = new Map(services.map(({ id, data }) => [id, data.name.ar]));
	const place = (service: string) => order.get(service) ?? Infinity;
	return [
		...procedures
			.toSorted((a, b) => place(a.data.service) - place(b.data.service) || compare(a.data.code, b.data.code))
			.flatMap((entry) =>
				entry.data.review.questions.map((question, index) => ({
					service: entry.data.service,
					serviceName: names.get(entry.data.service) ?? entry.data.service,
					code: entry.data.code,
					title: entry.data.title.ar,
					question,
					file: entry.file,
					line: lineOf(entry, ['review', 'questions', index]),
				})),
			),
		...laws.flatMap((entry) =>
			entry.data.questions.map(({ ar }, index) => ({
				service: null,
				serviceName: 'النصوص القانونية',
				code: entry.id,
				title: entry.data.short.ar,
				question: ar,
				file: entry.file,
				line: lineOf(entry, ['questions', index]),
			})),
		),
	];
}
