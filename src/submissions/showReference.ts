/** A place of a page, as a browser and the collector's parser both know it. */
interface Place {
	textContent: string | null;
	getAttribute(name: string): string | null;
	toggleAttribute(name: string, force: boolean): unknown;
}

/** Writes a canonical reference into the received page, and says there that the message arrived. */
export function showReference(
	page: { querySelectorAll(selector: string): Iterable<Place> },
	reference: string,
): void {
	for (const place of page.querySelectorAll('[data-reference]')) place.textContent = reference;
	for (const heading of page.querySelectorAll('[data-received]'))
		heading.textContent = heading.getAttribute('data-received');
	for (const half of page.querySelectorAll('[data-with-reference]')) half.toggleAttribute('hidden', false);
	for (const half of page.querySelectorAll('[data-without-reference]')) half.toggleAttribute('hidden', true);
}
