// Brings the submissions that wait in the collector's store, in exports of Formspree ($ISTIQBAL_DATA/exports/) and, with
// --from, behind an API, into the private $ISTIQBAL_DATA/feedback/<form>.csv.
//   npm run collect
//   ISTIQBAL_COLLECTOR_KEY=… npm run collect -- --from https://forms.example.ma
// Exit: 0 done, 1 something could not be read or written, 2 wrong use.
import { Command, Option } from 'commander';
import { collect, collectReport } from '../src/collector/collect.ts';
import { communeSettings } from '../src/collector/communeSettings.ts';
import { contentRoot } from '../src/contentRoot.ts';

const { data, from } = new Command('collect')
	.description('يجمع الرسائل في ملف خاص — rassemble les messages dans un fichier privé')
	.addOption(
		new Option('--data <folder>', 'مجلد المعطيات — dossier des données').env('ISTIQBAL_DATA').default('data'),
	)
	.option('--from <origin>', 'اقرأ أيضا من هذا العنوان — lire aussi à cette adresse')
	.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
	.parse()
	.opts<{ data: string; from?: string }>();

const { receiver, referencePrefix } = communeSettings(contentRoot);
const collection = await collect({
	data,
	from,
	key: process.env.ISTIQBAL_COLLECTOR_KEY,
	receiver,
	prefix: referencePrefix,
});
for (const { ar, fr } of collectReport(collection)) console.log(`${ar}\n${fr}`);
for (const failure of collection.failures) console.error(failure.message);
process.exitCode = collection.failures.length > 0 ? 1 : 0;
