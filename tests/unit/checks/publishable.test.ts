import { expect, test } from 'vitest';
import { makeContent } from './_content.ts';

test('the embedded receiver is refused for a host of static files, and for no other', () => {
	const content = makeContent();
	expect(content.faults()).toEqual([]);
	expect(content.faults({ staticHost: true })).toEqual([
		expect.objectContaining({
			file: 'commune.yaml',
			line: content.lineOf('commune.yaml', 'kind: embedded'),
			field: 'receiver › kind',
			ar: expect.stringContaining('استضافة الملفات الثابتة لا تستقبل الرسائل'),
		}),
	]);
});

test('a site without an address is refused for a host of static files', () => {
	const content = makeContent();
	content.replace('commune.yaml', 'site: https://www.exemple.example', 'site: null');
	content.replace(
		'commune.yaml',
		'kind: embedded',
		'kind: origin\n  origin: https://messages.exemple.example',
	);
	expect(content.faults()).toEqual([]);
	expect(content.faults({ staticHost: true })).toEqual([
		expect.objectContaining({
			file: 'commune.yaml',
			line: content.lineOf('commune.yaml', 'site: null'),
			field: 'site',
			ar: 'اكتبوا عنوان الموقع قبل النشر، مثل https://www.example.ma',
		}),
	]);
});
