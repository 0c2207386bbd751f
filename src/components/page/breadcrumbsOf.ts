import { pathIn, type Language } from '../../wording/languages.ts';
import { wording, type WordingKey } from '../../wording/wording.ts';

export interface Crumb {
	label: string;
	href: string;
}

/** The page above each first part of an address, where there is one. */
const sections: Record<string, { key: WordingKey; path: string }> = {
	procedures: { key: 'nav.procedures', path: '/procedures/' },
	services: { key: 'nav.directory', path: '/directory/' },
	audience: { key: 'nav.procedures', path: '/procedures/' },
	life: { key: 'nav.procedures', path: '/procedures/' },
	guide: { key: 'nav.guide', path: '/guide/' },
	stages: { key: 'nav.stages', path: '/stages/' },
	statistics: { key: 'nav.statistics', path: '/statistics/' },
	feedback: { key: 'nav.feedback', path: '/feedback/' },
	commitments: { key: 'nav.commitments', path: '/commitments/' },
};

/** The way back from a page, home first. `id` is its address without slashes at the ends. */
export function breadcrumbsOf(id: string, language: Language): Crumb[] {
	const t = wording(language);
	const parts = id.split('/').filter((part) => part !== '' && part !== 'fr');
	const home = { label: t('nav.home'), href: pathIn(language, '/') };
	const section = parts.length > 1 ? sections[parts[0] ?? ''] : undefined;
	return section ? [home, { label: t(section.key), href: pathIn(language, section.path) }] : [home];
}
