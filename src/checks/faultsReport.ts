import type { Fault } from './Fault.ts';

/** All faults as one text for the terminal: Arabic first, then French, each with its file, line and field. */
export function faultsReport(faults: Fault[]): string {
	const count = faults.length;
	const heading = `\nأخطاء في المحتوى: ${count} — Fautes dans le contenu : ${count}\n`;
	return heading + faults.map(told).join('\n');
}

const told = ({ file, line, field, ar, fr }: Fault): string => {
	const place = line === undefined ? file : `${file}:${line}`;
	return `\n  ${place}${field === '' ? '' : `  [${field}]`}\n    ${ar}\n    ${fr}`;
};
