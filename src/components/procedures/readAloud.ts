/**
 * Reads a page aloud with the machine's own voices: no sound leaves it, and nothing is read by a voice that lives on
 * somebody else's server. The button stays hidden where the machine has no voice for the language.
 */
export function readAloud(button: HTMLButtonElement, language: string, textsOf: () => string[]): void {
	if (!('speechSynthesis' in window)) return;
	const voiceOf = () =>
		speechSynthesis
			.getVoices()
			.find(({ localService, lang }) => localService && lang.toLowerCase().startsWith(language));
	const offer = () => {
		button.hidden = voiceOf() === undefined;
	};
	offer();
	// Voices arrive late in some browsers.
	speechSynthesis.addEventListener('voiceschanged', offer);

	const stop = () => {
		speechSynthesis.cancel();
		button.setAttribute('aria-pressed', 'false');
	};
	stop();
	addEventListener('pagehide', stop);
	button.addEventListener('click', () => {
		if (button.getAttribute('aria-pressed') === 'true') {
			stop();
			return;
		}
		const voice = voiceOf();
		if (!voice) return;
		button.setAttribute('aria-pressed', 'true');
		// One utterance a text: long ones are cut off by some engines.
		const utterances = textsOf().map((text) => new SpeechSynthesisUtterance(text));
		for (const utterance of utterances) {
			utterance.voice = voice;
			utterance.lang = voice.lang;
			utterance.rate = 0.9;
			speechSynthesis.speak(utterance);
		}
		const last = utterances.at(-1);
		if (last) last.onend = last.onerror = stop;
		else stop();
	});
}
