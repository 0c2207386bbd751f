/** Gives a parent these children in this order. Those that stand right are not touched: the focus stays where it is. */
export function arrange(parent: Element, wanted: readonly Element[]): void {
	const kept = new Set(wanted);
	for (const child of [...parent.children]) if (!kept.has(child)) child.remove();
	wanted.forEach((child, place) => {
		const there = parent.children[place] ?? null;
		if (there !== child) parent.insertBefore(child, there);
	});
}
