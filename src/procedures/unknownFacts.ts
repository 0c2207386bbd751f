import type { ProcedureFile } from '../schemas/procedure.ts';
import type { DraftAnswers } from './draftProcedure.ts';

/** Fields of a card that nobody was asked about when it was begun, in the order of a card's file. */
type UnknownFacts = Pick<
	ProcedureFile,
	| 'summary'
	| 'whoMayAsk'
	| 'documents'
	| 'steps'
	| 'fee'
	| 'delay'
	| 'deadline'
	| 'channels'
	| 'output'
	| 'legalBasis'
	| 'words'
	| 'related'
	| 'warnings'
>;

const unverified = (): { sources: string[]; confidence: 'U' } => ({ sources: [], confidence: 'U' });

/** What a new card says where nothing is known, never as a promise, and one question to the service for each such fact. */
export function unknownFacts({ ours, fee }: Pick<DraftAnswers, 'ours' | 'fee'>): {
	facts: UnknownFacts;
	questions: string[];
} {
	const price = prices[fee.kind];
	return {
		facts: {
			summary: {
				ar: 'بطاقة جديدة لم تكتمل بعد. اسألوا في الشباك قبل تهييء الملف.',
				fr: 'Fiche nouvelle, encore incomplète. Demandez au guichet avant de préparer le dossier.',
			},
			whoMayAsk: {
				ar: 'لا نعرف بعد من يحق له طلبها. اسألوا في الشباك.',
				fr: 'Nous ne savons pas encore qui peut la demander. Demandez au guichet.',
			},
			// Without any, the page would say that no paper is needed.
			documents: [
				{
					id: 'to-confirm',
					name: {
						ar: 'لائحة الوثائق لم تحدد بعد: اسألوا في الشباك',
						fr: 'La liste des documents n’est pas encore fixée\u00a0: demandez au guichet',
					},
					kind: 'information',
					count: null,
					when: null,
					issuer: null,
					article7: false,
					...unverified(),
				},
			],
			steps: [
				ours
					? {
							ar: 'اسألوا في الشباك عن الوثائق والخطوات.',
							fr: 'Demandez au guichet les documents et les étapes.',
						}
					: {
							ar: 'توجهوا إلى الإدارة المذكورة في هذه البطاقة.',
							fr: 'Adressez-vous à l’administration indiquée sur cette fiche.',
						},
			],
			fee: { kind: fee.kind, amount: fee.amount, text: price.text(fee.amount), ...unverified() },
			delay: {
				announcedDays: null,
				legalMaximum: null,
				text: { ar: 'المدة غير معروفة. اسألوا في الشباك.', fr: 'Délai inconnu. Demandez au guichet.' },
				...unverified(),
			},
			deadline: null,
			channels: { counter: ours, annex: ours ? null : false, online: null },
			output: {
				ar: 'لا نعرف بعد اسم ما تحصلون عليه. اسألوا في الشباك.',
				fr: 'Nous ne savons pas encore ce que vous obtiendrez. Demandez au guichet.',
			},
			legalBasis: [],
			words: { ar: [], darija: [], latin: [], fr: [] },
			related: [],
			warnings: [],
		},
		questions: [
			'ما هي هذه المسطرة، في جملة أو جملتين؟',
			'من يحق له طلبها؟',
			'ما هي الوثائق؟ ولكل وثيقة: أصل أم نسخة، وكم عددها، ومن يسلمها، وأين كتب أنها مطلوبة؟',
			'ما هي الخطوات، بالترتيب؟',
			price.question,
			'كم تأخذ عادة؟ وما أقصى أجل في القانون؟',
			'هل على المواطن احترام أجل؟',
			...(ours ? ['هل تقوم بها الملحقات؟'] : []),
			'هل يمكن طلبها عن بعد؟ وفي أي بوابة؟',
			'على ماذا يحصل المواطن في الأخير؟',
			'أي نص قانوني ينظمها؟ وأي مواد؟',
		],
	};
}

type Price = ProcedureFile['fee'];

const prices: Record<Price['kind'], { text: (amount: number | null) => Price['text']; question: string }> = {
	free: {
		text: () => ({
			ar: 'مجاني حسب ما نعرف. لم تؤكده المصلحة بعد.',
			fr: 'Gratuit à notre connaissance. Le service ne l’a pas encore confirmé.',
		}),
		question: 'هل هي مجانية؟ وما النص الذي يقول ذلك؟',
	},
	fixed: {
		text: (amount) => ({
			ar: `المبلغ بالدرهم: ${amount}. لم تؤكده المصلحة بعد.`,
			fr: `Montant en dirhams\u00a0: ${String(amount).replace('.', ',')}. Le service ne l’a pas encore confirmé.`,
		}),
		question: 'هل المبلغ صحيح؟ وما النص الذي يحدده؟',
	},
	variable: {
		text: () => ({
			ar: 'يتغير المبلغ حسب الحالة. اسألوا في الشباك.',
			fr: 'Le montant varie selon le cas. Demandez au guichet.',
		}),
		question: 'كيف يحسب المبلغ؟ وما النص الذي يحدده؟',
	},
	unknown: {
		text: () => ({
			ar: 'المبلغ غير معروف. اسألوا في الشباك.',
			fr: 'Montant inconnu. Demandez au guichet.',
		}),
		question: 'كم المبلغ؟ وما النص الذي يحدده؟',
	},
};
