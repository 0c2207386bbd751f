import * as z from 'zod';
import { localised } from './localised.ts';

/** The ten commitments, in the seed's order; file name = satisfaction field = statistics key. */
export const commitmentIds = [
	'access',
	'information',
	'orientation',
	'equity',
	'care',
	'courtesy',
	'confidentiality',
	'comfort',
	'complaints',
	'listening',
] as const;

export const commitmentSchema = z.strictObject({
	number: z.int().min(1).max(10, { error: 'رقم الالتزام من 1 إلى 10' }),
	word: localised.describe('الالتزام بكلمة'),
	sentence: localised.describe('الالتزام بجملة، كما في الدليل'),
	perceived: localised.describe('السؤال الذي نطرحه على المرتفق لقياس رضاه'),
	delivered: z
		.enum([
			'first_contact_rate',
			'first_action_same_day_rate',
			'answered_60d_rate',
			'wait_median',
			'open_age_max',
		])
		.nullable()
		.describe('المؤشر الذي يقيس ما قدمناه؛ null: لا نقيسه بعد'),
	target: localised.nullable().describe('الهدف، إن حددته الجماعة'),
});

export type Commitment = z.output<typeof commitmentSchema>;
