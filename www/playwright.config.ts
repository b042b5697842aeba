// The browser tests: against the built page, as it is served. All of them in Chromium; in Firefox what can differ there.

import { defineConfig } from '@playwright/test';
import { chromiumOptions, firefoxOptions } from './scripts/browser.mjs';

const chromium = { browserName: 'chromium', launchOptions: chromiumOptions() } as const;
// A picture of a failure would put a style into the page that the policy forbids: a fault of the test, not of the page.
const firefox = { browserName: 'firefox', launchOptions: firefoxOptions(), screenshot: 'off' } as const;

/**
 * What a test needs that only Chromium can do (go without script, force colours, tell what a page costs), or what it asks that
 * no other browser answers otherwise: the texts of the answers, which come from the same module and the same messages.
 */
const CHROMIUM_ALONE = /@chromium/;

/**
 * What Firefox can do otherwise: typing, keys, the focus and the history, dates in four languages, the boxes of words, fields
 * and their colours, the policy. `answers`, `editions` and most of `law` and `search` ask for texts.
 */
const DIFFERS = /(?:axe|bad-input|dates|form|keyboard|law|page|picture|roles|search|shape|zones)\.spec\.ts$/;

/** What tells a time, to be read by people. */
const ALONE = /quick\.spec\.ts$/;

export default defineConfig({
  testDir: 'tests',
  testMatch: '*.spec.ts',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // Nothing is judged by the clock: these end what hangs, on a machine however busy.
  timeout: 15 * 60_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
  use: {
    // Set from the server's first line, by the name in the expression below.
    baseURL: process.env['TRAT_ADDRESS'],
    locale: 'fr-BE',
    timezoneId: 'Europe/Brussels',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'chromium', testIgnore: ALONE, use: chromium },
    { name: 'firefox', testMatch: DIFFERS, grepInvert: CHROMIUM_ALONE, use: firefox },
    // After the others, so that nothing else slows it down.
    { name: 'quick', testMatch: ALONE, use: chromium, dependencies: ['chromium', 'firefox'] },
  ],
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { FORCE_COLOR: '0' },
    timeout: 5 * 60_000,
    wait: { stdout: /served at (?<trat_address>\S+)/ },
  },
});
