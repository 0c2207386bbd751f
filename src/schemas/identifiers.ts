import * as z from 'zod';

/** Stable ASCII identifier: a file name, an address, a key in the statistics. */
export const slug = z
	.string({ error: 'اكتبوا المعرّف بالحروف اللاتينية' })
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
		error: 'المعرّف حروف لاتينية صغيرة وأرقام وبينها «-»، مثل birth-extract',
	});

/** Names below `/procedures/` and `/og/` that the site uses itself: `/procedures/a-z/`, `/og/default.png`. */
const reservedSlugs: readonly string[] = ['a-z', 'default'];

/** Whether no card may have this name, now or formerly. */
export const isReserved = (name: string): boolean => reservedSlugs.includes(name);

// `abort`: what is not a day or an hour is not compared with another; one fault is told, not two.
/** Calendar day, `YYYY-MM-DD`. */
export const isoDate = z.iso.date({ error: 'اكتبوا التاريخ هكذا: 2026-11-25', abort: true });

/** Time of day, `HH:MM`, 24 hours. */
export const clockTime = z
	.string({ error: 'اكتبوا الساعة بين علامتين هكذا: "08:30"' })
	.regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'اكتبوا الساعة هكذا: "08:30"', abort: true });

/** Telephone number as dialled in Morocco: ten digits, or a short national number. */
export const phone = z
	.string({ error: 'اكتبوا الرقم بين علامتين، مثل "0523000000"' })
	.regex(/^(0\d{9}|\d{3,4})$/, { error: 'رقم الهاتف عشرة أرقام بلا فراغ، أو رقم وطني قصير مثل "3737"' });

/** A website as it is said aloud: `rokhas.ma`, with a path if need be. */
export const portalAddress = z
	.string({ error: 'اكتبوا عنوان البوابة' })
	.regex(/^[a-z0-9.-]+\.[a-z]{2,}(\/\S*)?$/, { error: 'العنوان بدون https://، مثل rokhas.ma' });
