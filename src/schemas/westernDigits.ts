/** Arabic-Indic (٠-٩) and Persian (۰-۹) digits written 0-9; the rest of the text is untouched. */
export const westernDigits = (text: string): string =>
	text
		.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
		.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
