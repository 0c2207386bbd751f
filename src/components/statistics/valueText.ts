import type { Statistic } from '../../schemas/statistic.ts';
import type { Language } from '../../wording/languages.ts';
import { wording } from '../../wording/wording.ts';
import { grouped } from '../text/amount.ts';

/**
 * A figure in words: «أقل من 5», «12 دقيقة», «87 %». Numbers stay in one piece in either direction.
 * A withheld value may be a larger one that protects a small one: «أقل من 5» is said only where `small` is known.
 */
export function valueText({ value, unit }: Statistic, language: Language, small = false): string {
	const t = wording(language);
	if (value === null) return t(small ? 'statistics.suppressed' : 'statistics.withheld');
	const number = isolate(grouped(value));
	switch (unit) {
		case 'minutes':
			return t('statistics.minutes', { count: value, number });
		case 'days':
			return t('statistics.days', { count: value, number });
		case 'percent':
			return isolate(`${grouped(value)}\u00a0%`);
		default:
			return number;
	}
}

/** First-strong isolates around a run that must keep its own order. */
const isolate = (text: string): string => `\u2066${text}\u2069`;
