import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { procedureContext, type Term } from '../../../src/procedures/context.ts';
import {
	publicProcedure,
	publicProcedures,
	publicProceduresSchema,
	publicProcedureSchema,
} from '../../../src/procedures/publicProcedure.ts';
import { around, cards } from './_cards.ts';

const published = (id: string, surroundings = around) => publicProcedure(id, cards.get(id)!, surroundings);

test.each([...cards.keys()])('the published form of %s has the shape that we publish', (id) => {
	expect(publicProcedureSchema.safeParse(published(id)).error?.issues ?? []).toEqual([]);
});

test('all cards in one file have their shape, with the day of the last review and no other clock', () => {
	const all = publicProcedures(
		[...cards.keys()].map((id) => published(id)),
		around.commune,
	);
	expect(publicProceduresSchema.safeParse(all).error?.issues ?? []).toEqual([]);
	expect(all.reviewedUntil).toBe('2026-11-02');
	expect(publicProcedures([published('water-test')], around.commune).reviewedUntil).toBeNull();
});

describe('what is unknown stays unknown', () => {
	test('a card without French has null for it, and a card without fee has no amount', () => {
		const card = published('archives-consultation');
		expect(card.name).toEqual({ ar: 'الاطلاع على أرشيف المثال', fr: null });
		expect(card.fees).toMatchObject([{ kind: 'unknown', amount: null, confidence: 'U' }]);
		expect(card.processingTime).toBeNull();
		expect(card.annexes).toBeNull();
		expect(card.channels.map(({ kind }) => kind)).toEqual(['counter']);
		expect(card.review).toMatchObject({ state: 'draft', by: null, on: null });
	});

	test('a delay that is only likely is told with its degree, never as a bare duration', () => {
		expect(published('fr-test')).toMatchObject({
			processingTime: null,
			delay: { announcedDays: 1, confidence: 'L' },
		});
		expect(published('very-long-title').processingTime).toBe('P0D');
	});

	test('a procedure of another administration names no authority of ours', () => {
		expect(published('fraud-report')).toMatchObject({ ours: false, authority: null, channels: [] });
		expect(published('fraud-report').goTo?.ar).toContain('إدارة المثال');
	});

	test('a related card that is not written yet has no address', () => {
		const card = { ...cards.get('water-test')!, related: ['not-written-yet', 'fr-test'] };
		expect(publicProcedure('water-test', card, around).related).toEqual([
			'https://www.exemple.example/procedures/fr-test/',
		]);
	});
});

test('a fee of a case stands after the general one', () => {
	const card = cards.get('very-long-title')!;
	const child = { ...card.fee, cases: ['child'], amount: 10, confidence: 'L' as const };
	const { fees } = publicProcedure('x', { ...card, fee: { ...card.fee, byCase: [child] } }, around);
	expect(fees).toMatchObject([
		{ identifier: 'A02/fee/1', forCases: [], amount: 1500 },
		{ identifier: 'A02/fee/2', forCases: ['child'], amount: 10, confidence: 'L' },
	]);
});

test('every source that a fact names can be looked up in the same file', () => {
	for (const id of cards.keys()) {
		const card = published(id);
		const known = card.references.map(({ identifier }) => identifier);
		const named = [...card.documents, ...card.fees, card.delay, ...(card.deadline ? [card.deadline] : [])];
		expect(
			named.flatMap(({ sources }) => sources).filter((source) => !known.includes(source)),
			id,
		).toEqual([]);
	}
	expect(published('very-long-title').references).toEqual(
		expect.arrayContaining([
			expect.objectContaining({ identifier: 'law-00-01', kind: 'law' }),
			expect.objectContaining({ identifier: 'example-page', kind: 'portal', publisher: 'دار المثال' }),
		]),
	);
});

test('addresses are absolute when the commune has one, else they start at the root', () => {
	expect(published('fr-test').page.fr).toBe('https://www.exemple.example/fr/procedures/fr-test/');
	const homeless = published('fr-test', { ...around, commune: { ...around.commune, site: null } });
	expect(homeless['@context']).toBe('/api/context.jsonld');
	expect(homeless['@id']).toBe('/procedures/fr-test/');
});

type JsonSchema = z.core.JSONSchema.BaseSchema & { $defs?: Record<string, JsonSchema> };
type Context = Record<string, Term>;

