/** Fetches the suggestions when a person turns to a field; without them the field stays a plain form. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggests]')) {
	const wake = () => {
		form.removeEventListener('focusin', wake);
		import('./suggest.ts').then(
			({ suggest }) => suggest(form),
			() => form.addEventListener('focusin', wake),
		);
	};
	form.addEventListener('focusin', wake);
	// The browser may have given the field its focus before this was read.
	if (form.contains(document.activeElement)) wake();
}
