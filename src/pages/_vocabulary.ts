import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentRoot } from '../contentRoot.ts';
import { vocabularySchema } from '../schemas/vocabulary.ts';
import type { Vocabulary } from '../search/smallIndexOf.ts';

/** Words that people use for one another and words that say nothing; none where the commune has not written any. */
export function readVocabulary(): Vocabulary {
	const file = join(contentRoot, 'vocabulary.yaml');
	if (!existsSync(file)) return { fillers: [], groups: [] };
	const { fillers, groups } = vocabularySchema.parse(parse(readFileSync(file, 'utf8')));
	return {
		fillers: Object.values(fillers).flat(),
		groups: groups.map(({ words }) => Object.values(words).flat()),
	};
}
