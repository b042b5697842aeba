// The page around the answers: languages, silence on the network, narrow screens, no script.

import { expect, test, type Page } from '@playwright/test';
import { field, give, open, threeAbsences } from './helpers.js';

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

test('another language keeps the case', async ({ page }) => {
  await open(page);
  await threeAbsences(page);
  const before = await typed(page);
  await page.locator('a[hreflang=en]').click();
  await expect(page.locator('#answers-reduction [data-answer=days]')).toHaveText('20 days');
  await expect(page.locator('#answers-reduction [data-answer=total]')).toContainText('€30.77');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(/\?lang=en$/);
  await expect(page).toHaveTitle(/Return-to-work/);
  expect(await typed(page)).toEqual(before);
});

test('after loading nothing is asked for or kept, and the policy holds', async ({ page, context }) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective, event.blockedURI));
  });
  await open(page);
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await threeAbsences(page);
  await page.locator('details').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
  await page.locator('#clear').click();
  await page.locator('#clear-yes').click();
  await page.waitForLoadState('networkidle');
  expect(requests).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});

test('a language file comes from the page’s own server', async ({ page, baseURL }) => {
  await open(page);
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.locator('a[hreflang=en]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.waitForLoadState('networkidle');
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.filter((url) => !url.startsWith(baseURL ?? 'none'))).toEqual([]);
});

test('a narrow screen is never scrolled sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  await threeAbsences(page);
  await page.locator('details').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('a case goes in by the keyboard alone', async ({ page }) => {
  await open(page);
  await give(page, 'asOf', '2023-09-01');
  await field(page, 'incapacityStart').focus();
  await page.keyboard.type('01012023');
  await page.locator('details.group > summary').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('details.group').first().locator('.count')).toBeVisible();
  await expect(page.locator('#answers-steps, .outside').first()).toBeVisible();
});

test('without script the page still says what it is, in every language', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(baseURL ?? '');
  const headings = page.getByRole('heading', { level: 1 });
  expect(await headings.count()).toBeGreaterThan(1);
  for (const heading of await headings.all()) await expect(heading).toBeVisible();
  await expect(page.locator('noscript').first()).toBeAttached();
  await page.close();
});

test('where the module does not come, the page says so and stays readable', async ({ page }) => {
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto('./?lang=en');
  await expect(page.getByRole('status')).toContainText('could not start');
  await expect(page.getByRole('status')).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Return-to-work/);
});
