import { readCommune, readProcedures } from '../_content.ts';

/** What each picture for sharing says, read by the build once the pages are made. */
export async function GET() {
	const commune = await readCommune();
	const pictures = [
		{ name: 'default', title: commune.deskName, from: commune.name },
		...(await readProcedures()).map(({ id, data }) => ({ name: id, title: data.title, from: commune.name })),
	];
	return new Response(JSON.stringify(pictures), { headers: { 'Content-Type': 'application/json' } });
}
