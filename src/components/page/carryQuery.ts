/**
 * Lets the language link of the masthead carry what the address says after «?»: the search, the card that a message is
 * about, the reference of a message sent. Imported by the pages whose address says such a thing.
 */
export function carryQuery(): void {
	const link = document.querySelector<HTMLAnchorElement>('a.language');
	if (link) link.search = location.search;
}
