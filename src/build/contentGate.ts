import type { AstroIntegration } from 'astro';
import { checkContent } from '../checks/checkContent.ts';
import { contentRoot } from '../contentRoot.ts';
import { faultsReport } from '../checks/faultsReport.ts';

/** Stops a build whose content has faults, telling all of them at once. */
export function contentGate(): AstroIntegration {
	return {
		name: 'istiqbal:content-gate',
		hooks: {
			'astro:config:setup': ({ command, logger }) => {
				const faults = checkContent(contentRoot);
				if (faults.length === 0) return;
				const report = faultsReport(faults);
				if (command === 'build') {
					logger.error(report);
					// The report is the message: a stack trace would hide it from the clerk who needs it.
					process.exit(1);
				}
				logger.warn(report);
			},
		},
	};
}
