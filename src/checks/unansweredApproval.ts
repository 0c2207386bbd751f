import type { Rule } from './Content.ts';
import { faultAt } from './faultAt.ts';

/** «Approved» tells the citizen that the commune stands by every fact: no question may be open, no fact unverified. */
export const unansweredApproval: Rule = ({ procedures }) =>
	procedures.flatMap((entry) => {
		const { review, fee, delay, deadline, documents, legalBasis } = entry.data;
		if (review.state !== 'approved') return [];
		const facts: [PropertyKey[], { confidence: string } | null][] = [
			[['review'], review],
			[['fee'], fee],
			...fee.byCase.map((price, index): [PropertyKey[], typeof price] => [['fee', 'byCase', index], price]),
			[['delay'], delay],
			[['deadline'], deadline],
			...documents.map((document, index): [PropertyKey[], typeof document] => [
				['documents', index],
				document,
			]),
			...legalBasis.map((basis, index): [PropertyKey[], typeof basis] => [['legalBasis', index], basis]),
		];
		return [
			...review.questions.map((_, index) =>
				faultAt(
					entry,
					['review', 'questions', index],
					'البطاقة مؤكدة (approved) وهذا السؤال ما زال ينتظر جوابا. اكتبوا الجواب في مكانه واحذفوا السؤال، أو أعيدوا الحالة إلى reviewed.',
					'La fiche est confirmée (approved) et cette question attend une réponse. Écrivez la réponse à sa place et supprimez la question, ou remettez l’état à reviewed.',
				),
			),
			...facts
				.filter(([, fact]) => fact?.confidence === 'U')
				.map(([path]) =>
					faultAt(
						entry,
						[...path, 'confidence'],
						'البطاقة مؤكدة (approved) وهذه المعلومة غير مؤكدة (U). أكدوها واكتبوا S أو L، أو أعيدوا الحالة إلى reviewed.',
						'La fiche est confirmée (approved) et cette information n’est pas vérifiée (U). Vérifiez-la et écrivez S ou L, ou remettez l’état à reviewed.',
					),
				),
		];
	});
