import { lexiconOf, type Lexicon } from '../../../src/search/lexicon.ts';
import type { SearchRecord } from '../../../src/search/SearchRecord.ts';
import { smallIndexOf, type Vocabulary } from '../../../src/search/smallIndexOf.ts';

export const recordOf = (
	part: Partial<SearchRecord> & Pick<SearchRecord, 'url' | 'title'>,
): SearchRecord => ({
	language: 'ar',
	kind: 'procedure',
	excerpt: '',
	facts: '',
	service: '',
	lifeEvents: [],
	words: [],
	text: '',
	...part,
});

/** A small desk: cards that are easily taken for one another, a service and something that is not the commune's. */
export const records: SearchRecord[] = [
	recordOf({
		url: '/procedures/birth-extract/',
		title: 'نسخة موجزة من رسم الولادة',
		words: ['Extrait d’acte de naissance', 'عقد الازدياد', 'extrait'],
	}),
	recordOf({
		url: '/procedures/residence-certificate/',
		title: 'شهادة السكنى',
		words: ['Certificat de résidence', 'شهادة الإقامة'],
	}),
	recordOf({
		url: '/procedures/habitation-permit/',
		title: 'رخصة السكن',
		words: ['Permis d’habiter', 'رخصة السكن ديال الدار'],
	}),
	recordOf({
		url: '/procedures/building-permit/',
		title: 'رخصة البناء',
		words: ['Permis de construire', 'نبني الدار'],
	}),
	recordOf({
		url: '/procedures/signature-legalization/',
		title: 'تصحيح الإمضاءات',
		words: ['Légalisation de signature'],
	}),
	recordOf({ url: '/procedures/ambulance/', title: 'سيارة الإسعاف', words: ['Ambulance'] }),
	recordOf({
		url: '/services/civil-status/',
		title: 'مكتب الحالة المدنية',
		kind: 'service',
		words: ['État civil'],
	}),
	recordOf({
		url: '/elsewhere/#passport',
		title: 'جواز السفر',
		kind: 'not-ours',
		excerpt: 'القيادة التابعة لسكناكم',
		words: ['Passeport', 'الباسبور', 'lbasbor'],
	}),
];

export const vocabulary: Vocabulary = {
	fillers: ['بغيت', 'كيفاش', 'شنو', 'خاصني', 'ندير', 'ديال', 'je', 'veux', 'comment'],
	groups: [
		['ليكاليزاسيون', 'تصحيح الإمضاء', 'légalisation'],
		['كناش', 'الحالة المدنية'],
	],
};

export const lexicon: Lexicon = lexiconOf(smallIndexOf(records, vocabulary, 'ar'));
