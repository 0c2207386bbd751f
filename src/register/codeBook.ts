import { normalise } from '../arabic/normalise.ts';
import { codedColumns, type Coded } from '../schemas/visit.ts';
import { nearest } from './nearest.ts';

/** What the commune's own content adds to the lists of the register. */
export interface Catalogue {
	procedures: readonly CatalogueProcedure[];
	services: readonly NamedCode[];
	receptionPoints: readonly NamedCode[];
}

export interface NamedCode {
	code: string;
	names: readonly string[];
}

export interface CatalogueProcedure {
	slug: string;
	service: string;
	/** Titles and former slugs. */
	names: readonly string[];
	/** What people say instead; used only where it means this procedure alone. */
	words?: readonly string[];
	documents?: readonly NamedCode[];
}

export const emptyCatalogue: Catalogue = { procedures: [], services: [], receptionPoints: [] };

export type CodedColumn = keyof typeof codedColumns;

/** What a cell means. `unknown` carries the nearest name that would have been understood. */
export type Meaning =
	| { found: 'code'; code: string }
	| { found: 'procedure'; procedure: string; service: string }
	| { found: 'ambiguous' }
	| { found: 'unknown'; near: string | null };

/** Codes of each column by normalised name. */
type Names = Record<CodedColumn, Map<string, string>>;

/** Cells repeat: each column remembers what its latest cells meant. */
const memorySize = 4096;

/** Reads the coded cells of a register: codes, Arabic and French labels, synonyms, names of procedures. */
export class CodeBook {
	#names: Names;
	/** What clerks write for a service; in that column the name of a procedure says more and goes before. */
	#serviceSynonyms = new Map<string, string>();
	#procedures = new Map<string, string | null>();
	#serviceOf = new Map<string, string>();
	#documents = new Map<string, Map<string, string>>();
	#memory = new Map<string, Map<string, Meaning>>();
	/** Names as people write them, by their normalised form: for suggestions. */
	#written = new Map<string, string>();

	constructor({ procedures, services, receptionPoints }: Catalogue = emptyCatalogue) {
		const lists = Object.entries(codedColumns) as [CodedColumn, readonly Coded[]][];
		this.#names = Object.fromEntries(lists.map(([column]) => [column, new Map()])) as unknown as Names;
		for (const [column, list] of lists) {
			for (const { code, ar, fr, synonyms } of list) {
				for (const name of [code, ar, fr]) this.#addName(this.#names[column], name, code);
				const others = column === 'service' ? this.#serviceSynonyms : this.#names[column];
				for (const name of synonyms) this.#addName(others, name, code);
			}
		}
		for (const [column, added] of [
			['service', services],
			['reception_point', receptionPoints],
		] as const) {
			for (const { code, names } of added) {
				for (const name of [code, ...names]) this.#addName(this.#names[column], name, code);
			}
		}
		this.#readProcedures(procedures);
	}

	/** Meaning of a cell in a coded column; the cell is not empty. */
	read(column: CodedColumn, cell: string): Meaning {
		return this.#remember(column, cell, () => {
			const typed = normalise(cell);
			const code = this.#names[column].get(typed);
			if (code !== undefined) return { found: 'code', code };
			if (column === 'service') return this.#readService(typed);
			return { found: 'unknown', near: this.#nearest(typed, this.#names[column].keys()) };
		});
	}

	/** Meaning of a cell in the column `procedure`; the cell is not empty. */
	readProcedure(cell: string): Meaning {
		return this.#remember('procedure', cell, () => this.#procedureNamed(normalise(cell), []));
	}

	/** Id of a document by its id or its name on the procedure's card; null when there is none such. */
	readDocument(procedure: string, cell: string): string | null {
		const typed = normalise(cell);
		const known = this.#documents.get(procedure)?.get(typed);
		// An id that the card no longer has stays readable: registers are older than cards.
		return known ?? (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(typed) ? typed : null);
	}

	/** Service of a procedure; undefined when the catalogue has no such slug. */
	serviceOf(procedure: string): string | undefined {
		return this.#serviceOf.get(procedure);
	}

	#readService(typed: string): Meaning {
		const names = [...this.#names.service.keys(), ...this.#serviceSynonyms.keys()];
		const procedure = this.#procedureNamed(typed, names);
		const code = this.#serviceSynonyms.get(typed);
		return procedure.found === 'procedure' || code === undefined ? procedure : { found: 'code', code };
	}

	#procedureNamed(typed: string, otherNames: Iterable<string>): Meaning {
		const slug = this.#procedures.get(typed);
		if (slug === null) return { found: 'ambiguous' };
		if (slug === undefined)
			return { found: 'unknown', near: this.#nearest(typed, [...otherNames, ...this.#procedures.keys()]) };
		return { found: 'procedure', procedure: slug, service: this.#serviceOf.get(slug) ?? '' };
	}

	#readProcedures(procedures: readonly CatalogueProcedure[]): void {
		for (const { slug, service, documents } of procedures) {
			this.#procedures.set(slug, slug);
			this.#serviceOf.set(slug, service);
			const ids = new Map<string, string>();
			for (const { code, names } of documents ?? []) {
				for (const name of [code, ...names]) this.#addName(ids, name, code);
			}
			this.#documents.set(slug, ids);
		}
		// Titles go before what people say; a name that two procedures share means neither.
		for (const kind of ['names', 'words'] as const) {
			const added = new Map<string, string | null>();
			for (const procedure of procedures) {
				for (const name of procedure[kind] ?? []) {
					const typed = normalise(name);
					if (typed === '' || this.#procedures.has(typed)) continue;
					this.#written.set(typed, name);
					const other = added.get(typed);
					added.set(typed, other === undefined || other === procedure.slug ? procedure.slug : null);
				}
			}
			for (const [name, slug] of added) this.#procedures.set(name, slug);
		}
	}

	#remember(column: string, cell: string, read: () => Meaning): Meaning {
		let memory = this.#memory.get(column);
		if (memory === undefined || memory.size >= memorySize) this.#memory.set(column, (memory = new Map()));
		const known = memory.get(cell);
		if (known !== undefined) return known;
		const meaning = read();
		memory.set(cell, meaning);
		return meaning;
	}

	/** The first meaning of a name stays. */
	#addName(names: Map<string, string>, name: string, code: string): void {
		const typed = normalise(name);
		if (typed === '' || names.has(typed)) return;
		names.set(typed, code);
		this.#written.set(typed, name);
	}

	#nearest(typed: string, names: Iterable<string>): string | null {
		const near = nearest(typed, names);
		return near === null ? null : (this.#written.get(near) ?? near);
	}
}
