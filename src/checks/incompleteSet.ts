import { commitmentIds } from '../schemas/commitment.ts';
import type { Rule } from './Content.ts';
import type { Fault } from './Fault.ts';
import { faultAt } from './faultAt.ts';

/** Sets that have no use with a hole in them: the ten commitments, the situations that cards name, the desks' ids. */
export const incompleteSet: Rule = ({ commune, procedures, ids }) => {
	const faults: Fault[] = commitmentIds
		.filter((id) => !ids.commitments.has(id))
		.map((id) => ({
			file: `commitments/${id}.yaml`,
			field: '',
			ar: 'هذا الالتزام ناقص: الالتزامات عشرة، ولكل واحد ملفه',
			fr: 'Cet engagement manque : il y en a dix, un fichier chacun.',
		}));
	for (const entry of procedures) {
		entry.data.lifeEvents.forEach((id, index) => {
			if (ids.lifeEvents.has(id)) return;
			faults.push(
				faultAt(
					entry,
					['lifeEvents', index],
					`لا توجد في life-events بطاقة للمناسبة «${id}»`,
					`Aucune fiche dans life-events/ pour la situation « ${id} ».`,
				),
			);
		});
	}
	for (const name of ['receptionPoints', 'desks', 'shifts', 'portals'] as const) {
		const seen = new Set<string | number>();
		commune?.data[name].forEach(({ id }, index) => {
			if (seen.has(id)) {
				faults.push(
					faultAt(
						commune,
						[name, index, 'id'],
						`المعرّف «${id}» مكرر`,
						`L’identifiant « ${id} » est en double.`,
					),
				);
			}
			seen.add(id);
		});
	}
	return faults;
};
