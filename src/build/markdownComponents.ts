import type autoImport from 'astro-auto-import';
import type { MarkdownTag } from '../schemas/markdownTag.ts';

const room = './src/components';

/** The component behind each tag of a page written in Markdown (`.mdx`). */
const components: Record<MarkdownTag, string> = {
	Phone: `${room}/text/Phone.astro`,
	Reference: `${room}/text/Ltr.astro`,
	Hours: `${room}/markdown/Hours.astro`,
	Service: `${room}/markdown/Service.astro`,
	Card: `${room}/markdown/Card.astro`,
	Law: `${room}/markdown/Law.astro`,
	Steps: `${room}/text/Numbered.astro`,
	Figure: `${room}/text/Figure.astro`,
};

/** What the editor of a page may use without importing it. */
export const markdownComponents: Parameters<typeof autoImport>[0] = {
	imports: Object.entries(components).map(([name, path]) => ({ [path]: [['default', name]] })),
};
