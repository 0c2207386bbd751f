import { expect, test } from 'vitest';
import { tellingStems } from '../../../src/search/tellingStems.ts';
import { recordOf } from './_lexicon.ts';

test('a page is found in full text by the stems that few pages hold and its names do not, each once', () => {
	const page = (url: string, text: string) => recordOf({ url, title: 'ورقة', words: ['الكاغيط'], text });
	expect(
		tellingStems([
			page('/a/', 'الورقة من الشبابيك الزرقاء، الزرقاء. 20'),
			page('/b/', 'الوثيقة من مكتب بعيد'),
			page('/c/', 'الوثيقة من مكتب قريب'),
			page('/d/', 'الوثيقة من مكتب كبير'),
		]),
	).toEqual([['شبابيك', 'زرقا'], ['بعيد'], ['قريب'], ['كبير']]);
});
