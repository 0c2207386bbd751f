import { fileURLToPath } from 'node:url';
import { fontProviders } from 'astro/config';

const file = fileURLToPath(
	new URL(
		'../../node_modules/@fontsource-variable/readex-pro/files/readex-pro-arabic-wght-normal.woff2',
		import.meta.url,
	),
);

/**
 * Readex Pro, Arabic letters only, every weight in 23 KB, served by the site itself.
 * The `npm` provider would fetch from a public network at build time, so the file is named here.
 */
export const arabicFont = {
	provider: fontProviders.local(),
	name: 'Readex Pro',
	cssVariable: '--font-readex' as const,
	fallbacks: ['sans-serif'],
	// The generated fallback fits Arial's Latin, not the Arabic faces of phones, and would swell them by a fifth.
	optimizedFallbacks: false,
	options: {
		variants: [
			{
				weight: '160 700',
				style: 'normal' as const,
				unicodeRange: ['U+0600-06FF', 'U+0750-077F', 'U+200C-200E', 'U+FB50-FDFF', 'U+FE70-FEFC'] as [
					string,
					...string[],
				],
				src: [file] as [string],
			},
		] as const,
	},
};
