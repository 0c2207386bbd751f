/** The words of a Markdown text without its marks, for the index. */
export const plainMarkdown = (markdown: string): string =>
	markdown
		.replace(/<!--[^]*?-->/g, ' ')
		.replace(/<\/?[A-Za-z][^>]*>/g, ' ')
		.replace(/^:::.*$/gm, ' ')
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/[#*_`>|]|^-{3,}$|:?-{3,}:?/gm, ' ')
		.replace(/\s+/g, ' ')
		.trim();
