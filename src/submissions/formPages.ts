import type { FormName } from '../schemas/submission.ts';

/** Address of the page on which a form stands, in Arabic; `pathIn` gives the French one. */
export const formPage = (form: FormName): string => `/${form}/`;

/** Address of the page that says it was received; `?reference=` names it. */
export const receivedPage = (form: FormName): string => `/${form}/received/`;
