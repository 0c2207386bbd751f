const files = import.meta.glob<string>('./*.svg', { query: '?raw', import: 'default', eager: true });

/** Markup of a pictogram of this folder. Throws when there is none of that name: a page without its sign is a fault. */
export function iconNamed(name: string): string {
	const svg = files[`./${name}.svg`];
	if (svg === undefined) throw new Error(`No pictogram «${name}» in src/components/icons/`);
	return svg.trim();
}
