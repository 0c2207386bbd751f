import type { Rule } from './Content.ts';
import { faultAt } from './faultAt.ts';

/**
 * What a site must have before it goes to a host of static files: its address, and a receiver elsewhere, since such a
 * host cannot keep a message and the person would be told that it arrived.
 */
export const publishable: Rule = ({ commune }) => {
	if (!commune) return [];
	const faults = [];
	if (commune.data.site === null) {
		faults.push(
			faultAt(
				commune,
				['site'],
				'اكتبوا عنوان الموقع قبل النشر، مثل https://www.example.ma',
				'Écrivez l’adresse du site avant de publier, comme https://www.example.ma.',
			),
		);
	}
	if (commune.data.receiver.kind === 'embedded') {
		faults.push(
			faultAt(
				commune,
				['receiver', 'kind'],
				'استضافة الملفات الثابتة لا تستقبل الرسائل. اختاروا مستقبلا آخر (formspree أو origin)، أو شغلوا الموقع بالأمر npm run serve',
				'Un hébergement de fichiers statiques ne reçoit pas les messages. Choisissez formspree ou origin, ou servez le site par npm run serve.',
			),
		);
	}
	return faults;
};
