import * as z from 'zod';

/**
 * How far a fact can be trusted.
 * `S`: seen in an official text or page. `L`: likely, from a secondary source. `U`: not verified.
 * Nothing below `S` may read like a promise.
 */
export const confidence = z
	.enum(['S', 'L', 'U'], { error: 'درجة التأكد: S (نص رسمي) أو L (راجح) أو U (غير مؤكد)' })
	.describe('درجة التأكد من المعلومة');

export type Confidence = z.output<typeof confidence>;
