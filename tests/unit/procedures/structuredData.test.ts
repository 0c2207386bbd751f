import { describe, expect, test } from 'vitest';
import { scriptText } from '../../../src/procedures/scriptText.ts';
import { structuredData } from '../../../src/procedures/structuredData.ts';
import type { Procedure } from '../../../src/schemas/procedure.ts';
import { around, cards } from './_cards.ts';

const dataOf = (id: string, language: 'ar' | 'fr' = 'ar', changes: Partial<Procedure> = {}) => {
	const card = { ...cards.get(id)!, ...changes };
	const service = around.services.get(card.service)!;
	return structuredData(card, { id, service, commune: around.commune, language }) as Record<string, unknown>;
};

test('a page tells search engines the service in its own language', () => {
	expect(dataOf('artisan-card', 'fr')).toMatchObject({
		'@context': 'https://schema.org',
		'@type': 'GovernmentService',
		name: 'Carte d’artisan exemple',
		url: 'https://www.exemple.example/fr/procedures/artisan-card/',
		provider: { name: 'Commune exemple', department: { name: 'Service des autorisations exemple' } },
		availableChannel: [
			{ serviceLocation: { '@type': 'GovernmentOffice' } },
			{
				serviceUrl: 'https://portail.exemple.example/cartes',
				description: 'On peut y déposer la demande.',
			},
		],
	});
	expect(dataOf('artisan-card').url).toBe('https://www.exemple.example/procedures/artisan-card/');
});

test('French that is missing is told in Arabic, as on the page', () => {
	expect(dataOf('archives-consultation', 'fr').name).toBe('الاطلاع على أرشيف المثال');
});

describe('nothing unsure is told as certain', () => {
	test('a fixed fee of an official text has a price', () => {
		expect(dataOf('very-long-title').offers).toEqual({ '@type': 'Offer', price: 1500, priceCurrency: 'MAD' });
		expect(dataOf('water-test').offers).toMatchObject({ price: 0 });
	});

	test.each([
		['only likely', { confidence: 'L' as const }],
		['variable', { kind: 'variable' as const }],
		[
			'different by case',
			{
				byCase: [
					{ ...cards.get('fr-test')!.fee, cases: ['child'], kind: 'fixed' as const, amount: 5 },
				] as Procedure['fee']['byCase'],
			},
		],
	])('a fee that is %s has none', (_, changes) => {
		const { fee } = cards.get('very-long-title')!;
		expect(dataOf('very-long-title', 'ar', { fee: { ...fee, ...changes } }).offers).toBeUndefined();
	});

	test('a delay is told at the counter only when it is sure', () => {
		expect(dataOf('very-long-title').availableChannel).toMatchObject([{ processingTime: 'P0D' }]);
		expect(JSON.stringify(dataOf('fr-test'))).not.toContain('processingTime');
	});

	test('what another administration does is not told as the commune’s', () => {
		const data = dataOf('fraud-report');
		expect(data.name).toBe('التبليغ عن تزوير (توجيه)');
		expect(data.provider).toBeUndefined();
		expect(data.availableChannel).toBeUndefined();
	});
});

test('data in a script cannot end the script, and comes back unchanged', () => {
	const data = { name: '</script><script>alert(1)</script><!-- «المثال»' };
	expect(scriptText(data)).not.toContain('<');
	expect(JSON.parse(scriptText(data))).toEqual(data);
});
