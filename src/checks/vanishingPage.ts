import type { Sentences } from './addressFault.ts';
import type { Content } from './Content.ts';
import type { Fault } from './Fault.ts';
import { addressOf, type SiteAddresses } from './siteAddresses.ts';

/** First parts of addresses that the build and the French site keep for themselves. */
const reserved = ['404', 'api', 'data', 'fr', 'og', 'p'];

/**
 * Pages of prose that nobody would see: their address is that of a page made from data or of another page of prose (the
 * site would show one of the two and say nothing), or their name is one from which the site makes another address.
 */
export function vanishingPage(pages: Content['pages'], { madeFromData }: SiteAddresses): Fault[] {
	const taken = new Map<string, string>();
	return pages.flatMap((page) => {
		const address = addressOf(page);
		const place = `${page.startsWith('fr/') ? 'fr' : 'ar'} ${address}`;
		const other = taken.get(place);
		taken.set(place, other ?? page);
		const fault = faultOf(page, address, other, madeFromData);
		return fault ? [{ file: `docs/${page}`, field: '', ar: fault[0], fr: fault[1] }] : [];
	});
}

function faultOf(
	page: string,
	address: string,
	other: string | undefined,
	madeFromData: ReadonlySet<string>,
): Sentences | undefined {
	if (!/^[a-z0-9]+(?:[-/][a-z0-9]+)*\.mdx?$/.test(page))
		return [
			'اسم الصفحة حروف لاتينية صغيرة وأرقام وبينها «-»، مثل open-data.md',
			'Nom de page\u00a0: minuscules latines, chiffres et «\u00a0-\u00a0», comme open-data.md.',
		];
	if (madeFromData.has(address) || reserved.includes(address.split('/')[1]!))
		return [
			`العنوان ${address} لصفحة يصنعها الموقع وحده. لن يرى أحد هذه الصفحة. غيروا اسم الملف.`,
			`L’adresse ${address} est celle d’une page que le site fait lui-même\u00a0: personne ne verrait celle-ci. Changez le nom du fichier.`,
		];
	if (other !== undefined)
		return [
			`الملف docs/${other} له العنوان نفسه ${address}. تظهر صفحة واحدة فقط. غيروا اسم أحد الملفين أو احذفوه.`,
			`Le fichier docs/${other} a la même adresse ${address}\u00a0: une seule des deux pages se verrait. Renommez ou supprimez l’un des deux.`,
		];
	return undefined;
}
