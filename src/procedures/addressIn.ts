/**
 * Address of a page or file for readers outside the site: absolute when the site has its address, else from its root.
 * @param site `https://…` without a path, or null.
 * @param path From the root, with its first `/`.
 */
export const addressIn = (site: string | null, path: string): string => `${site ?? ''}${path}`;
