// The browser tests: against the built page, as it is served, in Chromium.

import { defineConfig } from '@playwright/test';
import { ARGS, findChromium } from './scripts/browser.mjs';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  use: {
    // Set from the server's first line, by the name in the expression below.
    baseURL: process.env['TRAT_ADDRESS'],
    locale: 'fr-BE',
    timezoneId: 'Europe/Brussels',
    screenshot: 'only-on-failure',
    launchOptions: { args: ARGS, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { FORCE_COLOR: '0' },
    wait: { stdout: /served at (?<trat_address>\S+)/ },
  },
});
