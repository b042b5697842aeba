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

/** Rules, each on or off. */
type Rules = Record<string, { enabled: boolean }>;

/** Without the rules of colour: they take most of the time, and no language changes a colour. */
const NO_COLOUR = { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: false } };

async function finds(page: Page, rules: Rules = MORE): Promise<string[]> {
  // One document without frames: what axe has for frames would open pages of its own.
  // Of what passes, the number is enough: to describe each element of it takes as long as to look at it.
  const axe = new AxeBuilder({ page }).options({ rules, resultTypes: ['violations'] }).setLegacyMode();
  const { violations, passes } = await axe.analyze();
  expect(passes.length, 'rules that were looked at').toBeGreaterThan(15);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(' ')}: ${failureSummary ?? ''}`),
  );
}

async function check(page: Page, state: State, lang: Language, rules: Rules = MORE): Promise<void> {
  await state(page, `./?lang=${lang}`);
  expect(await finds(page, rules)).toEqual([]);
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
 * The main states, so that with French, light and wide above each pair that decides something is looked at: names hang on the
 * language; whether a target is large enough, on the language and the width (all eight pairs); a colour and what it lies on,
 * on the theme and the width (all four pairs, in French and Dutch; German and English would repeat them).
 */
const PAIRS: readonly (readonly [Language, 'light' | 'dark', number, Rules])[] = [
  ['fr', 'dark', 360, MORE],
  ['nl', 'light', 360, MORE],
  ['nl', 'dark', 1280, MORE],
  ['de', 'dark', 360, { ...MORE, ...NO_COLOUR }],
  ['de', 'light', 1280, { ...MORE, ...NO_COLOUR }],
  ['en', 'light', 360, { ...MORE, ...NO_COLOUR }],
  ['en', 'dark', 1280, { ...MORE, ...NO_COLOUR }],
];

for (const [lang, colorScheme, width, rules] of PAIRS) {
  test.describe(`${lang}, ${colorScheme}, ${width} px`, { tag: '@chromium' }, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });
    for (const [name, state] of Object.entries(MAIN)) {
      test(`axe: ${name}`, async ({ page }) => check(page, state, lang, rules));
    }
  });
}

test('axe sees what is wrong in here', { tag: '@chromium' }, async ({ page }) => {
  await MAIN.empty(page, './?lang=fr');
  await page.locator('#start-go').evaluate((button) => {
    button.textContent = '';
    button.ariaLabel = '';
  });
  // Too pale for AAA, and too pale for all.
  await page.getByRole('heading', { level: 1 }).evaluate((heading) => (heading.style.color = '#808080'));
  await page.locator('legend').first().evaluate((legend) => (legend.style.color = '#e8e8e8'));
  const found = (await finds(page)).join();
  for (const rule of ['button-name', 'color-contrast', 'color-contrast-enhanced']) expect(found).toContain(`${rule} at`);
});
