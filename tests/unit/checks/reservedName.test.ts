import { expect, test } from 'vitest';
import { makeContent, paper } from './_content.ts';

test.each(['a-z', 'default'])('no card may be named %s, since the site is', (name) => {
	const content = makeContent();
	content.write(
		`procedures/legalization/${name}.yaml`,
		content.read(paper).replace('code: B01', 'code: B77'),
	);
	content.replace(
		`procedures/legalization/${name}.yaml`,
		'  - ancient-example\n  - fr-old',
		'  - older-name',
	);
	expect(content.faults()).toEqual([
		{
			file: `procedures/legalization/${name}.yaml`,
			line: content.lineOf(`procedures/legalization/${name}.yaml`, 'code: B77'),
			field: '',
			ar: `الاسم «${name}» يستعمله الموقع نفسه. اختاروا اسما آخر للبطاقة.`,
			fr: `Le site utilise lui-même le nom «\u00a0${name}\u00a0». Donnez un autre nom à la fiche.`,
		},
	]);
});

test.each(['a-z', 'default'])('no card may have been named %s', (name) => {
	const content = makeContent();
	content.replace(paper, '- fr-old', `- ${name}`);
	expect(content.faults()).toEqual([
		expect.objectContaining({
			file: paper,
			line: content.lineOf(paper, `- ${name}`),
			field: 'formerSlugs › 1',
		}),
	]);
});
