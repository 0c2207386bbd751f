import { join } from 'node:path';
import { readContent } from '../../../src/checks/readContent.ts';
import type { Surroundings } from '../../../src/procedures/publicProcedure.ts';

const { content, faults } = readContent(join(import.meta.dirname, '../../fixtures/commune'));
if (faults.length > 0) throw new Error(JSON.stringify(faults));

const byId = <Data>(entries: { id: string; data: Data }[]) =>
	new Map(entries.map(({ id, data }) => [id, data]));

/** The cards of the fixture commune, by id. */
export const cards = byId(content.procedures);

/** What stands around them. */
export const around: Surroundings = {
	commune: content.commune!.data,
	services: byId(content.services),
	laws: byId(content.laws),
	sources: new Map(content.sources!.data.map((source) => [source.id, source])),
	cards: new Set(cards.keys()),
};
