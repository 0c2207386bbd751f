import { defineConfig } from 'vitest/config';

const project = (name: string, options: object = {}) => ({
	test: { name, include: [`tests/${name}/**/*.test.ts`], ...options },
});

export default defineConfig({
	test: {
		projects: [
			project('unit', { testTimeout: 30_000 }),
			project('site', { globalSetup: 'tests/site/_buildAll.ts', testTimeout: 60_000, hookTimeout: 120_000 }),
			// Builds and browsers take both cores: one file at a time.
			project('browser', { testTimeout: 120_000, hookTimeout: 240_000, fileParallelism: false }),
			project('long', { testTimeout: 900_000, hookTimeout: 240_000, fileParallelism: false }),
		],
	},
});
