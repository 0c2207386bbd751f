import { defineCollection } from 'astro:content';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { file, glob } from 'astro/loaders';
import { join } from 'node:path';
import { parse } from 'yaml';
import { recordLoader } from './build/recordLoader.ts';
import { contentRoot } from './contentRoot.ts';
import { commitmentSchema } from './schemas/commitment.ts';
import { communeSchema } from './schemas/commune.ts';
import { docFrontmatter } from './schemas/doc.ts';
import { lawSchema } from './schemas/law.ts';
import { lifeEventSchema } from './schemas/lifeEvent.ts';
import { notOursSchema } from './schemas/notOurs.ts';
import { procedureSchema } from './schemas/procedure.ts';
import { serviceSchema } from './schemas/service.ts';
import { sourceSchema } from './schemas/source.ts';

const folder = (name: string) => recordLoader(join(contentRoot, name));

/** The only place where schemas are bound to collections. */
export const collections = {
	docs: defineCollection({
		loader: glob({ base: join(contentRoot, 'docs'), pattern: '**/[^_]*.{md,mdx}' }),
		schema: docsSchema({ extend: docFrontmatter }),
	}),
	i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
	commune: defineCollection({
		loader: file(join(contentRoot, 'commune.yaml'), { parser: (text) => ({ commune: parse(text) }) }),
		schema: communeSchema,
	}),
	sources: defineCollection({
		loader: file(join(contentRoot, 'sources.yaml'), { parser: (text) => parse(text) }),
		schema: sourceSchema,
	}),
	procedures: defineCollection({ loader: folder('procedures'), schema: procedureSchema }),
	services: defineCollection({ loader: folder('services'), schema: serviceSchema }),
	commitments: defineCollection({ loader: folder('commitments'), schema: commitmentSchema }),
	laws: defineCollection({ loader: folder('laws'), schema: lawSchema }),
	lifeEvents: defineCollection({ loader: folder('life-events'), schema: lifeEventSchema }),
	notOurs: defineCollection({ loader: folder('not-ours'), schema: notOursSchema }),
};
