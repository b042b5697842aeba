// axe finds nothing: in every state in one language and theme; in every language, theme and width for the main states.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LANGUAGES, type Language } from './helpers.js';
import { MAIN, OTHERS, type State } from './states.js';
import { expect, test } from './watch.js';

/** Beyond the rules that axe applies by itself: AAA, target size, and what is seen of a name must be heard of it. */
const MORE = {
  'color-contrast-enhanced': { enabled: true },
  'identical-links-same-purpose': { enabled: true },
  'label-content-name-mismatch': { enabled: true },
  'meta-refresh-no-exceptions': { enabled: true },
  'target-size': { enabled: true },
};

async function finds(page: Page): Promise<string[]> {
  // One document without frames: what axe has for frames would open pages of its own.
  const { violations, passes } = await new AxeBuilder({ page }).options({ rules: MORE }).setLegacyMode().analyze();
  expect(passes.length, 'rules that were looked at').toBeGreaterThan(15);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(' ')}: ${failureSummary ?? ''}`),
  );
}

async function check(page: Page, state: State, lang: Language): Promise<void> {
  await state(page, `./?lang=${lang}`);
  expect(await finds(page)).toEqual([]);
}

for (const [name, state] of Object.entries({ ...MAIN, ...OTHERS })) {
  test(`axe: ${name}`, async ({ page }) => check(page, state, 'fr'));
}

for (const lang of LANGUAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      test.describe(`${lang}, ${colorScheme}, ${width} px`, { tag: '@chromium' }, () => {
        test.use({ colorScheme, viewport: { width, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });
        for (const [name, state] of Object.entries(MAIN)) {
          test(`axe: ${name}`, async ({ page }) => check(page, state, lang));
        }
      });
    }
  }
}

test('axe sees what is wrong in here', async ({ page }) => {
  await MAIN.empty(page, './?lang=fr');
  await page.locator('#start-go').evaluate((button) => {
    button.textContent = '';
    button.ariaLabel = '';
  });
  expect((await finds(page)).join()).toContain('button-name');
});
