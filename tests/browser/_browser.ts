import { chromium, type Browser } from 'playwright-core';
import { ensureChromium, quietFlags } from '../../scripts/chromium.ts';

/** A headless Chromium that talks to nobody but the page under test. */
export const openBrowser = (): Promise<Browser> =>
	chromium.launch({ executablePath: ensureChromium(), args: quietFlags });
