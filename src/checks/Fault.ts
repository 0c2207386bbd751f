/** Something wrong in the content, told to the person who can mend it. */
export interface Fault {
	/** Path from the content root, `procedures/civil-status/birth-extract.yaml`. */
	file: string;
	/** Line in the file, from 1; none when the fault is of the whole file. */
	line?: number | undefined;
	/** Where in the record: `documents › 2 › name`; empty for the whole record. */
	field: string;
	ar: string;
	fr: string;
}
