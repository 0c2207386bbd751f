/**
 * npm run check [-- --static-host] [--all] [--json] — verifies everything the council edits, Arabic first: errors with
 * file, line and field, then warnings, then the questions that wait for an answer of each service.
 * `--static-host` also asks what publishing to a host of static files needs. `--all` prints every warning and question
 * instead of the first five of each kind. `--json` prints one object `{"errors","warnings","questions"}` and nothing else.
 * Exit 0: no error, whatever the warnings. Exit 1: errors. Exit 2: wrong use.
 */
import { Command } from 'commander';
import { faultsReport } from '../src/checks/faultsReport.ts';
import { reviewContent } from '../src/checks/reviewContent.ts';
import { reviewReport } from '../src/checks/reviewReport.ts';
import { contentRoot } from '../src/contentRoot.ts';

interface Options {
	staticHost?: true;
	all?: true;
	json?: true;
}

const { staticHost, all, json } = new Command('check')
	.description('يفحص المحتوى — vérifie le contenu')
	.option(
		'--static-host',
		'الفحص قبل النشر على استضافة ثابتة — avant publication sur un hébergement statique',
	)
	.option('--all', 'كل التنبيهات وكل الأسئلة — tous les avertissements et toutes les questions')
	.option('--json', 'النتيجة بصيغة JSON — résultat en JSON')
	.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
	.parse()
	.opts<Options>();

const review = reviewContent(contentRoot, { staticHost: staticHost ?? false });
if (json) {
	console.log(JSON.stringify(review));
} else {
	if (review.errors.length > 0) console.error(faultsReport(review.errors));
	console.log(reviewReport(review, { all: all ?? false }));
}
if (review.errors.length > 0) process.exitCode = 1;
