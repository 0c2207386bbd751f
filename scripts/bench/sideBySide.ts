/** Results in the order of the items, with a few at work at a time. */
export async function sideBySide<Item, Result>(
	items: Item[],
	atATime: number,
	work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
	const results: Result[] = [];
	const left = [...items.entries()];
	const worker = async () => {
		for (let next = left.shift(); next !== undefined; next = left.shift())
			results[next[0]] = await work(next[1]);
	};
	await Promise.all(Array.from({ length: atATime }, worker));
	return results;
}
