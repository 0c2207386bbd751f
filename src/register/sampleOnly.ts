import Papa from 'papaparse';
import { isSample } from '../schemas/visit.ts';
import { registerHeader } from './writeRegister.ts';

/** Whether a file holds made-up visits alone, or nothing: only then may a new sample take its place. */
export function holdsSampleOnly(text: string): boolean {
	if (text.trim() === '') return true;
	// The sample is written with this header; a register under any other one is somebody's work.
	if (!text.startsWith(registerHeader.trimEnd())) return false;
	const { data } = Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: true });
	return data.slice(1).every(([ticket = '']) => isSample({ ticket }));
}
