import type { Procedure } from '../../schemas/procedure.ts';
import type { Language } from '../../wording/languages.ts';
import { wording } from '../../wording/wording.ts';
import { amount } from '../text/amount.ts';
import { durationName } from './durationName.ts';

/** The fee in a word or two: «مجاني», «2 درهم», «غير مؤكد». */
export function feeWord(fee: Pick<Procedure['fee'], 'kind' | 'amount'>, language: Language): string {
	const t = wording(language);
	if (fee.kind === 'free') return t('fee.free');
	if (fee.kind === 'unknown') return t('fee.unknown');
	return fee.amount === null ? t('fee.variable') : amount(fee.amount, language);
}

/** The delay in a word or two: «في الحين», «شهر واحد على الأكثر». */
export function delayWord(
	{ announcedDays, legalMaximum }: Pick<Procedure['delay'], 'announcedDays' | 'legalMaximum'>,
	language: Language,
): string {
	const t = wording(language);
	if (announcedDays !== null)
		return announcedDays === 0 ? t('delay.now') : t('duration.day', { count: announcedDays });
	return legalMaximum === null
		? t('delay.unknown')
		: t('delay.atMost', { duration: durationName(legalMaximum, t) });
}
