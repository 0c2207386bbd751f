import type { Procedure } from '../schemas/procedure.ts';
import type { Entry } from './Content.ts';

/** Whether a card stands in the folder of its service. */
export const inOwnFolder = ({ file, data }: Entry<Procedure>): boolean =>
	file.split(/[\\/]/).at(-2) === data.service;
