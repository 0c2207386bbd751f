import type { Receiver } from '../schemas/commune.ts';
import type { FormName } from '../schemas/submission.ts';

const formspreeOrigin = 'https://formspree.io';

/** What the browser's client and the plain HTML form need to reach the receiver. */
export interface FormTarget {
	/** Absolute, `http(s)://host[:port]`; never empty, or the client would post to formspree.io. */
	origin: string;
	/** The form's key at that origin: the client posts to `<origin>/f/<key>`. */
	key: string;
	/** `action` of the HTML form, for a person without JavaScript. */
	action: string;
}

function absoluteOrigin(address: string): string {
	const url = URL.canParse(address) ? new URL(address) : null;
	if (url === null || !/^https?:$/.test(url.protocol) || url.origin !== address.replace(/\/$/, '')) {
		throw new Error(
			`عنوان المستقبل «${address}» ليس عنوانا كاملا مثل https://exemple.ma. العنوان الفارغ أو الناقص يرسل كلام المواطنين إلى مكان آخر. — ` +
				`L’adresse du receveur « ${address} » n’est pas complète (https://exemple.ma). Vide ou relative, elle enverrait ailleurs les messages des citoyens.`,
		);
	}
	return url.origin;
}

/** Origin to which words may go beside the site itself; null where the site itself receives. */
export function foreignOrigin(receiver: Receiver): string | null {
	if (receiver.kind === 'embedded') return null;
	return receiver.kind === 'formspree' ? formspreeOrigin : absoluteOrigin(receiver.origin);
}

/** `action` of a form, known when the site is built; `/f/<form>` when the site itself receives. */
export function actionOf(receiver: Receiver, form: FormName): string {
	if (receiver.kind === 'embedded') return `/f/${form}`;
	if (receiver.kind === 'formspree') return `${formspreeOrigin}/f/${receiver.forms[form]}`;
	return `${absoluteOrigin(receiver.origin)}/f/${form}`;
}

/**
 * Where a form is sent, for the client in the browser.
 * `pageOrigin` is `location.origin`; only the embedded receiver uses it.
 * Throws when the origin is not absolute: '' would reach a foreign host, '/' a host named `f`.
 */
export function receiverOf(receiver: Receiver, form: FormName, pageOrigin: string): FormTarget {
	const action = actionOf(receiver, form);
	if (receiver.kind === 'formspree') return { origin: formspreeOrigin, key: receiver.forms[form], action };
	const origin = absoluteOrigin(receiver.kind === 'embedded' ? pageOrigin : receiver.origin);
	return { origin, key: form, action };
}
