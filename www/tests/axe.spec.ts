// axe finds nothing: in every state in one language, theme and width; in the main states in more of them.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Language } from './helpers.js';
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
  // Of what passes, the number is enough: to describe each element of it takes as long as to look at it.
  const axe = new AxeBuilder({ page }).options({ rules: MORE, resultTypes: ['violations'] }).setLegacyMode();
  const { violations, passes } = await axe.analyze();
  expect(passes.length, 'rules that were looked at').toBeGreaterThan(15);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(' ')}: ${failureSummary ?? ''}`),
  );
}

async function check(page: Page, state: State, lang: Language): Promise<void> {
  await state(page, `./?lang=${lang}`);
  expect(await finds(page)).toEqual([]);
}

/** French, light and wide: every state. The main ones in Firefox too, which has colours and sizes of its own for fields. */
test.describe('fr, light, 1280 px', () => {
  test.use({ viewport: { width: 1280, height: 800 } });
  for (const [name, state] of Object.entries(MAIN)) {
    test(`axe: ${name}`, async ({ page }) => check(page, state, 'fr'));
  }
  for (const [name, state] of Object.entries(OTHERS)) {
    test(`axe: ${name}`, { tag: '@chromium' }, async ({ page }) => check(page, state, 'fr'));
  }
});

/**
 * With the one above, every pair of a language and a width (names and their length decide how large a target is), of a theme
 * and a width (colours, and what lies over what), and of a language and a theme stands in one of these. All three at
 * once decide nothing: a colour that fails does so in every language, a name that is missing is missing in every theme.
 */
const PAIRS: readonly (readonly [Language, 'light' | 'dark', number])[] = [
  ['fr', 'dark', 360],
  ['nl', 'light', 360],
  ['nl', 'dark', 1280],
  ['de', 'dark', 360],
  ['de', 'light', 1280],
  ['en', 'light', 360],
  ['en', 'dark', 1280],
];

for (const [lang, colorScheme, width] of PAIRS) {
  test.describe(`${lang}, ${colorScheme}, ${width} px`, { tag: '@chromium' }, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });
    for (const [name, state] of Object.entries(MAIN)) {
      test(`axe: ${name}`, async ({ page }) => check(page, state, lang));
    }
  });
}

test('axe sees what is wrong in here', { tag: '@chromium' }, async ({ page }) => {
  await MAIN.empty(page, './?lang=fr');
  await page.locator('#start-go').evaluate((button) => {
    button.textContent = '';
    button.ariaLabel = '';
  });
  await page.getByRole('heading', { level: 1 }).evaluate((heading) => (heading.style.color = '#ccc'));
  const found = (await finds(page)).join();
  for (const rule of ['button-name', 'color-contrast', 'color-contrast-enhanced']) expect(found).toContain(`${rule} at`);
});
