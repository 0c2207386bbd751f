/** A table for the terminal: first column from the left, the others (numbers) from the right. */
export function textTable(header: string[], rows: string[][]): string {
	const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column]!.length)));
	const line = (row: string[]) =>
		row
			.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
			.join('  ')
			.trimEnd();
	return [line(header), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

/** `12,345` */
export const bytesText = (bytes: number): string => bytes.toLocaleString('en');
