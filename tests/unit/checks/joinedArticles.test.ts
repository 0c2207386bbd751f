import { expect, test } from 'vitest';
import { makeContent, paper } from './_content.ts';

const withArticle = (article: string) => {
	const content = makeContent();
	content.replace(paper, "      - '2'\n", `      - '${article}'\n`);
	return content;
};

test.each([
	'16, 17',
	'16،17',
	'16 و17',
	'16و17',
	'16 17',
	'16 et 17',
	'من 16 إلى 18',
	'16–18',
	'16/17',
	'16 bis et 17',
	'المادة 16',
	' 16',
])('«%s» is not one article', (article) => {
	const content = withArticle(article);
	expect(content.faults()).toEqual([
		{
			file: paper,
			line: content.lineOf(paper, `- '${article}'`),
			field: 'legalBasis › 0 › articles › 1',
			ar: `«${article}» ليس رقم مادة واحدة. اكتبوا كل مادة في سطر وحدها، هكذا: '19' أو '63-1' أو '32 bis'.`,
			fr: `«\u00a0${article}\u00a0» n’est pas le numéro d’un seul article. Écrivez chaque article sur sa ligne, ainsi\u00a0: '19', '63-1' ou '32 bis'.`,
		},
	]);
});

test.each(['19', '63-1', '32 bis', '167 المكررة', '5 مكرر', 'فريدة'])('«%s» is one article', (article) => {
	expect(withArticle(article).faults()).toEqual([]);
});
