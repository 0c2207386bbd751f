import type { LifeEventPage } from '../../schemas/lifeEvent.ts';

/** Which pictogram draws each sign that a council clerk may choose. */
export const lifeEventIcons: Record<LifeEventPage['icon'], string> = {
	baby: 'baby',
	heart: 'heart',
	file: 'file-text',
	home: 'house',
	shop: 'store',
	coins: 'coins',
	flower: 'flower-2',
	message: 'message-square',
	key: 'key-round',
	briefcase: 'briefcase',
	plane: 'plane',
	book: 'book-open',
	people: 'users',
};
