import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Imports run one way: schemas ← subjects ← components ← pages; scripts, build and collector import schemas and
 * subjects; nothing imports a page. Each room lists what it may not reach.
 */
const subjects = ['arabic', 'hours', 'register', 'search', 'statistics', 'submissions', 'wording'];
const rooms = {
	schemas: ['components', 'pages', 'collector', 'build', 'checks', 'scripts', ...subjects],
	...Object.fromEntries(subjects.map((subject) => [subject, ['components', 'pages', 'collector', 'build', 'checks', 'scripts']])),
	checks: ['components', 'pages', 'collector', 'build', 'scripts'],
	collector: ['components', 'pages', 'build', 'checks', 'scripts'],
	build: ['components', 'pages', 'scripts'],
	components: ['pages', 'collector', 'build', 'checks', 'scripts'],
	pages: ['collector', 'build', 'checks', 'scripts'],
};

const forbid = (room, reached) => ({
	files: room === 'scripts' ? ['scripts/**'] : [`src/${room}/**/*.{ts,tsx,astro}`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{
						regex: `^(\\.\\./)+(src/)?(${reached.join('|')})/`,
						message: `«${room}» must not import from these rooms: imports run schemas ← subjects ← components ← pages.`,
					},
					...(['components', 'pages'].includes(room)
						? []
						: [{ regex: '^astro:', message: 'Astro is known in content.config.ts, the pages and the page shell only.' }]),
					{ regex: '^@astrojs/starlight', message: 'Starlight is known in the config, content.config.ts and components/starlight/ only.' },
				],
			},
		],
	},
});

export default defineConfig(
	{ ignores: ['dist/', 'data/', '.astro/', 'node_modules/', 'tests/.work/'] },
	...tseslint.configs.recommended,
	...astro.configs.recommended,
	{
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'no-console': 'off',
		},
	},
	...Object.entries(rooms).map(([room, reached]) => forbid(room, reached)),
	// The corner where Starlight is met, and the shell that may read the commune's identity.
	{ files: ['src/components/starlight/**', 'src/build/starlightOptions.ts'], rules: { 'no-restricted-imports': 'off' } },
);
