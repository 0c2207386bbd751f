import { editDistance } from '../arabic/editDistance.ts';
import { rootLetters } from '../arabic/rootLetters.ts';
import { skeleton } from '../arabic/skeleton.ts';
import { stem } from '../arabic/stem.ts';
import { stripPrefixes } from '../arabic/stripPrefixes.ts';
import type { Lexicon } from './lexicon.ts';

/** Words of the site that a word of the question may stand for. All of them must be there. */
export interface Variant {
	words: string[];
	/** 0 to 1: how surely they are what was meant. */
	weight: number;
	/** Whether it is a guess at another spelling, which the person should be told. */
	guessed: boolean;
}

const sure = { exact: 1, stem: 0.85, clitic: 0.75, alike: 0.7, prefix: 0.7, glued: 0.9 };
const guess = { spelling: [0.62, 0.45], skeleton: 0.6, skeletonNear: 0.4, family: 0.4, start: 0.35 };
/** Letters written onto a word: «والوفاة», «بالبناء» without its article, «لبني». Tried only where a word of the site remains. */
const clitics = /^[وفبلك](?=\p{L}{3})/u;
/** The same in Latin letters: `lbni`, `d9ahwa`, `fzen9a`. */
const latinClitics = /^(?:d?e?l|al|[dfbw])(?=.{3})/;
const mostForms = 24;

/** Everything that one word of a question may stand for among the words of the site, surest first. */
export function variantsOf(word: string, lexicon: Lexicon, { unfinished = false } = {}): Variant[] {
	const { postings, byStem, byRoot } = lexicon;
	const found = new Map<string, Variant>();
	const add = (words: string[], weight: number, guessed = false) => {
		const key = words.join(' ');
		if ((found.get(key)?.weight ?? 0) >= weight) return;
		if (words.every((one) => postings.has(one))) found.set(key, { words, weight, guessed });
	};

	const plain = [word, ...clitic(word)];
	plain.forEach((form, index) => {
		const certainty = index === 0 ? 1 : sure.clitic;
		add([form], certainty * sure.exact);
		for (const other of byStem.get(stem(form)) ?? []) add([other], certainty * sure.stem);
	});
	for (const form of [...plain, stem(word)])
		for (const other of alikeOf(form, lexicon)) add(other, sure.alike);
	if (unfinished || found.size === 0) {
		// «الب»: the article is whole, the word after it has only begun.
		const begun = unfinished ? word.replace(/^ال(?=\p{L})/u, '') : word;
		if (begun !== word || word.length > 1)
			for (const [form, weight] of startingWith(begun, lexicon)) add([form], weight);
	}
	if (found.size === 0) for (const halves of glued(word, lexicon)) add(halves, sure.glued, true);
	if (found.size === 0) for (const [form, weight] of misspelt(word, lexicon)) add([form], weight, true);
	const root = rootLetters(word);
	if (root !== null) for (const form of byRoot.get(root) ?? []) add([form], guess.family, true);
	if (found.size === 0) for (const [form, weight] of sharingStart(word, lexicon)) add([form], weight, true);
	// A guess at the spelling may itself have words of its meaning: «ليكاليزي» → «ليكاليزاسيون» → «تصحيح الإمضاء».
	for (const { words, weight, guessed } of [...found.values()])
		if (guessed && words.length === 1)
			for (const other of alikeOf(words[0]!, lexicon)) add(other, weight * sure.alike, true);
	return [...found.values()].toSorted((a, b) => b.weight - a.weight).slice(0, mostForms);
}

const clitic = (word: string): string[] => {
	const rest = word.replace(clitics, '');
	return rest === word
		? []
		: [rest, rest.replace(clitics, '')].filter((form, index, all) => all.indexOf(form) === index);
};

/** Terms of the same meaning, whose words the site knows in some form. */
function alikeOf(term: string, { alike, postings, byStem }: Lexicon): string[][] {
	return (alike.get(term) ?? []).map((other) =>
		other.split(' ').map((word) => (postings.has(word) ? word : (byStem.get(stem(word))?.[0] ?? word))),
	);
}

function startingWith(word: string, { postings }: Lexicon): [string, number][] {
	return [...postings.keys()]
		.filter((form) => form.length > word.length && form.startsWith(word))
		.map((form): [string, number] => [form, sure.prefix * Math.sqrt(word.length / form.length)])
		.toSorted((a, b) => b[1] - a[1])
		.slice(0, mostForms);
}

/** When nothing is near: words of the site that begin as the word does, the more the better. Rather a poor answer than none. */
function sharingStart(word: string, { postings }: Lexicon): [string, number][] {
	for (let length = word.length - 1; length >= shortestStart; length -= 1) {
		const start = word.slice(0, length);
		const forms = [...postings.keys()].filter((form) => form.startsWith(start));
		if (forms.length > 0)
			return forms.slice(0, mostForms).map((form) => [form, guess.start * (length / word.length)]);
	}
	return [];
}
const shortestStart = 2;

/** «رخصةالبناء»: two words of the site written without the space between them. */
function glued(word: string, { postings, byStem }: Lexicon): string[][] {
	const known = (half: string) => {
		const bare = stripPrefixes(half);
		return postings.has(bare) ? bare : byStem.get(stem(bare))?.[0];
	};
	return Array.from({ length: Math.max(0, word.length - 5) }, (_, index) => index + 3).flatMap((cut) => {
		const [first, second] = [known(word.slice(0, cut)), known(word.slice(cut))];
		return first === undefined || second === undefined ? [] : [[first, second]];
	});
}

/** Words of the site near the word in letters, or of the same sounds in the other script. */
function misspelt(word: string, { postings, bySkeleton }: Lexicon): [string, number][] {
	const near: [string, number][] = [];
	const limit = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
	if (limit > 0)
		for (const form of postings.keys()) {
			const distance = editDistance(word, form, limit);
			if (distance <= limit) near.push([form, guess.spelling[distance - 1] ?? 0]);
		}
	for (const sounds of soundsOf(word)) {
		if (sounds.length < 2) continue;
		const certainty = sounds.length === 2 ? 0.7 : 1;
		for (const form of bySkeleton.get(sounds) ?? []) near.push([form, guess.skeleton * certainty]);
		if (sounds.length >= 4)
			for (const [other, forms] of bySkeleton)
				if (Math.abs(other.length - sounds.length) <= 1 && editDistance(sounds, other, 1) === 1)
					for (const form of forms) near.push([form, guess.skeletonNear]);
	}
	return near;
}

/** The sounds of a word, and of it without the article and the ending that people write onto it in Latin letters. */
function soundsOf(word: string): string[] {
	const sounds = skeleton(word);
	if (/\p{Script=Arabic}/u.test(word)) return [sounds];
	const bare = latinClitics.test(word) ? [skeleton(word.replace(latinClitics, ''))] : [];
	const all = [sounds, ...bare];
	return [
		...new Set([
			...all,
			...all.filter((one) => one.length > 2 && /[th]$/.test(one)).map((one) => one.slice(0, -1)),
		]),
	];
}
