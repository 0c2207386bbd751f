import * as z from 'zod';

/** What a published figure counts by. */
export const dimensions = [
	'all',
	'day',
	'hour',
	'weekday',
	'service',
	'purpose',
	'procedure',
	'channel',
	'outcome',
	'language',
	'help',
	'kind',
	'commitment',
] as const;

/** What a published figure measures. */
export const indicators = [
	'visits',
	'wait_median',
	'wait_p90',
	'service_median',
	'first_contact_rate',
	'missing',
	'searches_failed',
	'feedback_received',
	'first_action_same_day_rate',
	'answered_60d_rate',
	'open_age_max',
	'satisfaction_mean',
	'satisfaction_n',
] as const;

/** Why a value is empty or provisional. */
export const notes = ['', 'suppressed', 'sample', 'running'] as const;

/** Counts below this are not published, so that nobody can be recognised. */
export const smallestPublished = 5;

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'الشهر هكذا: 2026-11' });

/** One published figure: a row of `src/content/statistics/YYYY-MM.csv`. */
export const statisticSchema = z
	.strictObject({
		month,
		/** `hq`, `annex-1` …, or `all` for their sum. */
		reception_point: z.string().regex(/^(all|hq|annex-[1-8])$/),
		dimension: z.enum(dimensions),
		/** Code inside the dimension; `all` for the dimension `all`. */
		key: z.string().min(1),
		indicator: z.enum(indicators),
		/** Empty when suppressed. */
		value: z.number().nullable(),
		unit: z.enum(['count', 'minutes', 'percent', 'days', 'points']),
		/** Space-separated when several hold, e.g. `running suppressed`. */
		note: z
			.string()
			.refine((note) => note.split(' ').every((word) => (notes as readonly string[]).includes(word))),
	})
	.refine(
		({ value, unit }) => unit !== 'count' || value === null || value === 0 || value >= smallestPublished,
		{
			error: `لا ينشر عدد أقل من ${smallestPublished}`,
			path: ['value'],
		},
	)
	.refine(({ value, note }) => (value === null) === note.split(' ').includes('suppressed'), {
		error: 'القيمة فارغة إذا وفقط إذا كانت محجوبة (suppressed)',
		path: ['value'],
	});

export type Statistic = z.output<typeof statisticSchema>;
export const statisticColumns = Object.keys(statisticSchema.shape) as (keyof Statistic)[];
