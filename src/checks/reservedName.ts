import { isReserved } from '../schemas/identifiers.ts';
import type { Rule } from './Content.ts';
import { faultAt } from './faultAt.ts';

/** A card whose address is one of the site's own would hide that page, or give its picture to every other page. */
export const reservedName: Rule = ({ procedures }) =>
	procedures.flatMap((entry) => {
		const names: [PropertyKey[], string][] = [
			[[], entry.id],
			...entry.data.formerSlugs.map((slug, index): [PropertyKey[], string] => [['formerSlugs', index], slug]),
		];
		return names
			.filter(([, name]) => isReserved(name))
			.map(([path, name]) =>
				faultAt(
					entry,
					path,
					`الاسم «${name}» يستعمله الموقع نفسه. اختاروا اسما آخر للبطاقة.`,
					`Le site utilise lui-même le nom «\u00a0${name}\u00a0». Donnez un autre nom à la fiche.`,
				),
			);
	});
