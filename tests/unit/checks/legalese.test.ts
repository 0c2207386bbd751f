import { expect, test } from 'vitest';
import { normalise } from '../../../src/arabic/normalise.ts';
import { heavyWords } from '../../../src/checks/heavyWords.ts';
import { makeContent, paper } from './_content.ts';

/** Warnings on a card whose step says this. */
function toldOf(language: 'ar' | 'fr', sentence: string) {
	const content = makeContent();
	const before = language === 'ar' ? 'ar: قدموا الورقة في الشباك.' : 'fr: Présentez le papier au guichet.';
	content.replace(paper, before, `${language}: ${sentence}`);
	return content.warnings('legalese', paper);
}

test('a heavy Arabic word is told with the plain one', () => {
	expect(toldOf('ar', 'قدموا الورقة بموجب القانون.')).toEqual([
		{
			file: paper,
			line: expect.any(Number),
			field: 'steps › 0 › ar',
			ar: '«بموجب» من لغة الإدارة. الأوضح للمواطن: «حسب».',
			fr: '«\u00a0بموجب\u00a0» est de la langue de l’administration. Plus clair\u00a0: «\u00a0حسب\u00a0».',
		},
	]);
});

test('a heavy French word is told with what to do, to each reader in his language', () => {
	expect(toldOf('fr', 'Présentez la pièce susmentionnée.')).toEqual([
		expect.objectContaining({
			field: 'steps › 0 › fr',
			ar: '«susmentionnée» من لغة الإدارة. الأوضح للمواطن: أعيدوا ذكر الاسم.',
			fr: '«\u00a0susmentionnée\u00a0» est de la langue de l’administration. Plus clair\u00a0: répétez le nom.',
		}),
	]);
});

test.each([
	['ar', 'وبموجب القانون', 'بموجب'],
	['ar', 'فَبِمُوجَبِ القانون', 'بموجب'],
	['ar', 'يحضر المعنى بالامر', 'المعني بالأمر'],
	['ar', 'الوثيقة المشار إليها أعلاه', 'المشار إليها أعلاه'],
	['ar', 'طبقًا لمقتضيات القانون', 'طبقا لمقتضيات'],
	['fr', 'AUX FINS DE contrôle', 'aux fins'],
	['fr', "Nonobstant l'avis", 'nonobstant'],
	['fr', 'La signature de l’intéressée', 'l’intéressée'],
	['fr', "La signature de l'intéressé", 'l’intéressé'],
	['fr', 'Un papier dument signé', 'dûment'],
] as const)('%s «%s» is found', (language, sentence, heavy) => {
	expect(toldOf(language, sentence).map(({ ar }) => ar.split('»')[0])).toEqual([`«${heavy}`]);
});

test.each([
	['ar', 'بموجبها'],
	['ar', 'المشار'],
	['fr', 'Une histoire d’assise'],
	['fr', 'Cela vous intéresse'],
	['fr', 'L’audit de la commune'],
] as const)('%s «%s» is left alone: only whole words count', (language, sentence) => {
	expect(toldOf(language, sentence)).toEqual([]);
});

test('no plain word is itself a heavy one, and no form is written twice', () => {
	for (const language of ['ar', 'fr'] as const) {
		const forms = heavyWords[language].flatMap(({ heavy }) => heavy.map(normalise));
		expect(new Set(forms).size).toBe(forms.length);
		for (const { instead } of heavyWords[language]) {
			const plain = 'ar' in instead ? [instead[language]] : instead;
			expect(plain.length).toBeGreaterThan(0);
			for (const word of plain) expect(forms).not.toContain(normalise(word));
		}
	}
});

test('what is not ours is read too', () => {
	const content = makeContent();
	const office = 'not-ours/example-office.yaml';
	content.replace(office, 'ar: مكتب المثال، الباب 3.', 'ar: المصلحة المختصة، الباب 3.');
	expect(content.warnings('legalese', office)).toMatchObject([{ field: 'door › ar' }]);
});
