// Collects, and is killed while it writes. Arguments: the data folder, and where: `half` the text, or before the `rename`.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [, , data = '', where] = process.argv;
const die = () => void process.kill(process.pid, 'SIGKILL');
const { writeFileSync } = fs;
if (where === 'rename') fs.renameSync = die;
else {
	fs.writeFileSync = (file, text) => {
		writeFileSync(file, String(text).slice(0, String(text).length / 2));
		die();
	};
}
syncBuiltinESMExports();
const { collect } = await import('../../../src/collector/collect.ts');
await collect({ data });
