import { channels, helps, outcomes, purposes, visitLanguages, type Coded } from '../../schemas/visit.ts';
import type { Statistic } from '../../schemas/statistic.ts';
import { feedbackKinds } from '../../schemas/submission.ts';
import { unstated } from '../../statistics/aggregate.ts';
import type { Language } from '../../wording/languages.ts';
import { wording } from '../../wording/wording.ts';
import { dateName, weekdayName } from '../text/dates.ts';

/** Names of services and cards, by `service <id>` and `procedure <slug>`. */
export type Names = ReadonlyMap<string, string>;

const coded: Partial<Record<Statistic['dimension'], readonly Coded[]>> = {
	purpose: purposes,
	outcome: outcomes,
	channel: channels,
	language: visitLanguages,
	help: helps,
};

/** What a key of a breakdown is called: «استعلام», «الاثنين», «8:00–9:00», the name of a service. */
export function labelOf(
	dimension: Statistic['dimension'],
	key: string,
	names: Names,
	language: Language,
): string {
	const t = wording(language);
	if (key === unstated) return t('statistics.key.unstated');
	switch (dimension) {
		case 'day':
			return dateName(key, language);
		case 'weekday':
			return weekdayName(Number(key), language);
		case 'hour':
			return t('statistics.hour', { from: Number(key), to: Number(key) + 1 });
		case 'kind': {
			const kind = feedbackKinds.find((one) => one === key);
			return kind ? t(`form.kind.${kind}`) : key;
		}
		case 'service':
		case 'procedure':
			return names.get(`${dimension} ${key}`) ?? key;
		default:
			return coded[dimension]?.find(({ code }) => code === key)?.[language] ?? key;
	}
}
