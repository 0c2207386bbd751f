import { isReserved } from '../schemas/identifiers.ts';
import type { Localised } from '../schemas/localised.ts';
import { draftAnswersSchema, type DraftAnswers } from './draftProcedure.ts';
import type { WrittenCode } from './writtenCodes.ts';

/** What the content has already, that a new card must fit. */
export interface Surroundings {
	services: { id: string; name: Localised }[];
	lifeEvents: { id: DraftAnswers['lifeEvents'][number]; title: Localised }[];
	codes: WrittenCode[];
	/** Addresses of cards, former ones too. */
	slugs: ReadonlySet<string>;
}

/** Answers that make a card of this content: a service that it has, an address and a code that no card has. */
export const fittingAnswers = ({ services, codes, slugs }: Surroundings) => {
	const { slug, service, code } = draftAnswersSchema.shape;
	return draftAnswersSchema.extend({
		slug: slug
			.refine((typed) => !slugs.has(typed), { error: 'هذا الاسم مستعمل في بطاقة أخرى' })
			.refine((typed) => !isReserved(typed), { error: 'هذا الاسم يستعمله الموقع نفسه، اختاروا غيره' }),
		service: service.refine((id) => services.some((known) => known.id === id), {
			error: `المصلحة واحدة من: ${services.map(({ id }) => id).join('، ')}`,
		}),
		code: code.refine((typed) => !codes.some((card) => card.code === typed), {
			error: 'هذا الرمز لبطاقة أخرى',
		}),
	});
};
