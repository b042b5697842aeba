// What comes after the first screen: the second pack of the words, the catalogue, and the tools of the law page. Without them the first answer is whole,
// and what needs them says that they are on their way.

import type { Page } from '@playwright/test';
import { answer, at, LANGUAGES, open, wordsOf } from './helpers.js';
import { expect, test } from './watch.js';

/** What comes after the first screen. */
const LATER = /\/assets\/(?:[a-z]{2}-later|catalogue|tools)-/;

/** Days of the answers, and starts of incapacity: before the law begins, under its editions and across its seams. */
const CASES = [
  ['2021-06-01', ['2021-01-01']],
  ['2024-09-01', ['2024-01-10', '2022-12-15']],
  ['2026-07-15', ['2026-05-04']],
] as const;

/** Opens the page without what comes later, on a day. */
async function openFirst(page: Page, day: string, address: string): Promise<void> {
  await at(page, day);
  await page.goto(address);
  await page.locator('p.status').waitFor({ state: 'attached' });
}

/** The first answers to a case, as they are read before anything is unfolded. */
async function read(page: Page, start: string): Promise<string> {
  const first = await page.locator('#start').innerText();
  await answer(page, start);
  const text = first + (await page.locator('.case').innerText());
  await page.locator('#clear').click();
  await page.locator('#clear-yes').click();
  await page.locator('#start-go').waitFor();
  return text;
}

for (const lang of LANGUAGES) {
  test(`${lang}: the first answers need nothing of what comes later`, async ({ page, context, watch }) => {
    watch.provoked = /Failed to load|NetworkError|ERR_FAILED/i;
    watch.allowed = LATER;
    const bare = await context.newPage();
    await bare.route(LATER, (route) => route.abort());
    // All cases in one language, the last in the others: the same files come later in each (`LATER` in `pack-words.mjs`).
    for (const [day, starts] of lang === 'fr' ? CASES : CASES.slice(-1)) {
      await openFirst(bare, day, `./?lang=${lang}`);
      await at(page, day);
      await open(page, `./?lang=${lang}`);
      for (const start of starts) {
        const text = await read(bare, start);
        expect(text.length).toBeGreaterThan(500);
        expect(text, `${start} on ${day}`).toBe(await read(page, start));
      }
    }
    await expect(bare.locator('trat-calculator')).not.toHaveAttribute('data-whole');
  });
}

test('what does not come is asked for again, and shown once it is here', async ({ page, watch }) => {
  watch.provoked = /Failed to load|NetworkError|ERR_FAILED/i;
  watch.allowed = LATER;
  let fails = true;
  await page.route(LATER, (route) => (fails ? route.abort() : route.continue()));
  await openFirst(page, '2023-03-14', './?lang=en');
  await answer(page, '2023-01-01');
  const why = page.locator('#stands-since');
  await why.locator('summary').click();
  const line = wordsOf('en').text('law-later');
  await expect(why).toContainText(line);
  await expect(why.locator('li[data-rule=S7] a.id')).toHaveText('S7');
  fails = false;
  await expect(why).not.toContainText(line);
  await expect(why).toHaveAttribute('open');
  await expect(why.locator('li[data-rule=S7]')).toContainText(/primary incapacity/);
});

test('an address of the law leads to its rule, however late that comes', async ({ page, watch }) => {
  watch.provoked = /Failed to load|NetworkError|ERR_FAILED/i;
  let fails = true;
  await page.route(LATER, (route) => (fails ? route.abort() : route.continue()));
  await page.goto('./?lang=en#A2.1');
  await expect(page.locator('.law')).toContainText(wordsOf('en').text('law-later'));
  fails = false;
  await expect(page.locator('[id="A2.1"]')).toBeFocused();
  await expect(page.locator('[id="A2.1"]')).toBeInViewport();
});

test('without its tools, which come later, the law page is readable: it has no search and nothing to copy', async ({ page, watch }) => {
  watch.provoked = /Failed to load|NetworkError|ERR_FAILED|dynamically imported/i;
  await page.route(/\/assets\/tools-/, (route) => route.abort());
  await page.goto('./?lang=en#S7');
  await expect(page.locator('[id="S7"]')).toBeFocused();
  await expect(page.locator('[id="S7"]')).toContainText(/primary incapacity/);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await expect(page.locator('.law .cite')).toHaveCount(0);
});

test('what comes later is asked for once the first screen is drawn, before anything is typed', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./?lang=fr');
  await page.locator('trat-calculator[data-whole]').waitFor();
  expect(asked.filter((url) => LATER.test(url)).length).toBe(3);
  expect(asked.slice(-3).every((url) => LATER.test(url) || /icon/.test(url))).toBe(true);
  const drawn = await page.evaluate(() => performance.getEntriesByName('trat-first-screen').map(({ startTime }) => startTime));
  expect(drawn.length).toBe(1);
  const later = await page.evaluate(() =>
    performance.getEntriesByType('resource').filter(({ name }) => /later|catalogue|tools/.test(name)).map(({ startTime }) => startTime),
  );
  for (const time of later) expect(time).toBeGreaterThanOrEqual(drawn[0] ?? Infinity);
});
