/** Pictogram of each service of the list that all communes share; others are shown as a part of the house. */
export const serviceIcons: Record<string, string> = {
	'civil-status': 'baby',
	legalization: 'stamp',
	hygiene: 'shield-check',
	'financial-resources': 'coins',
	'urban-planning': 'house',
	'commercial-licences': 'store',
	subdivisions: 'grid-2x2',
	reception: 'users',
	'planning-one-stop': 'building-2',
	communication: 'message-square',
};
