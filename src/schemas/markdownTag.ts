/** Tags that a page written in Markdown may use (`.mdx`), with the attribute that names a record and its collection. */
export const markdownTags = {
	Phone: null,
	Reference: null,
	Hours: null,
	Service: { attribute: 'id', collection: 'services' },
	Card: { attribute: 'slug', collection: 'procedures' },
	Law: { attribute: 'id', collection: 'laws' },
	Steps: null,
	Figure: null,
} as const;

export type MarkdownTag = keyof typeof markdownTags;
