import { chromium, type Browser } from 'playwright-core';
import { ensureChromium } from '../../scripts/chromium.ts';

/** A headless Chromium that talks to nobody but the page under test. */
export const openBrowser = (): Promise<Browser> =>
	chromium.launch({
		executablePath: ensureChromium(),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});
