import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { communeSettings } from '../../../src/collector/communeSettings.ts';
import { temporaryFolder } from './_collector.ts';

function settingsOf(yaml: string) {
	const folder = temporaryFolder();
	writeFileSync(join(folder, 'commune.yaml'), yaml);
	return communeSettings(folder);
}

test('the commands read what they need of the commune, whatever state the rest is in', () => {
	expect(
		settingsOf('site: https://www.example.ma\nreferencePrefix: FQ\nreceiver: {kind: embedded}\nhours: soon'),
	).toEqual({ site: 'https://www.example.ma', referencePrefix: 'FQ', receiver: { kind: 'embedded' } });
});

test('what is missing or wrong is left out', () => {
	expect(settingsOf('site: www.example.ma\nreferencePrefix: x')).toEqual({ site: null, receiver: null });
	expect(settingsOf('a: [')).toEqual({ site: null, receiver: null });
	expect(communeSettings(temporaryFolder())).toEqual({ site: null, receiver: null });
});