const languagesOf = /^(ar|fr|ary|ary-Latn)$/;

/** Fields of a schema without a term or a description, by their path; a field's own context holds below it. */
function missing(
	schema: JsonSchema,
	context: Context,
	defs: Record<string, JsonSchema>,
	path = '',
): string[] {
	const parts = [
		...(schema.$ref ? [defs[schema.$ref.replace('#/$defs/', '')]!] : []),
		...((schema.anyOf ?? []) as JsonSchema[]),
		...(schema.items ? [schema.items as JsonSchema] : []),
	];
	return [
		...parts.flatMap((part) => missing(part, context, defs, path)),
		...Object.entries(schema.properties ?? {}).flatMap(([name, value]) => {
			const field = value as JsonSchema;
			const at = `${path}/${name}`;
			const term = context[name];
			const isMapped = name.startsWith('@') || languagesOf.test(name) || term !== undefined;
			const own = typeof term === 'object' ? (term['@context'] as Context | undefined) : undefined;
			return [
				...(isMapped ? [] : [`${at} has no term`]),
				...(field.description ? [] : [`${at} has no description`]),
				...missing(field, { ...context, ...own }, defs, at),
			];
		}),
	];
}

test('every field of the published shape is described and has a term in the context', () => {
	const schema = z.toJSONSchema(publicProceduresSchema) as JsonSchema;
	expect(missing(schema, procedureContext, schema.$defs!)).toEqual([]);
	expect(missing({ properties: { stray: {} } } as JsonSchema, procedureContext, {})).toEqual([
		'/stray has no term',
		'/stray has no description',
	]);
});

test('every term of the context leads to a vocabulary that the context names', () => {
	const prefixes = Object.entries(procedureContext)
		.filter(([, term]) => typeof term === 'string' && /[#/:]$/.test(term))
		.map(([name]) => name);
	const ids = (context: Context): string[] =>
		Object.values(context).flatMap((term) =>
			typeof term === 'string'
				? [term]
				: [term['@id'] as string, ...ids((term['@context'] ?? {}) as Context)],
		);
	expect(prefixes).toEqual(expect.arrayContaining(['cpsv', 'cv', 'dct', 'eli']));
	expect(
		ids(procedureContext).filter((id) => !/^(https?|urn):/.test(id) && !prefixes.includes(id.split(':')[0]!)),
	).toEqual([]);
});

test('the terms that CPSV-AP makes obligatory are where it wants them', () => {
	expect(procedureContext).toMatchObject({
		PublicService: 'cpsv:PublicService',
		identifier: 'dct:identifier',
		name: { '@id': 'dct:title', '@container': '@language' },
		description: { '@id': 'dct:description' },
		authority: { '@id': 'cv:hasCompetentAuthority' },
	});
});

test('what is free costs 0', () => {
	expect(published('water-test').fees).toMatchObject([{ kind: 'free', amount: 0, currency: 'MAD' }]);
});

test('the sources of the deadline and of the prices of cases stand among the references', () => {
	const card = { ...cards.get('very-long-title')!, sources: [], documents: [] };
	const child = { ...card.fee, cases: ['child'], sources: ['example-report'] };
	const deadline = { text: { ar: 'قريبا' }, sources: ['decree-0-00-002'], confidence: 'L' as const };
	const of = (changes: object) =>
		publicProcedure('x', { ...card, ...changes }, around).references.map(({ identifier }) => identifier);
	expect(of({ deadline: null })).not.toContain('decree-0-00-002');
	expect(of({ deadline })).toContain('decree-0-00-002');
	expect(of({})).not.toContain('example-report');
	expect(of({ fee: { ...card.fee, byCase: [child] } })).toContain('example-report');
});

test('a document says which cases ask for it and whether article 7 forbids it', () => {
	const byId = (id: string) =>
		Object.fromEntries(published(id).documents.map((document) => [document.identifier, document]));
	expect(byId('artisan-card')).toMatchObject({
		'certified-diploma': { againstArticle7: true, forCases: [] },
		lease: { againstArticle7: false, oneOf: 'local-proof' },
	});
	const card = cards.get('very-long-title')!;
	expect(published('very-long-title').documents.map(({ forCases }) => forCases)).toEqual(
		card.documents.map(({ cases }) => cases),
	);
	expect(published('very-long-title').documents.flatMap(({ forCases }) => forCases)).toContain('child');
});
