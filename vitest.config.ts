import { defineConfig } from 'vitest/config';

const project = (name: string, options: object = {}) => ({
	test: { name, include: [`tests/${name}/**/*.test.ts`], ...options },
});

export default defineConfig({
	test: {
		projects: [project('unit')],
	},
});
