import type { Localised } from '../../../src/schemas/localised.ts';
import type { Procedure } from '../../../src/schemas/procedure.ts';
import { randomNumbers } from '../../../src/register/randomNumbers.ts';
import type { NamedCard, RealCard } from './cardsOf.ts';

/** A code has a letter for its service and at most four digits. */
const codesOfService = 10_000;

/**
 * Makes `count` cards out of the parts of real ones: half of a title and half of another, documents, steps, warnings
 * and people's words of any card that lends them, everything else from one card of the same service. The services take turns, and each
 * card names as near ones only such as were made before it: fewer cards are always the beginning of more.
 * The same seed gives the same cards. Throws a RangeError when there are not enough codes.
 */
export function* recombine(
	real: RealCard[],
	{ count, seed }: { count: number; seed: number },
): Generator<NamedCard> {
	const services = [...Map.groupBy(real, ({ card }) => card.service).values()];
	if (services.length === 0 || count > services.length * codesOfService)
		throw new RangeError(`${count} cards cannot be made out of ${real.length}`);
	const random = randomNumbers(seed);
	const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
	const loose = real.filter(({ isLoose }) => isLoose);
	const pools = {
		documents: loose.flatMap(({ card }) => card.documents.filter(isFree)),
		steps: loose.flatMap(({ card }) => card.steps),
		warnings: loose.flatMap(({ card }) => card.warnings),
	};
	const pickSome = <Item>(items: readonly Item[], { length }: { length: number }): Item[] =>
		Array.from({ length }, () => pick(items));

	const made: string[] = [];
	while (made.length < count) {
		const service = services[made.length % services.length]!;
		const base = pick(service);
		const other = pick(service);
		const slug = `${base.slug}-${String(made.length).padStart(5, '0')}`;
		const related = made.length === 0 ? [] : pickSome(made, base.card.related);
		const free = pickSome(pools.documents, base.card.documents.filter(isFree));
		const card: Procedure = {
			...base.card,
			code: `${base.card.code[0]}${String(Math.floor(made.length / services.length)).padStart(4, '0')}`,
			formerSlugs: [],
			title: base.isLoose && other.isLoose ? spliced(base.card.title, other.card.title) : base.card.title,
			documents: onePerId([...base.card.documents.filter((document) => !isFree(document)), ...free]),
			steps: pickSome(pools.steps, base.card.steps),
			warnings: pickSome(pools.warnings, base.card.warnings),
			words: {
				ar: alternated(base.card.words.ar, other.card.words.ar),
				darija: alternated(base.card.words.darija, pick(real).card.words.darija),
				latin: alternated(base.card.words.latin, pick(real).card.words.latin),
				fr: alternated(base.card.words.fr, other.card.words.fr),
			},
			related: [...new Set(related)],
			// Nobody has looked at it.
			review: { ...base.card.review, state: 'draft', by: null, on: null },
		};
		made.push(slug);
		yield { slug, card };
	}
}

/** Documents of a case or of a group make sense only beside each other, on their own card. */
const isFree = ({ cases, oneOf }: Procedure['documents'][number]): boolean =>
	cases.length === 0 && oneOf === null;

const onePerId = <Item extends { id: string }>(items: Item[]): Item[] => [
	...new Map(items.map((item) => [item.id, item])).values(),
];

/** First half of one title, second half of another. Cut between numbers, the languages would tell different ones. */
function spliced(first: Localised, second: Localised): Localised {
	if ([first, second].some(({ ar, fr = '' }) => /\p{Nd}/u.test(ar + fr))) return first;
	const halves = (start: string, end: string) => {
		const [head, tail] = [start.split(' '), end.split(' ')];
		return [...head.slice(0, Math.ceil(head.length / 2)), ...tail.slice(Math.ceil(tail.length / 2))].join(
			' ',
		);
	};
	return {
		ar: halves(first.ar, second.ar),
		...(first.fr !== undefined && second.fr !== undefined && { fr: halves(first.fr, second.fr) }),
	};
}

/** Every second word of each list. */
const alternated = (first: string[], second: string[]): string[] => [
	...new Set([
		...first.filter((_, index) => index % 2 === 0),
		...second.filter((_, index) => index % 2 === 1),
	]),
];
