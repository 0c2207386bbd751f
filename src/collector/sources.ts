import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Receiver } from '../schemas/commune.ts';
import type { FormName } from '../schemas/submission.ts';
import { readFormspreeCsv, type FormspreeReading } from '../submissions/formspreeExport.ts';
import { TwoLanguageError } from '../submissions/TwoLanguageError.ts';
import { readUtf8 } from './privateFile.ts';
import { remoteSubmissions } from './remoteSubmissions.ts';
import { openStore } from './store.ts';

export interface SourceOptions {
	/** Private folder. */
	data: string;
	/** Also reads this origin's API. */
	from?: string | undefined;
	key?: string | undefined;
	/** Where Formspree's form ids are written. */
	receiver?: Receiver | null | undefined;
	/** First letters of references for submissions that came without; `BM` when not told. */
	prefix?: string | undefined;
	fetch?: typeof fetch;
}

/** One place where submissions wait; `read` throws a `TwoLanguageError` when it cannot. */
export interface Source {
	name: string;
	read(): FormspreeReading | Promise<FormspreeReading>;
}

const storeSource = (form: FormName, path: string): Source => ({
	name: path,
	read() {
		try {
			const store = openStore(path);
			try {
				const arrivals = store
					.records(form)
					.map((record, place) => ({ record, file: 'collector.sqlite', line: place + 1 }));
				return { arrivals, rejects: [], spam: store.quarantined(form), extraColumns: [] };
			} finally {
				store.close();
			}
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			throw new TwoLanguageError('collect.cannotRead', { file: path, reason }, { cause: error });
		}
	},
});

function formKeyAt(origin: string, form: FormName, receiver: Receiver | null | undefined): string {
	if (new URL(origin).hostname !== 'formspree.io') return form;
	if (receiver?.kind !== 'formspree') throw new TwoLanguageError('collect.noFormId', { form });
	return receiver.forms[form];
}

/** All places where a form's submissions may wait: the store, the exports of Formspree, and `from`. */
export function sourcesOf(
	form: FormName,
	{ data, from, key, receiver, prefix, fetch }: SourceOptions,
): Source[] {
	const store = join(data, 'collector.sqlite');
	const exports = join(data, 'exports');
	const files = existsSync(exports)
		? readdirSync(exports)
				.filter((name) => name.startsWith(form) && /\.csv$/i.test(name))
				.toSorted()
		: [];
	return [
		...(existsSync(store) ? [storeSource(form, store)] : []),
		...files.map((name) => ({
			name,
			read: () => readFormspreeCsv(form, readUtf8(join(exports, name)) ?? '', name, prefix),
		})),
		...(from === undefined
			? []
			: [
					{
						name: from,
						read: async () => {
							if (!URL.canParse(from)) throw new TwoLanguageError('collect.unsafeOrigin', { origin: from });
							const formKey = formKeyAt(from, form, receiver);
							return remoteSubmissions(form, { origin: from, key, formKey, prefix }, fetch);
						},
					},
				]),
	];
}
