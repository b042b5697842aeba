// The browser tests: against the built page, as it is served, in Chromium and in Firefox.

import { defineConfig } from '@playwright/test';
import { chromiumOptions, firefoxOptions } from './scripts/browser.mjs';

const chromium = { browserName: 'chromium', launchOptions: chromiumOptions() } as const;
// A picture of a failure would put a style into the page that the policy forbids: a fault of the test, not of the page.
const firefox = { browserName: 'firefox', launchOptions: firefoxOptions(), screenshot: 'off' } as const;

/** What only Chromium can do for a test: go without script, force colours, press keys of a slow processor. */
const CHROMIUM_ALONE = /@chromium/;

/** What measures time. */
const ALONE = /(?:quick|newcomer)\.spec\.ts$/;

export default defineConfig({
  testDir: 'tests',
  testMatch: '*.spec.ts',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // Long enough for a machine that is busy with other things.
  timeout: 90_000,
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
    { name: 'firefox', testIgnore: ALONE, grepInvert: CHROMIUM_ALONE, use: firefox },
    // After the others, so that nothing else slows it down.
    { name: 'quick', testMatch: ALONE, use: chromium, dependencies: ['chromium', 'firefox'] },
  ],
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { FORCE_COLOR: '0' },
    wait: { stdout: /served at (?<trat_address>\S+)/ },
  },
});
