/**
 * npm run check — verifies everything the council edits and tells all faults at once, Arabic first.
 * Exit 0: nothing wrong. Exit 1: faults, each with file, line and field.
 */
import { checkContent } from '../src/checks/checkContent.ts';
import { faultsReport } from '../src/checks/faultsReport.ts';
import { contentRoot } from '../src/contentRoot.ts';

const faults = checkContent(contentRoot);
if (faults.length > 0) {
	console.error(faultsReport(faults));
	process.exitCode = 1;
} else {
	console.log('المحتوى سليم. — Le contenu est correct.');
}
