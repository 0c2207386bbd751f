/**
 * Stands in for Starlight's script that remembers the state of a sidebar, which it loads on every page and we have none.
 * May go when Starlight asks for it only where there is a sidebar.
 */
export {};
