import { expect, test } from 'vitest';
import { withheldFault } from '../../../src/checks/withheldFault.ts';

const fault = (field: string) => ({ file: 'card.yaml', field, ar: '', fr: '' });

test.each([
	['fee › amount', 'fee › amount'],
	['documents › 2 › cases › 0', 'documents › 2'],
	['summary', 'summary › fr'],
	['documents › 1 › oneOf', 'documents › 0 › oneOf'],
	['documents › 1 › oneOf', 'documents › 0 › ?'],
	['cases › 1 › question', 'cases › 0 › question › ar'],
	['documents › 1 › cases › 0', 'cases › 0 › id'],
	['fee › byCase › 0 › cases › 0', '?'],
	['fee › text › ar', 'fee › amount'],
	['delay › text › fr', 'delay › legalMaximum › unit'],
	['steps › 0', 'title › ar'],
	['legalBasis › 1', 'legalBasis › 0 › note'],
	['desks › 1 › receptionPoint', 'receptionPoints › 0 › id'],
])('a fault at «%s» is left out when «%s» was filled in', (told, mended) => {
	expect(withheldFault(fault(told), ['warnings', mended])).toBe(true);
});

test.each([
	['', 'fee › amount'],
	['documents › 10 › oneOf', 'documents › 1 › kind'],
	['documents › 1', 'documents › 1 › count'],
	['documents › 1 › cases › 0', 'documents › 1 › kind'],
	['related › 1', 'related › 10'],
	['fee › text › ar', 'fee › confidence'],
])('a fault at «%s» is told though «%s» was filled in', (told, mended) => {
	expect(withheldFault(fault(told), [mended])).toBe(false);
});
