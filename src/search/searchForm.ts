import { normalise } from '../arabic/normalise.ts';
import { stripPrefixes } from '../arabic/stripPrefixes.ts';

/**
 * The form in which texts are indexed and queries asked: letters folded, article and prepositions dropped from each
 * word, so that «للإمضاءات» and «امضاءات» meet. Never shown.
 */
export const searchForm = (text: string): string =>
	normalise(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '')
		.map(stripPrefixes)
		.join(' ');
