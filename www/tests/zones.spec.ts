// The same case shows the same days everywhere: no day of the law moves with the clock of the device.

import { answer, field, open, setClock, textOf, unfoldAll, wholeForm, wordsOf } from './helpers.js';
import { expect, test } from './watch.js';

/** Each with an instant at which it is 1 September 2023 there; in Greenwich it is another day, but for the last. */
const ZONES = [
  ['Pacific/Kiritimati', '2023-08-31T10:30:00Z'],
  ['America/Los_Angeles', '2023-09-02T06:30:00Z'],
  ['Africa/Cairo', '2023-08-31T21:30:00Z'],
  ['Europe/Brussels', '2023-09-01T10:00:00Z'],
] as const;

for (const [timezoneId, instant] of ZONES) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });
    test('today is the day on the wall, and the days of the answers are those of the law', async ({ page }) => {
      await setClock(page, instant);
      await open(page);
      await answer(page, '2023-01-01');
      // 10 weeks, 12 weeks, 8 months and a year after 1 January 2023, wherever one reads it.
      await unfoldAll(page);
      const text = await textOf(page);
      for (const day of ['12 mars 2023', '26 mars 2023', '1er septembre 2023', '1er janvier 2024']) expect(text).toContain(day);
      for (const day of ['11 mars 2023', '31 août 2023', '31 décembre 2022']) expect(text).not.toContain(day);
      await wholeForm(page);
      await expect(field(page, 'asOf', 'pick')).toHaveValue('2023-09-01');
      await expect(field(page, 'incapacityStart', 'pick')).toHaveValue('2023-01-01');
    });
  });
}

test('the same text, day for day, on both sides of the date line', async ({ browser, baseURL }) => {
  const texts: string[] = [];
  for (const [timezoneId, instant] of ZONES) {
    const context = await browser.newContext({ timezoneId, locale: 'nl-BE', ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await setClock(page, instant);
    await open(page, './?lang=nl');
    await answer(page, '2023-03-26');
    await unfoldAll(page);
    texts.push(await textOf(page));
    await context.close();
  }
  expect(texts[0]?.length).toBeGreaterThan(500);
  // The last thing that the page says of itself is in it.
  expect(texts[0]).toContain(wordsOf('nl').text('status-answered'));
  expect(new Set(texts).size).toBe(1);
});

test('today is given from the browser’s own calendar', async ({ page }) => {
  // Half an hour after midnight in Brussels it is still the day before in Greenwich.
  await setClock(page, '2023-08-31T22:30:00Z');
  await open(page);
  await answer(page, '2023-01-01');
  await expect(page.locator('#answers-scope')).toContainText(/1er\sseptembre\s2023/);
});
