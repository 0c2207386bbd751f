/** What an attribute of a tag may say: any words unless `record` or `form` says less. */
export interface TagAttribute {
	/** The tag shows nothing sensible without it. */
	required?: true;
	/** It is the id of a record of this collection. */
	record?: 'services' | 'procedures' | 'laws';
	/**
	 * `telephone`: 3 to 10 digits. `pixels`: a whole number. `picture`: path of a picture of the site. `heading`: Arabic
	 * heading of a quotation of the law that the tag names in `id`. `language`: a language's tag, `fr`.
	 */
	form?: 'telephone' | 'pixels' | 'picture' | 'heading' | 'language' | 'direction';
}

/** Tags that a page written in Markdown may use (`.mdx`), with all the attributes that each of them may have. */
export const markdownTags = {
	Phone: { number: { required: true, form: 'telephone' } },
	Reference: {},
	Hours: {},
	Service: { id: { required: true, record: 'services' } },
	Card: { slug: { required: true, record: 'procedures' } },
	Law: { id: { required: true, record: 'laws' }, heading: { form: 'heading' } },
	Steps: {},
	Figure: {
		src: { required: true, form: 'picture' },
		alt: { required: true },
		width: { required: true, form: 'pixels' },
		height: { required: true, form: 'pixels' },
		caption: {},
	},
} as const satisfies Record<string, Record<string, TagAttribute>>;

export type MarkdownTag = keyof typeof markdownTags;

const run = { lang: { form: 'language' }, dir: { form: 'direction' } } as const;

/** HTML that may stand in any page, `.md` or `.mdx`: a break inside a table's cell, a run in another language. */
export const plainTags = { br: {}, bdi: run, span: run } as const satisfies Record<
	string,
	Record<string, TagAttribute>
>;
