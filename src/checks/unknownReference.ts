import type { Rule } from './Content.ts';
import type { Fault } from './Fault.ts';
import { faultAt } from './faultAt.ts';

/** A record names another by its id: that other must exist. Astro itself would only print a line and go on. */
export const unknownReference: Rule = ({ lifeEvents, commune, procedures, services, laws, notOurs, ids }) => {
	const known = {
		service: ids.services,
		law: ids.laws,
		source: new Set([...ids.laws, ...(ids.sources ?? [])]),
		procedure: ids.procedures,
	};
	const faults: Fault[] = [];
	const want = (
		kind: keyof typeof known,
		id: string | null,
		...place: [Parameters<typeof faultAt>[0], PropertyKey[]]
	) => {
		if (id === null || known[kind].has(id)) return;
		// Without a readable sources.yaml nothing can be said of its ids; that file has its own fault.
		if (kind === 'source' && ids.sources === undefined) return;
		const { ar, fr } = sentences[kind];
		faults.push(
			faultAt(
				...place,
				`${ar} «${id}». صححوا المعرّف أو أنشئوا البطاقة.`,
				`${fr} « ${id} ». Corrigez l’identifiant ou créez la fiche.`,
			),
		);
	};

	for (const entry of procedures) {
		const { data } = entry;
		want('service', data.service, entry, ['service']);
		want('service', data.review.by, entry, ['review', 'by']);
		data.legalBasis.forEach(({ law }, index) => want('law', law, entry, ['legalBasis', index, 'law']));
		data.sources.forEach((id, index) => want('source', id, entry, ['sources', index]));
		data.fee.sources.forEach((id, index) => want('source', id, entry, ['fee', 'sources', index]));
		data.delay.sources.forEach((id, index) => want('source', id, entry, ['delay', 'sources', index]));
		data.deadline?.sources.forEach((id, index) => want('source', id, entry, ['deadline', 'sources', index]));
		const wantCase = (id: string, path: PropertyKey[]) => {
			if (data.cases.some((one) => one.id === id)) return;
			faults.push(
				faultAt(entry, path, `لا توجد في البطاقة حالة اسمها «${id}»`, `La fiche n’a pas de cas « ${id} ».`),
			);
		};
		data.fee.byCase.forEach(({ cases, sources }, index) => {
			cases.forEach((id, at) => wantCase(id, ['fee', 'byCase', index, 'cases', at]));
			sources.forEach((id, at) => want('source', id, entry, ['fee', 'byCase', index, 'sources', at]));
		});
		data.related.forEach((slug, index) => want('procedure', slug, entry, ['related', index]));
		data.documents.forEach((document, index) => {
			document.sources.forEach((id, at) => want('source', id, entry, ['documents', index, 'sources', at]));
			document.cases.forEach((id, at) => wantCase(id, ['documents', index, 'cases', at]));
		});
	}
	for (const entry of services) want('service', entry.data.parent, entry, ['parent']);
	for (const entry of laws) want('law', entry.data.replacedBy, entry, ['replacedBy']);
	for (const entry of notOurs) {
		want('procedure', entry.data.mixUp, entry, ['mixUp']);
		entry.data.sources.forEach((id, index) => want('source', id, entry, ['sources', index]));
	}
	commune?.data.examples.forEach(({ procedure }, index) =>
		want('procedure', procedure, commune, ['examples', index, 'procedure']),
	);
	for (const entry of lifeEvents)
		entry.data.first.forEach((slug, index) => want('procedure', slug, entry, ['first', index]));
	commune?.data.askedOften.forEach((slug, index) => want('procedure', slug, commune, ['askedOften', index]));
	commune?.data.desks.forEach(({ receptionPoint }, index) => {
		if (commune.data.receptionPoints.some(({ id }) => id === receptionPoint)) return;
		faults.push(
			faultAt(
				commune,
				['desks', index, 'receptionPoint'],
				`لا توجد نقطة استقبال «${receptionPoint}»`,
				`Aucun point d’accueil « ${receptionPoint} ».`,
			),
		);
	});
	return faults;
};

const sentences = {
	service: { ar: 'لا توجد في services مصلحة اسمها', fr: 'Aucun service dans services/ ne s’appelle' },
	law: { ar: 'لا توجد في laws بطاقة للنص', fr: 'Aucune fiche dans laws/ pour le texte' },
	source: {
		ar: 'لا يوجد في sources.yaml ولا في laws مصدر اسمه',
		fr: 'Ni sources.yaml ni laws/ ne connaissent la source',
	},
	procedure: { ar: 'لا توجد في procedures بطاقة اسمها', fr: 'Aucune fiche dans procedures/ ne s’appelle' },
};
