import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Imports run one way: schemas ← subjects ← components ← pages; scripts, build and collector import schemas and
 * subjects; nothing imports a page. Each room lists what it may not reach.
 */
const subjects = [
	'arabic',
	'hours',
	'procedures',
	'register',
	'search',
	'statistics',
	'submissions',
	'weight',
	'wording',
];
const rooms = {
	schemas: ['components', 'pages', 'collector', 'build', 'checks', 'scripts', ...subjects],
	...Object.fromEntries(
		subjects.map((subject) => [subject, ['components', 'pages', 'collector', 'build', 'checks', 'scripts']]),
	),
	checks: ['components', 'pages', 'collector', 'build', 'scripts'],
	collector: ['components', 'pages', 'build', 'checks', 'scripts'],
	build: ['components', 'pages', 'scripts'],
	components: ['pages', 'collector', 'build', 'checks', 'scripts'],
	pages: ['collector', 'build', 'checks', 'scripts'],
};

const astroIsFar = {
	regex: '^astro:',
	message: 'Astro is known in content.config.ts, the pages and the page shell only.',
};
const starlightIsFar = {
	regex: '^@astrojs/starlight',
	message: 'Starlight is known in the config, content.config.ts and components/starlight/ only.',
};

const forbid = (files, room, far) => ({
	files,
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{
						regex: `^(\\.\\./)+(src/)?(${rooms[room].join('|')})/`,
						message: `«${room}» must not import from these rooms: imports run schemas ← subjects ← components ← pages.`,
					},
					...far,
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
	...Object.keys(rooms).map((room) =>
		forbid(
			[`src/${room}/**/*.{ts,tsx,astro}`],
			room,
			room === 'pages' ? [starlightIsFar] : [astroIsFar, starlightIsFar],
		),
	),
	// The corner where Starlight is met, and its shell, which may read the commune's identity.
	forbid(['src/components/starlight/**'], 'components', []),
	// Pages written in Markdown have no page of ours that fetches for them.
	forbid(['src/components/markdown/**'], 'components', [starlightIsFar]),
	forbid(['src/build/starlightOptions.ts'], 'build', [astroIsFar]),
);
