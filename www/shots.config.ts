// The pictures of the page: made by hand, never by the tests.

import { defineConfig } from '@playwright/test';
import tests from './playwright.config.js';

export default defineConfig({
  ...tests,
  testMatch: 'shots.ts',
  projects: (tests.projects ?? []).filter(({ name }) => name === 'chromium'),
});
