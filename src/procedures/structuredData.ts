import type { Commune } from '../schemas/commune.ts';
import type { Procedure } from '../schemas/procedure.ts';
import type { Service } from '../schemas/service.ts';
import type { Localised } from '../schemas/localised.ts';
import { pathIn, type Language } from '../wording/languages.ts';
import { addressIn } from './addressIn.ts';
import { sureDuration } from './publicProcedure.ts';

interface Around {
	id: string;
	service: Service;
	commune: Commune;
	language: Language;
}

/**
 * A card as search engines know it: `GovernmentService` of schema.org, in the page's language. It has no word for
 * «likely»: fee and delay are told only when they rest on an official text, and an authority only when it is ours.
 */
export function structuredData(card: Procedure, { id, service, commune, language }: Around): object {
	const text = (value: Localised) => value[language] ?? value.ar;
	const office = { '@type': 'GovernmentOrganization', name: text(service.name) };
	const address = commune.receptionPoints[0]?.address;
	const duration = sureDuration(card.delay);
	const price = surePrice(card.fee);
	const counter = {
		'@type': 'ServiceChannel',
		serviceLocation: {
			'@type': 'GovernmentOffice',
			name: office.name,
			...(address && { address: text(address) }),
		},
		...(duration !== null && { processingTime: duration }),
	};
	const { online } = card.channels;
	const channels = [
		...(card.ours && card.channels.counter ? [counter] : []),
		...(online
			? [
					{
						'@type': 'ServiceChannel',
						name: text(online.portal),
						description: text(online.text),
						serviceUrl: `https://${online.address}`,
					},
				]
			: []),
	];
	return {
		'@context': 'https://schema.org',
		'@type': 'GovernmentService',
		name: text(card.title),
		description: text(card.summary),
		url: addressIn(commune.site, pathIn(language, `/procedures/${id}/`)),
		audience: { '@type': 'Audience', audienceType: card.audience.join(', ') },
		...(card.ours && {
			provider: { '@type': 'GovernmentOrganization', name: text(commune.name), department: office },
			areaServed: text(commune.name),
		}),
		...(channels.length > 0 && { availableChannel: channels }),
		...(price !== null && { offers: { '@type': 'Offer', price, priceCurrency: 'MAD' } }),
	};
}

/** One amount for everybody, in dirhams, that an official text gives. */
const surePrice = ({ kind, amount, byCase, confidence }: Procedure['fee']): number | null =>
	confidence !== 'S' || byCase.length > 0 ? null : kind === 'free' ? 0 : kind === 'fixed' ? amount : null;
