import type { Procedure } from '../../schemas/procedure.ts';
import type { Wording } from '../../wording/wording.ts';

type Duration = NonNullable<Procedure['delay']['legalMaximum']>;

/** «شهر واحد», «15 jours ouvrables». */
export const durationName = ({ value, unit }: Duration, t: Wording): string =>
	t(`duration.${unit}`, { count: value });
