import type { LineCounter, Document } from 'yaml';
import type { Commitment } from '../schemas/commitment.ts';
import type { Commune } from '../schemas/commune.ts';
import type { Law } from '../schemas/law.ts';
import type { LifeEventPage } from '../schemas/lifeEvent.ts';
import type { NotOurs } from '../schemas/notOurs.ts';
import type { Procedure } from '../schemas/procedure.ts';
import type { Service } from '../schemas/service.ts';
import type { Source } from '../schemas/source.ts';
import type { Fault } from './Fault.ts';

/** A record that its schema accepted, with what is needed to name a place in its file. */
export interface Entry<Data> {
	/** File name without ending. */
	id: string;
	/** Path from the content root. */
	file: string;
	data: Data;
	document: Document;
	lines: LineCounter;
}

/** All that the council edits, as far as the schemas accepted it. */
export interface Content {
	commune: Entry<Commune> | undefined;
	sources: Entry<Source[]> | undefined;
	procedures: Entry<Procedure>[];
	services: Entry<Service>[];
	laws: Entry<Law>[];
	commitments: Entry<Commitment>[];
	lifeEvents: Entry<LifeEventPage>[];
	/** A commune may have none: the folder is then empty or absent. */
	notOurs: Entry<NotOurs>[];
	/** Ids of all files found, those that a schema refused too: naming a faulty record is not a second fault. */
	ids: Record<'procedures' | 'services' | 'laws' | 'commitments' | 'lifeEvents', ReadonlySet<string>> & {
		/** Of `sources.yaml`; undefined where that file, or an id in it, cannot be read. */
		sources: ReadonlySet<string> | undefined;
	};
	/** Pages of prose, Arabic and French: path from the docs folder, with «/» on every machine. */
	pages: readonly string[];
	/** Files of the statistics folder: path from the content root and text. */
	statistics: { file: string; text: string }[];
}

/** A rule over all records at once; returns a fault for each breach. */
export type Rule = (content: Content, today: string) => Fault[];
