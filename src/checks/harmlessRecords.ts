import type * as z from 'zod';
import type { communeSchema } from '../schemas/commune.ts';
import type { Localised } from '../schemas/localised.ts';
import type { sourceSchema } from '../schemas/source.ts';
import type { RecordFolder, recordSchemas } from './recordSchemas.ts';

type Input<Schema extends z.ZodType> = z.input<Schema>;

const text: Localised = { ar: 'نص', fr: 'texte' };
/** Long enough to be nobody's own. */
const id = 'stands-in-for-what-could-not-be-read';
const words = { ar: ['نص'], darija: ['نص'], latin: ['nass'], fr: ['texte'] };
const sourced = { sources: [id], confidence: 'S' as const };
const price = { kind: 'fixed' as const, amount: 1, text, ...sourced };
const open = [{ days: [1], from: '00:00', to: '23:59' }];

/**
 * A whole record of each kind, right and empty of meaning: what `mendRecord` puts in the place of a faulty value. One
 * item in each list, nothing null where something can stand. They are never published.
 */
export const harmlessRecords: {
	[Folder in RecordFolder]: Input<(typeof recordSchemas)[Folder]>;
} & { commune: Input<typeof communeSchema>; sources: Input<typeof sourceSchema>[] } = {
	procedures: {
		code: 'H9999',
		formerSlugs: [id],
		title: text,
		summary: text,
		service: id,
		audience: ['citizen'],
		lifeEvents: ['daily-life'],
		ours: true,
		goTo: text,
		whoMayAsk: text,
		cases: [{ id, question: text, label: text }],
		documents: [
			{
				id,
				name: text,
				kind: 'original',
				count: 1,
				when: text,
				cases: [id],
				oneOf: null,
				issuer: text,
				article7: true,
				...sourced,
			},
		],
		steps: [text],
		fee: { ...price, byCase: [{ cases: [id], ...price }] },
		delay: { announcedDays: 1, legalMaximum: { value: 1, unit: 'day' }, text, ...sourced },
		deadline: { text, ...sourced },
		channels: { counter: true, annex: true, online: { portal: text, address: 'exemple.example', text } },
		output: text,
		legalBasis: [{ law: id, articles: ['1'], note: text, confidence: 'S' }],
		words,
		related: [id],
		warnings: [text],
		review: { state: 'draft', by: id, on: '2000-01-01', confidence: 'S', questions: ['نص'] },
		sources: [id],
	},
	services: {
		order: 1,
		name: text,
		kind: 'office',
		parent: id,
		does: text,
		head: { state: 'named', name: text },
		phones: ['0000000000'],
		location: text,
		note: text,
	},
	laws: {
		kind: 'law',
		number: '0',
		title: text,
		short: text,
		date: '2000-01-01',
		status: 'reference',
		replacedBy: id,
		bulletin: text,
		then: text,
		about: text,
		framework: 1,
		quotations: [{ heading: text, text, french: 'none', note: text, confidence: 'S' }],
		points: [{ title: text, detail: text, confidence: 'S' }],
		questions: [text],
		confidence: 'S',
	},
	commitments: {
		number: 1,
		word: text,
		sentence: text,
		perceived: text,
		delivered: 'wait_median',
		target: text,
	},
	'life-events': { order: 1, title: text, summary: text, icon: 'file', first: [id] },
	'not-ours': {
		ask: text,
		door: text,
		online: { address: 'exemple.example', text },
		why: text,
		mixUp: id,
		words,
		...sourced,
	},
	commune: {
		name: text,
		deskName: text,
		referencePrefix: 'AA',
		site: 'https://exemple.example',
		receiver: { kind: 'embedded' },
		receptionPoints: [{ id: 'hq', name: text, address: text, phones: ['0000000000'] }],
		desks: [{ id, receptionPoint: 'hq', name: text }],
		shifts: [{ id: -1, name: text, from: '00:00', to: '23:59' }],
		hours: {
			regular: open,
			periods: [{ label: text, from: '2000-01-01', to: '9999-12-31', open }],
			closures: [{ on: '2000-01-01', label: text }],
			note: text,
			confidence: 'S',
		},
		phones: ['0000000000'],
		nationalPhone: { number: '0000000000', name: text },
		examples: [{ words: text, procedure: id }],
		askedOften: [id],
		portals: [{ id, address: 'exemple.example', name: text, purpose: text }],
		commitmentsOrigin: text,
		privacy: { controller: text, declaration: 'نص', retentionMonths: 1 },
	},
	sources: [{ id, title: 'نص', publisher: 'نص', kind: 'page', date: 'نص', where: 'نص' }],
};
