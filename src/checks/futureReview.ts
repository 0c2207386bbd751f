import type { Rule } from './Content.ts';
import { faultAt } from './faultAt.ts';

/** A date in the future is a slip of the pen: nobody can have reviewed a card tomorrow. */
export const futureReview: Rule = ({ procedures }, today) =>
	procedures
		.filter(({ data }) => data.review.on !== null && data.review.on > today)
		.map((entry) =>
			faultAt(
				entry,
				['review', 'on'],
				'تاريخ المراجعة في المستقبل',
				'La date de vérification est dans le futur.',
			),
		);
