import type starlight from '@astrojs/starlight';
import type { Commune } from '../schemas/commune.ts';

type Options = Parameters<typeof starlight>[0];

const override = (name: string) => `./src/components/starlight/${name}.astro`;

/**
 * What Starlight is told. Each override says why in its own file; together they bring a page from 50 KB to what the
 * budget allows and give the house its own masthead and footer.
 */
export function starlightOptions(commune: Commune): Options {
	return {
		title: { 'ar-MA': commune.name.ar, fr: commune.name.fr ?? commune.name.ar },
		defaultLocale: 'root',
		// `dir` is not inferred from the language: without it Arabic pages are laid out from the left.
		locales: {
			root: { label: 'العربية', lang: 'ar-MA', dir: 'rtl' },
			fr: { label: 'Français', lang: 'fr', dir: 'ltr' },
		},
		pagefind: false,
		tableOfContents: false,
		disable404Route: true,
		credits: false,
		pagination: false,
		lastUpdated: false,
		customCss: ['./src/styles/tokens.css', './src/styles/base.css', './src/styles/print.css'],
		markdown: { headingLinks: false },
		expressiveCode: false,
		components: {
			Head: override('Head'),
			ThemeProvider: override('Nothing'),
			ThemeSelect: override('Nothing'),
			PageFrame: override('Frame'),
			Header: override('Nothing'),
			Sidebar: override('Nothing'),
			PageSidebar: override('Nothing'),
			MobileMenuToggle: override('Nothing'),
			TwoColumnContent: override('Column'),
			ContentPanel: override('Panel'),
			PageTitle: override('Title'),
			Hero: override('Nothing'),
			DraftContentNotice: override('Nothing'),
			MarkdownContent: override('Content'),
			Footer: override('Nothing'),
			Banner: override('Nothing'),
			Search: override('Nothing'),
		},
	};
}
