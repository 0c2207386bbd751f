import { expect, test } from 'vitest';
import { sites } from './_buildAll.ts';
import { pagesOf } from './_pages.ts';

const pages = new Map(pagesOf(sites.real.dist).map(({ path, document }) => [path, document]));
const textOf = (path: string) => pages.get(path)?.body.textContent.replace(/\s+/g, ' ') ?? '';

/** Every passage of the presentation of 2019, by the words that only it holds, with the page that carries it. */
const passages: [page: string, words: string[]][] = [
	[
		'/project/',
		[
			'تشجيع تدبير القرب بالجماعات',
			'المديرية العامة للجماعات المحلية',
			'الوكالة الألمانية للتعاون الدولي',
			'ترسيخ ثقافة القرب',
		],
	],
	['/legal/', ['تبتدئ من الاستقبال، مرورا بالتواصل', 'فبدون المواطن لن تكون هناك إدارة']],
	['/legal/', ['هي خدمة المواطنين، في إطار مبادئ المساواة']],
	[
		'/legal/',
		[
			'المساواة بين المواطنات والمواطنين',
			'وظائفهم وفق مبادئ احترام القانون',
			'تتلقى المرافق العمومية ملاحظات مرتفقيها، واقتراحاتهم وتظلماتهم، وتؤمن تتبعها',
		],
	],
	['/legal/', ['ترسيخ سيادة القانون', 'القانون التنظيمي رقم 113.14']],
	['/legal/', ['54.19', '55.19', 'ميثاق المرافق العمومية']],
	['/legal/', ['وحدات إدارية مكلفة بالاستقبال والإرشاد', '3/2011']],
	['/legal/', ['14.2019', 'التأهيل المادي للبنايات', 'تحسين شروط تقديم خدمات المرفق العمومي']],
	['/legal/', ['المساواة والحياد', 'الإنصات إلى المرتفقين', 'التكيف والملاءمة']],
	[
		'/commitments/',
		[
			'نسهل لكم الولوج إلى المرافق العمومية',
			'نضمن لكم الإنصاف فيما يتعلق بالوصول',
			'نحرص على الاهتمام بمقترحاتكم',
		],
	],
	[
		'/commitments/poster/',
		[
			'الولوج',
			'الاستعلامات',
			'التوجيه',
			'الإنصاف',
			'العناية بالطلبات',
			'المجاملة',
			'السرية',
			'الراحة',
			'الشكايات',
			'الإصغاء',
		],
	],
	[
		'/guide/',
		[
			'استقبال منظم ومستجيب لحاجيات المرتفقين',
			'يونيو 2019',
			'الإطار العام المنظم للاستقبال',
			'وصف نظام الاستقبال',
			'الوسائل والأدوات',
		],
	],
	['/guide/general-framework/', ['ننتظره من الجماعة']],
	['/guide/reception-system/', ['8:30', '12:30', '16:30', 'ننتظره من الجماعة']],
	[
		'/guide/means-and-tools/',
		[
			'دليل المساطر',
			'شاشة العرض',
			'نموذج توجيه',
			'نموذج تقرير شهري',
			'rokhas.ma',
			'RIBATIS',
			'ننتظره من الجماعة',
		],
	],
	[
		'/stages/',
		[
			'تشخيص وضعية الاستقبال',
			'لقاء تقديم دليل الاستقبال',
			'مصادقة المكتب المسير',
			'تفعيل وتنزيل',
			'اليوم التأطيري',
			'يوم تحسيسي',
			'تقاسم التجربة',
		],
	],
	[
		'/stages/diagnosis/',
		['رصد إكراهات وصعوبات', 'من 9:30 إلى 11:30', '16:15', 'الملحقتين', 'القوات المساعدة'],
	],
	['/stages/presentation/', ['10:40', 'مناقشة', 'GIZ', '12:30']],
	[
		'/stages/adoption/',
		['30 شتنبر 2019', 'أحمد بدرة', 'الرابعة بعد الزوال', 'تهيئة فضاء مكتب الاستقبال', 'النائب الثامن'],
	],
	['/stages/implementation/', ['أربعة طلبات', 'الهيكل التنظيمي', 'دليل المساطر', 'حفظ الصحة']],
	['/stages/training-day/', ['12 نونبر 2019', 'تعبئة شبكات التقييم', 'منسق الاستقبال', '14:30']],
	[
		'/stages/awareness-day/',
		['13 نونبر 2019', 'الحسين العمراني', 'صندوق تحديث الإدارة العمومية', 'أدوار الفاعلين'],
	],
	['/stages/sharing/', ['خمسة أيام']],
	[
		'/directory/',
		[
			'مكتب الحالة المدنية',
			'مكتب حفظ الصحة',
			'مصلحة الموارد المالية',
			'rokhas.ma',
			'chikaya.ma',
			'idarati.ma',
			'watiqa.ma',
			'من 12:30 إلى 16:30',
		],
	],
];

test.each(passages)('%s carries its passage of the presentation: %j', (page, words) => {
	const text = textOf(page);
	expect(words.filter((word) => !text.includes(word))).toEqual([]);
});

test('every page of the presentation stands in French too', () => {
	const missing = [...new Set(passages.map(([page]) => page))].filter(
		(page) => textOf(`/fr${page}`).length < 500,
	);
	expect(missing).toEqual([]);
});

test('what is not confirmed says so on the legal page', () => {
	const section = (id: string) => pages.get('/legal/')?.getElementById(id)?.textContent ?? '';
	for (const id of [
		'royal-speech-2016-10-14',
		'royal-letter-2018-02-27',
		'circular-3-2011',
		'circular-14-2019',
	]) {
		expect(section(id), id).toMatch(/راجح|غير مؤكد/);
		expect(section(id), id).toContain('سؤال إلى الجماعة');
	}
});

test('the twelve first cards are published with their three facts, documents, steps and texts', () => {
	const slugs = [
		'birth-declaration',
		'birth-extract',
		'birth-full-copy',
		'death-declaration',
		'family-booklet',
		'signature-legalization',
		'certified-copy',
		'building-permit',
		'habitation-permit',
		'vacant-land-tax',
		'residence-certificate',
		'feedback-and-complaints',
	];
	for (const slug of slugs) {
		for (const prefix of ['', '/fr']) {
			const card = pages.get(`${prefix}/procedures/${slug}/`);
			expect(card?.querySelectorAll('.facts dt').length, slug).toBe(3);
			expect(card?.querySelectorAll('.row input[type="checkbox"]').length, slug).toBeGreaterThan(0);
			expect(card?.querySelectorAll('.numbered li').length, slug).toBeGreaterThan(1);
			expect(card?.querySelector('.notice'), slug).not.toBeNull();
		}
	}
});

test('a short address on paper leads to its card', () => {
	expect(pages.get('/p/A04/')?.querySelector('a')?.getAttribute('href')).toBe('/procedures/birth-extract/');
});
