/** A mark that ends a sentence: before a space, a closing mark or the end, so that 55.19 and idarati.ma are whole. */
const ends = /(?<=[.؟?!؛;:…])(?=["»”)\]]*(?:\s|$))|\n/u;

/** Sentences of a text, their marks included. A colon ends one too: what follows it is read on its own. */
export const sentencesIn = (text: string): string[] =>
	text
		.split(ends)
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== '');

/** Words of a sentence: what stands between spaces and has a letter or a digit. */
export const wordsIn = (sentence: string): string[] =>
	sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
