/** One page of each template; French has each under `/fr`. */
export const templates = [
	'/',
	'/procedures/',
	'/procedures/birth-declaration/',
	'/procedures/residence-certificate/',
	'/procedures/a-z/',
	'/elsewhere/',
	'/audience/business/',
	'/services/civil-status/',
	'/life/birth/',
	'/directory/',
	'/guide/',
	'/guide/means-and-tools/',
	'/legal/',
	'/commitments/',
	'/commitments/poster/',
	'/stages/',
	'/stages/diagnosis/',
	'/feedback/',
	'/feedback/received/',
	'/statistics/',
	'/statistics/2026-09/',
	'/search/?q=رخصة',
	'/staff/publishing/',
	'/accessibility/',
	'/privacy/',
	'/gallery/',
	'/no-such-page/',
];

export const inLanguage = (language: string, template: string): string =>
	language === 'fr' ? `/fr${template}` : template;
