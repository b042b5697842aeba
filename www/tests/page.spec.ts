// The page around the answers: languages, silence on the network, narrow screens, no script.

import type { Page } from '@playwright/test';
import {
  answer,
  at,
  field,
  fillDay,
  LANGUAGES,
  nothingHappened,
  open,
  openAbsences,
  rest,
  unfoldAll,
  wholeForm,
  wordsOf,
} from './helpers.js';
import { expect, test } from './watch.js';

/** The case as it stands in the form. */
function typed(page: Page): Promise<string[]> {
  return page.locator('input, select').evaluateAll((fields) =>
    fields.map((one) => {
      const { id, value, checked, type } = one as HTMLInputElement;
      return `${id}=${type === 'radio' || type === 'checkbox' ? checked : value}`;
    }),
  );
}

test('the language is chosen by the address, else by the browser, else it is French', async ({ browser, page }) => {
  await open(page, './?lang=en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  for (const [locale, lang] of [
    ['en-GB', 'en'],
    ['fr-BE', 'fr'],
    ['pl-PL', 'fr'],
  ] as const) {
    const other = await browser.newPage({ locale });
    await other.goto(page.url().split('?')[0] ?? '');
    await expect(other.locator('html')).toHaveAttribute('lang', lang);
    await expect(other.getByRole('heading', { level: 1 })).toHaveCount(1);
    await other.close();
  }
});

test('another language keeps the case, there and back through all of them', async ({ page, watch }) => {
  await openAbsences(page);
  await unfoldAll(page);
  const before = await typed(page);
  expect(before.length).toBeGreaterThan(20);
  watch.allowed = /\/assets\/(nl|de|en)-/;
  for (const [lang, days, total] of [
    ['en', '20 days', '€30.77'],
    ['nl', '20 dagen', '30,77'],
    ['de', '20 Tage', '30,77'],
    ['fr', '20 jours', '30,77'],
  ] as const) {
    await page.locator(`a[hreflang=${lang}]`).click();
    await expect(page.locator('#answers-reduction [data-answer=days]')).toHaveText(days);
    await expect(page.locator('#answers-reduction [data-answer=total]')).toContainText(total);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page).toHaveURL(new RegExp(`[?]lang=${lang}$`));
    await expect(page).toHaveTitle(wordsOf(lang).text('page-title'));
    expect(await typed(page)).toEqual(before);
  }
});

test('another language in the middle of a date and of a question keeps both', async ({ page, watch }) => {
  await at(page, '2023-09-01');
  await open(page);
  watch.allowed = /\/assets\/(nl|de|en)-/;
  await fillDay(field(page, 'incapacityStart'), '2023-1-');
  await page.locator('a[hreflang=nl]').click();
  await expect(page.locator('#start-go')).toHaveText(wordsOf('nl').text('start-go'));
  await expect(field(page, 'incapacityStart', 'y')).toHaveValue('2023');
  await answer(page, '2023-01-01');
  await nothingHappened(page);
  const skip = page.locator('#question [id$="-skip"]');
  const asked = await skip.getAttribute('id');
  await page.locator('a[hreflang=de]').click();
  await expect(page.locator('#question-title')).toContainText(wordsOf('de').text('question-title'));
  await expect(skip).toHaveAttribute('id', asked ?? '');
  await expect(page.getByRole('link', { name: 'Deutsch' })).toHaveAttribute('aria-current', 'true');
});

test('a language that does not come changes nothing', async ({ page, watch }) => {
  watch.provoked = /Failed to load|NetworkError|ERR_FAILED/i;
  watch.allowed = /\/assets\/de-/;
  await page.route('**/de-*.txt', (route) => route.abort());
  await openAbsences(page);
  const asked = page.waitForEvent('requestfailed');
  await page.locator('a[hreflang=de]').click();
  await asked;
  await rest(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('où en êtes-vous');
  await expect(page.locator('#now-title')).toHaveText('Où vous en êtes');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
});

test('nothing is kept: no store, no cookie, and in the history a number alone', async ({ page, context }) => {
  await openAbsences(page);
  await unfoldAll(page);
  const address = page.url();
  expect(address).not.toContain('2023');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(await page.evaluate(() => history.state as unknown)).toEqual({ trat: expect.any(Number) });
  expect(await context.cookies()).toEqual([]);
  await page.locator('#clear').click();
  await page.locator('#clear-yes').click();
  await open(page);
  await expect(field(page, 'incapacityStart', 'pick')).toHaveValue('');
});

for (const lang of LANGUAGES) {
  test(`${lang}: the page asks for its own files alone, and the policy lets it`, async ({ page, baseURL }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await open(page, `./?lang=${lang}`);
    expect(requests.length).toBeGreaterThan(3);
    expect(requests.filter((url) => !url.startsWith(baseURL ?? 'none'))).toEqual([]);
    // One language in its two packs, and no other.
    const packs = requests.filter((url) => /\/assets\/(fr|nl|de|en)-/.test(url));
    expect(packs.length).toBe(2);
    for (const url of packs) expect(url).toContain(`/assets/${lang}-`);
  });
}

test('the watch over each test sees a request, a violation and a word in the console', async ({ page, watch }) => {
  await open(page);
  await page.evaluate(async () => {
    const picture = new Image();
    const failed = new Promise((resolve) => picture.addEventListener('error', resolve));
    picture.src = 'http://127.0.0.1:9/elsewhere.png';
    await failed;
    await fetch('./index.html');
    console.log('a word');
  });
  for (const fault of [/a word/, /policy violated: img-src/, /asked for after loading: .*index\.html/])
    await expect.poll(() => watch.faults().join('\n')).toMatch(fault);
  watch.provoked = /./;
  watch.allowed = /./;
});

test('in the middle of everything the full form and one question at a time change places', async ({ page }) => {
  await at(page, '2023-09-01');
  await open(page);
  await answer(page, '2023-01-01');
  await wholeForm(page);
  await page.locator('#one').click();
  await expect(page.locator('#question')).toBeVisible();
});

test('without script the page still says what it is, in every language', { tag: '@chromium' }, async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(baseURL ?? '');
  const headings = page.getByRole('heading', { level: 1 });
  expect(await headings.count()).toBeGreaterThan(1);
  for (const heading of await headings.all()) await expect(heading).toBeVisible();
  const lines = page.locator('noscript p');
  await expect(lines).toHaveCount(LANGUAGES.length);
  for (const line of await lines.all()) await expect(line).toBeVisible();
  await page.close();
});

test('where the module does not come, the page says so and stays readable', async ({ page, watch }) => {
  watch.provoked = /wasm|Failed to load|NetworkError|ERR_FAILED/i;
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto('./?lang=en');
  await expect(page.getByRole('status')).toContainText('could not start');
  await expect(page.getByRole('status')).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Return-to-work/);
});
