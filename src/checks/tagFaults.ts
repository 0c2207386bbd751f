import { markdownTags, plainTags, type TagAttribute } from '../schemas/markdownTag.ts';
import { pictureFault, type Sentences } from './addressFault.ts';
import type { Content } from './Content.ts';
import type { SiteAddresses } from './siteAddresses.ts';

/** A tag of a page as it is written. */
export interface WrittenTag {
	/** Null for `<>`. */
	name: string | null;
	/** `value` is a string only where it is written between quotation marks; `name` is absent for `{...x}`. */
	attributes: readonly { name?: string | undefined; value?: unknown }[];
}

/** What tags may name. */
export interface Named {
	ids: Content['ids'];
	/** Arabic headings of the quotations of each law; a law that cannot be read is absent. */
	headings: ReadonlyMap<string, ReadonlySet<string>>;
	site: SiteAddresses;
}

const tags: Readonly<Record<string, Readonly<Record<string, TagAttribute>>>> = {
	...markdownTags,
	...plainTags,
};

/** What is wrong with a tag: its name, an attribute that it has not, twice or without words, a record that is not there. */
export function tagFaults({ name, attributes }: WrittenTag, named: Named): Sentences[] {
	if (name === null || !Object.hasOwn(tags, name)) {
		const known = Object.keys(markdownTags).join(' ');
		return [
			[
				`لا يوجد وسم اسمه «${name ?? ''}». الوسوم: ${known}.`,
				`Aucune balise ne s’appelle «\u00a0${name ?? ''}\u00a0». Les balises\u00a0: ${known}.`,
			],
		];
	}
	const allowed = tags[name]!;
	const given = new Map<string, string>();
	const faults: Sentences[] = [];
	for (const { name: attribute, value } of attributes) {
		if (attribute === undefined || !Object.hasOwn(allowed, attribute)) {
			const names = Object.keys(allowed);
			const shown = attribute ?? '{ }';
			faults.push(
				names.length === 0
					? [
							`الوسم ${name} لا يأخذ شيئا. احذفوا منه ${shown}.`,
							`La balise ${name} ne prend aucun attribut. Enlevez-en ${shown}.`,
						]
					: [
							`الوسم ${name} لا يأخذ ${shown}. يأخذ فقط: ${names.join('، ')}.`,
							`La balise ${name} ne prend pas ${shown}. Elle prend seulement\u00a0: ${names.join(', ')}.`,
						],
			);
		} else if (typeof value !== 'string') {
			faults.push([
				`الوسم ${name}: اكتبوا ${attribute}="…" بين علامتين، بدون { }.`,
				`Balise ${name}\u00a0: écrivez ${attribute}="…" entre guillemets, sans { }.`,
			]);
			given.set(attribute, '');
		} else if (given.has(attribute)) {
			faults.push([
				`الوسم ${name}: ${attribute} مكتوب مرتين.`,
				`Balise ${name}\u00a0: ${attribute} est écrit deux fois.`,
			]);
		} else {
			given.set(attribute, value);
			const fault = valueFault(name, attribute, allowed[attribute]!, value, named);
			if (fault) faults.push(fault);
		}
	}
	for (const [attribute, { required }] of Object.entries(allowed)) {
		if (!required || given.has(attribute)) continue;
		faults.push([`الوسم ${name} ينقصه ${attribute}="…".`, `Il manque ${attribute}="…" à la balise ${name}.`]);
	}
	// Only now: `heading` may be written before `id`.
	const heading = given.get('heading');
	const headings = named.headings.get(given.get('id') ?? '');
	if (name === 'Law' && heading !== undefined && headings && !headings.has(heading)) {
		faults.push([
			`الوسم Law: لا يوجد في هذا النص مقطع عنوانه «${heading}». العناوين: ${[...headings].join('، ')}.`,
			`Balise Law\u00a0: ce texte n’a pas d’extrait intitulé «\u00a0${heading}\u00a0». Les titres\u00a0: ${[...headings].join(', ')}.`,
		]);
	}
	return faults;
}

function valueFault(
	tag: string,
	attribute: string,
	{ required, record, form }: TagAttribute,
	value: string,
	{ ids, site }: Named,
): Sentences | undefined {
	if (record !== undefined) {
		if (ids[record].has(value)) return undefined;
		return [
			`الوسم ${tag}: لا توجد في ${record} بطاقة اسمها «${value}». صححوا ${attribute}.`,
			`Balise ${tag}\u00a0: aucune fiche de ${record}/ ne s’appelle «\u00a0${value}\u00a0». Corrigez ${attribute}.`,
		];
	}
	if (form === 'picture') return pictureFault(value, site);
	if (form !== undefined && form !== 'heading') {
		const { shape, ar, fr } = forms[form];
		if (shape.test(value)) return undefined;
		return [`الوسم ${tag}: ${attribute} ${ar}.`, `Balise ${tag}\u00a0: ${attribute} ${fr}.`];
	}
	if (!required || value.trim() !== '') return undefined;
	return [
		`الوسم ${tag}: لا تتركوا ${attribute} فارغا.`,
		`Balise ${tag}\u00a0: ne laissez pas ${attribute} vide.`,
	];
}

const forms = {
	telephone: {
		shape: /^\d{3,10}$/,
		ar: 'رقم هاتف: من 3 أرقام إلى 10، بدون فراغ',
		fr: 'est un numéro de téléphone\u00a0: de 3 à 10 chiffres, sans espace',
	},
	pixels: {
		shape: /^[1-9]\d{0,3}$/,
		ar: 'عدد نقط الصورة، مثل "800"',
		fr: 'est un nombre de pixels, comme "800"',
	},
	language: {
		shape: /^[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/,
		ar: 'رمز لغة، مثل "fr"',
		fr: 'est le code d’une langue, comme "fr"',
	},
	direction: {
		shape: /^(?:ltr|rtl|auto)$/,
		ar: 'هو "ltr" أو "rtl" أو "auto"',
		fr: 'est "ltr", "rtl" ou "auto"',
	},
};
