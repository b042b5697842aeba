// The shapes a page takes: 400 % zoom, fingers, forced colours, no motion, paper.

import type { Page, TestDetails } from '@playwright/test';
import { unfoldAll } from './helpers.js';
import { illIn2025, MAIN, OTHERS, type State } from './states.js';
import { expect, test } from './watch.js';

const ADDRESS = './?lang=fr';

/** What is wider than the window, and by how much. */
async function tooWide(page: Page): Promise<string[]> {
  const { scroll, inner } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    inner: document.documentElement.clientWidth,
  }));
  if (scroll <= inner) return [];
  const wide = await page.locator('trat-calculator *').evaluateAll((all, width) =>
    all
      .filter((one) => one.getBoundingClientRect().right > width + 0.5)
      .map((one) => `${one.tagName.toLowerCase()}${one.id && `#${one.id}`}.${one.getAttribute('class') ?? ''}`),
  inner);
  return [`${scroll} of ${inner}`, ...wide.slice(0, 10)];
}

test.describe('400 % zoom', () => {
  // 1280 px at 400 % are 320 px.
  test.use({ viewport: { width: 320, height: 256 } });
  const look = (name: string, state: State, details: TestDetails = {}): void =>
    test(`nothing is read sideways: ${name}`, details, async ({ page }) => {
      await state(page, ADDRESS);
      await unfoldAll(page);
      expect(await tooWide(page)).toEqual([]);
    });
  for (const [name, state] of Object.entries(MAIN)) look(name, state);
  // What these have that the main ones lack is words and their order; the two largest are looked at in every browser.
  const LARGE: readonly string[] = ['two seams of the law', 'the page of the law'] satisfies (keyof typeof OTHERS)[];
  for (const [name, state] of Object.entries(OTHERS)) look(name, state, LARGE.includes(name) ? {} : { tag: '@chromium' });
});

/** What fingers are to hit and is smaller than 44 px; a link in a sentence is as high as its line. */
function tooSmall(page: Page): Promise<string[]> {
  return page.locator('trat-calculator :is(a, button, input, select, summary)').evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((one) => one.closest('[aria-hidden=true]') === null)
      .filter((one) => !(one.tagName === 'A' && getComputedStyle(one).display === 'inline'))
      .map((one) => {
        const boxes = [one, ...((one as HTMLInputElement).labels ?? [])].map((part) => part.getBoundingClientRect());
        const isTick = ['radio', 'checkbox'].includes((one as HTMLInputElement).type);
        const parts = isTick ? boxes : boxes.slice(0, 1);
        const height = Math.max(...parts.map((box) => box.height));
        const width = Math.max(...parts.map((box) => box.right)) - Math.min(...parts.map((box) => box.left));
        return { one, height, width };
      })
      .filter(({ height, width }) => height < 43.5 || width < 43.5)
      .map(({ one, height, width }) => `${one.outerHTML.slice(0, 80)} ${Math.round(width)} × ${Math.round(height)}`),
  );
}

test.describe('fingers', () => {
  test.use({ viewport: { width: 360, height: 640 } });
  for (const [name, state] of Object.entries(MAIN)) {
    test(`every target has 44 px: ${name}`, async ({ page }) => {
      await state(page, ADDRESS);
      expect(await tooSmall(page)).toEqual([]);
    });
  }
});

test.describe('forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('what has an edge or a colour of its own keeps an edge', { tag: '@chromium' }, async ({ page }) => {
    await MAIN.first(page, ADDRESS);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const edgeless = await page.locator('trat-calculator :is(button, input, select)').evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && one.closest('[aria-hidden=true]') === null)
        .filter((one) => {
          const { borderTopWidth, borderBottomWidth, outlineWidth, outlineStyle, textDecorationLine } = getComputedStyle(one);
          const hasEdge = Number.parseFloat(borderTopWidth) + Number.parseFloat(borderBottomWidth) > 0;
          const hasLine = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
          return !hasEdge && !hasLine && textDecorationLine === 'none';
        })
        .map((one) => one.outerHTML.slice(0, 120)),
    );
    expect(edgeless).toEqual([]);
  });

  test('the focus is seen, the picture is there', { tag: '@chromium' }, async ({ page }) => {
    await MAIN.first(page, ADDRESS);
    await page.keyboard.press('Tab');
    const { style, width } = await page.evaluate(() => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused as Element);
      return { style: outlineStyle, width: Number.parseFloat(outlineWidth) };
    });
    expect(style).not.toBe('none');
    expect(width).toBeGreaterThanOrEqual(2);
    const bars = page.locator('#answers-picture').getByRole('img').locator('line.core');
    expect(await bars.count()).toBeGreaterThan(3);
    const strokes = await bars.evaluateAll((all) => all.map((bar) => getComputedStyle(bar).stroke));
    expect(strokes).not.toContain('none');
  });
});

test.describe('no motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves for those who asked for rest', { tag: '@chromium' }, async ({ page }) => {
    await MAIN.first(page, ADDRESS);
    await unfoldAll(page);
    expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
    const moving = await page.locator('html, trat-calculator, trat-calculator *').evaluateAll((all) =>
      all
        .filter((one) => {
          const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(one);
          const lasts = (times: string): boolean => times.split(',').some((time) => Number.parseFloat(time) > 0.01);
          return (animationName !== 'none' && lasts(animationDuration)) || lasts(transitionDuration) || scrollBehavior === 'smooth';
        })
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
  });
});

test('on paper the answers are there, and what only a screen needs is not', { tag: '@chromium' }, async ({ page }) => {
  await MAIN.first(page, ADDRESS);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#answers-scope')).toBeVisible();
  await expect(page.locator('#answers-next')).toBeVisible();
  await expect(page.locator('#clear')).toBeHidden();
  await expect(page.locator('nav').first()).toBeHidden();
  // What is folded on the screen is unfolded on paper, and folded again after it.
  const folded = page.locator('.fold > .inside, .stands > .inside, .days > table');
  expect(await folded.count()).toBeGreaterThan(6);
  for (const one of await folded.all()) await expect(one).toBeVisible();
  await expect(page.locator('#answers-sheet h4').first()).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  for (const one of await folded.all()) await expect(one).toBeHidden();
});

test('the widest case is read without a hitch: every field has a name, every id stands once', async ({ page }) => {
  await illIn2025(page);
  await unfoldAll(page);
  const nameless = await page
    .locator('input:not([aria-hidden=true]), select')
    .evaluateAll((fields) =>
      fields.filter((one) => !(one as HTMLInputElement).labels?.[0]?.textContent?.trim()).map((one) => one.id),
    );
  expect(nameless).toEqual([]);
  const twice = await page
    .locator('trat-calculator [id]')
    .evaluateAll((all) => all.map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) !== index));
  expect(twice).toEqual([]);
});
