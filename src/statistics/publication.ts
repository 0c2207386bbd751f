import { bothLanguages } from '../register/bothLanguages.ts';
import { endOfMonth, moroccanClock } from '../register/moroccanTime.ts';
import type { notes, Statistic } from '../schemas/statistic.ts';
import type { TwoLanguages } from '../submissions/TwoLanguageError.ts';
import type { MonthFigures } from './aggregate.ts';
import { figure, hasNote } from './figure.ts';
import { monthStatistics } from './monthStatistics.ts';
import { readStatistics } from './readStatistics.ts';
import { revealedByReplacing } from './revealedByReplacing.ts';
import { writeStatistics } from './writeStatistics.ts';

export interface PublicationOptions {
	/** Epoch milliseconds; a month is published once it has ended. */
	now: number;
	/** Also the month that runs, marked in its notes. */
	includeRunning: boolean;
	/** Also a month whose published figures differ, within what the two versions together may tell. */
	replace: boolean;
}

/** What to do with a month's file. */
export type Publication =
	| { month: string; action: 'write'; text: string }
	/** The file holds exactly this already. */
	| { month: string; action: 'same' }
	/** The month has not ended. */
	| { month: string; action: 'wait'; reason: TwoLanguages }
	| { month: string; action: 'refuse'; reason: TwoLanguages };

/**
 * Decides about one month. `published` is the text of its file as it stands, null when there is none.
 * A published month is frozen: it changes only with `replace`, and only where comparing the versions reveals nothing.
 */
export function publicationOf(
	figures: MonthFigures,
	published: string | null,
	{ now, includeRunning, replace }: PublicationOptions,
): Publication {
	const { month, realRows, sampleRows } = figures;
	const refuse = (reason: TwoLanguages): Publication => ({ month, action: 'refuse', reason });
	if (realRows > 0 && sampleRows > 0) return refuse(bothLanguages('statistics.refused.mixed', { month }));

	const running = now < endOfMonth(month);
	if (running && moroccanClock(now).month !== month) {
		return { month, action: 'wait', reason: bothLanguages('statistics.wait.future', { month }) };
	}
	if (running && !includeRunning) {
		return { month, action: 'wait', reason: bothLanguages('statistics.wait.running', { month }) };
	}
	const words: (typeof notes)[number][] = [
		...(sampleRows > 0 ? ['sample' as const] : []),
		...(running ? ['running' as const] : []),
	];

	const before = published === null ? [] : readPublished(published);
	if (before === null) return refuse(bothLanguages('statistics.refused.unreadable', { month }));
	const frozen = before.some((row) => !hasNote(row, 'running'));
	const people = frozen && sampleRows === 0 && !before.some((row) => hasNote(row, 'sample'));

	const after = monthStatistics(figures, { notes: words, before: people ? before : [] });
	// A running month is published many times over: two versions of a breakdown would tell who came between them.
	const rows = running ? after.rows.filter(({ dimension }) => dimension === 'all') : after.rows;
	const text = writeStatistics(rows);
	if (text === published) return { month, action: 'same' };
	if (frozen && !replace) return refuse(changed(month, before, after.rows));
	if (people) {
		const revealed = revealedByReplacing(before, after);
		if (revealed !== null) return refuse(bothLanguages('statistics.refused.reveals', { month, ...revealed }));
	}
	return { month, action: 'write', text };
}

function readPublished(text: string): Statistic[] | null {
	try {
		return readStatistics(text);
	} catch {
		return null;
	}
}

/** Why a frozen month is not written again: its total became smaller, or something else changed. */
function changed(month: string, before: readonly Statistic[], after: readonly Statistic[]): TwoLanguages {
	for (const indicator of ['visits', 'feedback_received'] as const) {
		const was = figure(before, { indicator })?.value ?? 0;
		const is = figure(after, { indicator })?.value ?? 0;
		if (is < was) return bothLanguages('statistics.refused.shrinks', { month, before: was, after: is });
		if (is > was) return bothLanguages('statistics.refused.grows', { month, before: was, after: is });
	}
	return bothLanguages('statistics.refused.changes', { month });
}
