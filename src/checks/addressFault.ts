import type { SiteAddresses } from './siteAddresses.ts';

/** What is wrong, Arabic then French. */
export type Sentences = readonly [ar: string, fr: string];

/**
 * What is wrong with the address of a link, if anything: it leads nowhere, it depends on the page where it stands, or it
 * is neither a page nor a telephone nor a letter (`javascript:` runs in the reader's browser).
 */
export function linkFault(address: string, site: SiteAddresses): Sentences | undefined {
	// Browsers drop tabs and line ends and read «\» as «/»: `/\t/x.example` would leave the site.
	if (address === '' || hidden.test(address)) return written(address);
	if (address.startsWith('#')) return undefined;
	if (address.startsWith('/') && !address.startsWith('//')) {
		if (site.has(address.replace(/[?#].*$/, ''))) return undefined;
		return [
			`الرابط ${address} لا يوصل إلى أي صفحة. صححوا العنوان؛ العنوان ينتهي بـ /`,
			`Le lien ${address} ne mène à aucune page. Corrigez l’adresse\u00a0; elle finit par /.`,
		];
	}
	const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address)?.[1]?.toLowerCase();
	if (scheme === undefined) {
		return [
			`الرابط ${address} غير صحيح. في هذا الموقع العنوان يبدأ بـ / ، وفي موقع آخر يبدأ بـ https://`,
			`Le lien ${address} est incorrect. Dans ce site l’adresse commence par /, ailleurs par https://.`,
		];
	}
	const shape = Object.hasOwn(schemes, scheme) ? schemes[scheme as keyof typeof schemes] : undefined;
	if (shape === undefined) {
		return [
			`الرابط لا يبدأ بـ ${scheme}: . يبدأ بـ / أو https:// أو mailto: أو tel:`,
			`Un lien ne commence pas par ${scheme}:. Il commence par /, https://, mailto: ou tel:.`,
		];
	}
	return shape.test(address) && URL.canParse(address) ? undefined : written(address);
}

/** What is wrong with the address of a picture, if anything: pictures are files of the site, never of another. */
export const pictureFault = (address: string, site: SiteAddresses): Sentences | undefined =>
	site.hasPublicFile(address)
		? undefined
		: [
				`الصورة ${address} غير موجودة في الموقع. ضعوها في المجلد public، واكتبوا عنوانها هكذا: /picture.png`,
				`L’image ${address} n’existe pas dans le site. Mettez-la dans le dossier public et écrivez son adresse ainsi\u00a0: /picture.png.`,
			];

const hidden = /[\u0000-\u0020\u007f\\]/;

const schemes = {
	http: /^http:\/\/[^/]/i,
	https: /^https:\/\/[^/]/i,
	mailto: /^mailto:[^@]+@[^@]+$/i,
	tel: /^tel:\+?\d{3,15}$/i,
};

const written = (address: string): Sentences => [
	`عنوان الرابط «${address}» غير صحيح. اكتبوه كاملا وبدون فراغ.`,
	`L’adresse du lien «\u00a0${address}\u00a0» est incorrecte. Écrivez-la en entier, sans espace.`,
];
