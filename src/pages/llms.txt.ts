import { llmsText } from '../procedures/llmsText.ts';
import { readCommune, readProcedures, readServices } from './_content.ts';

/** The site in one text, for language models. */
export const GET = async () =>
	new Response(llmsText(await readCommune(), await readServices(), await readProcedures()), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
