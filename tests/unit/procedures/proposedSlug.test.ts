import { expect, test } from 'vitest';
import { proposedSlug } from '../../../src/procedures/proposedSlug.ts';
import { slug } from '../../../src/schemas/identifiers.ts';

test.each([
	['Attestation de résidence', 'attestation-residence'],
	['Demande d’hébergement à l’école', 'demande-hebergement-ecole'],
	[
		'Autorisation d’occuper temporairement le domaine public communal',
		'autorisation-occuper-temporairement-domaine',
	],
	['Œuvre n° 12', 'oeuvre-n-12'],
	['شهادة', undefined],
	['', undefined],
	['Default', undefined],
	['De l’A à Z', 'z'],
	['A-Z', 'z'],
])('«%s» is proposed as %s', (title, proposed) => {
	expect(proposedSlug(title)).toBe(proposed);
	expect(proposed === undefined || slug.safeParse(proposed).success).toBe(true);
});
