import * as z from 'zod';

/** What our pages add to Starlight's frontmatter. */
export const docFrontmatter = z.object({
	/** Number of the stage (1–7) for the pages of `stages/`. */
	stage: z.int().min(1).max(7).optional(),
	/** When it took place, as the reader sees it. */
	when: z.string().optional(),
	/** Language of the title where it is not the page's own: a record without French. */
	titleIn: z.enum(['ar', 'fr']).optional(),
	/** `prose` for Markdown pages; `data` and `bare` are set by pages made from data. */
	layout: z.enum(['prose', 'data', 'bare']).default('prose'),
});
