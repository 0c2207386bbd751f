import { resolve } from 'node:path';

/**
 * The folder that the council edits, absolute. `ISTIQBAL_CONTENT` puts another commune, or a test's fixture, in its
 * place (a path from the project's root, where every npm command runs).
 */
export const contentRoot: string = resolve(process.env.ISTIQBAL_CONTENT ?? 'src/content');
