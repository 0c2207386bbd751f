/**
 * npm run check [-- --static-host] — verifies everything the council edits and tells all faults at once, Arabic first.
 * `--static-host` also asks what publishing to a host of static files needs.
 * Exit 0: nothing wrong. Exit 1: faults, each with file, line and field. Exit 2: wrong use.
 */
import { Command } from 'commander';
import { checkContent } from '../src/checks/checkContent.ts';
import { faultsReport } from '../src/checks/faultsReport.ts';
import { contentRoot } from '../src/contentRoot.ts';

const command = new Command('check')
	.option(
		'--static-host',
		'الفحص قبل النشر على استضافة ثابتة — avant publication sur un hébergement statique',
	)
	.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
	.parse();

const faults = checkContent(contentRoot, command.opts<{ staticHost?: boolean }>());
if (faults.length > 0) {
	console.error(faultsReport(faults));
	process.exitCode = 1;
} else {
	console.log('المحتوى سليم. — Le contenu est correct.');
}
