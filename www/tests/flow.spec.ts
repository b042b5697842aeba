// Going on and back: hands that press twice, the browser's "back", a page that is seen again on another day.

import type { Page } from '@playwright/test';
import { answer, at, field, LANGUAGES, nothingHappened, open, openCase, settled, wordsOf } from './helpers.js';
import { expect, test } from './watch.js';

/** The question that is asked, by the id of its fields. */
async function asked(page: Page): Promise<string> {
  return page.locator('#question :is(fieldset.field, .field)').first().evaluate((field) => field.id || (field.querySelector('input')?.id ?? ''));
}

/** How many answers were told. */
const told = (page: Page): Promise<number> => page.locator('#told li').count();

/** The middle of the first button that answers the question. */
async function middle(page: Page): Promise<[number, number]> {
  const button = page.locator('#question .presses button').first();
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (box === null) throw new Error('there is no button');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

for (const lang of LANGUAGES) {
  for (const width of [360, 1280]) {
    test(`${lang}, ${width} px: a second press answers nothing`, { tag: '@chromium' }, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await openCase(page, '2026-11-27', '2026-03-03', `./?lang=${lang}`);
      await nothingHappened(page);
      await settled(page);
      const first = await asked(page);
      const [x, y] = await middle(page);
      // From here on the page's own time stands still, so that "soon after" does not hang on the machine.
      await page.clock.pauseAt(new Date('2026-11-27T10:30:00Z'));
      const before = await told(page);
      await page.mouse.click(x, y);
      await expect.poll(() => told(page)).toBe(before + 1);
      const second = await asked(page);
      expect(second).not.toBe(first);
      for (const later of [120, 130, 149]) {
        await page.clock.runFor(later);
        await page.mouse.click(x, y);
        expect(await asked(page), `after ${later} ms more`).toBe(second);
        expect(await told(page)).toBe(before + 1);
      }
      await page.clock.runFor(1);
      const [nextX, nextY] = await middle(page);
      await page.mouse.click(nextX, nextY);
      await expect.poll(() => asked(page)).not.toBe(second);
      // The second half of a double press is for what stood there, however slow.
      const third = await asked(page);
      const count = await told(page);
      await page.clock.runFor(400);
      await page.mouse.down({ clickCount: 2 });
      await page.mouse.up({ clickCount: 2 });
      expect(await asked(page), 'the second half').toBe(third);
      expect(await told(page)).toBe(count);
    });
  }
}

test('a key that is held down presses once', async ({ page }) => {
  await openCase(page, '2026-11-27', '2026-03-03', './?lang=fr');
  await nothingHappened(page);
  await settled(page);
  const before = await told(page);
  await page.locator('#question .presses button').first().focus();
  await page.keyboard.down('Enter');
  await expect.poll(() => told(page)).toBe(before + 1);
  await settled(page);
  await page.locator('#question button').first().focus();
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  expect(await told(page)).toBe(before + 1);
});

test('back: one question back, and forth again', async ({ page }) => {
  await openCase(page, '2026-11-27', '2026-03-03', './?lang=fr');
  await nothingHappened(page);
  const first = await asked(page);
  const before = await told(page);
  await page.locator('#question .presses button').first().click();
  await expect.poll(() => told(page)).toBe(before + 1);
  const second = await asked(page);
  await page.evaluate(() => history.back());
  await expect.poll(() => asked(page)).toBe(first);
  expect(await told(page)).toBe(before);
  await page.evaluate(() => history.forward());
  await expect.poll(() => asked(page)).toBe(second);
  expect(await told(page)).toBe(before + 1);
  await page.evaluate(() => history.go(-3));
  await page.locator('#start-go').waitFor();
  await expect(field(page, 'incapacityStart').locator('input.y')).toHaveValue('2026');
});

test('back: what was cleared does not come back', async ({ page }) => {
  await openCase(page, '2026-11-27', '2026-03-03', './?lang=fr');
  await page.locator('#clear').click();
  await page.locator('#clear-yes').click();
  await page.locator('#start-go').waitFor();
  await page.evaluate(() => history.back());
  await expect(field(page, 'incapacityStart').locator('input.y')).toHaveValue('');
  await expect(page.locator('.case')).toHaveCount(0);
});

test('leaving with answers is asked once', { tag: '@chromium' }, async ({ page }) => {
  await openCase(page, '2026-11-27', '2026-03-03', './?lang=fr');
  const asks: string[] = [];
  page.on('dialog', (dialog) => asks.push(dialog.type()));
  await open(page, './?lang=fr');
  expect(asks).toEqual(['beforeunload']);
});

for (const lang of LANGUAGES) {
  test(`${lang}: a page of 24 November used on the 27th answers for the 27th, and says so`, { tag: '@chromium' }, async ({ page }) => {
    const words = wordsOf(lang);
    await openCase(page, '2026-11-24', '2026-03-03', `./?lang=${lang}`);
    await expect(page.locator('.moved')).toHaveCount(0);
    await page.clock.setFixedTime(new Date('2026-11-27T10:00:00Z'));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(page.locator('.moved')).toContainText('27');
    await expect(page.locator('.moved')).not.toContainText('24');
    expect(await page.locator('.moved').innerText()).toContain(words.text('moved-on', { day: '' }).split(' ')[0] ?? '');
  });
}

test('an event of yesterday is not in the future on a page that was opened the day before', async ({ page }) => {
  await at(page, '2026-11-24');
  await open(page, './?lang=fr');
  await page.clock.setFixedTime(new Date('2026-11-27T10:00:00Z'));
  await answer(page, '2026-11-26');
  await expect(page.locator('.summary')).toHaveCount(0);
});

test('a day that was chosen stays', async ({ page }) => {
  await openCase(page, '2026-11-24', '2026-03-03', './?lang=fr');
  await page.locator('#answers-scope > .small a[href="#fact-asOf"]').click();
  await field(page, 'asOf').locator('input.d').fill('20/11/2026');
  await page.locator('#question-go').click();
  await page.clock.setFixedTime(new Date('2026-11-27T10:00:00Z'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.locator('#answers-scope')).toContainText('20');
  await expect(page.locator('.moved')).toHaveCount(0);
});
