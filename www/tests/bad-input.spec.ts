// Bad input everywhere: each field takes whatever is typed, says what is wrong and how to mend it, and no answer is made
// of it; mended, the answers are there again.

import type { Locator, Page } from '@playwright/test';
import { answer, at, field, fillDay, nothingHappened, open, openForm, rest, unfoldAll, wholeForm } from './helpers.js';
import { illIn2025 } from './states.js';
import { expect, test } from './watch.js';

/** What is no day, typed into the first of the three fields or into each of them. */
const NO_DAYS = [
  ['31', '2', '2023'],
  ['29', '2', '2023'],
  ['0', '1', '2023'],
  ['32', '1', '2023'],
  ['1', '13', '2023'],
  ['1', 'brumaire', '2023'],
  ['1', '1', ''],
  ['', '', '2023'],
  ['1', '1', '20230'],
  ['-1', '-1', '-1'],
  ['1e1', '0x1', '2023'],
  ['１', '１', '２０２３年'],
  ['<img src=x onerror=alert(1)>', '', ''],
  ['${1}', '{ $day }', '`'],
  ['31/02/2023', '', ''],
  ['2023-00-10', '', ''],
  ['9'.repeat(5000), '', ''],
  ['\u202e1', '\u0000', '💥'],
] as const;

/** What is no number. */
const NO_NUMBERS = ['x', '-1', '1e9', '0x10', 'NaN', 'Infinity', '1,2,3', '<b>1</b>', '9'.repeat(400), '💥', '١'];

async function type(date: Locator, typed: readonly string[]): Promise<void> {
  for (const [place, part] of ['d', 'm', 'y'].entries()) await date.locator(`input.${part}`).fill(typed[place] ?? '');
}

/** Leaves a field: what is wrong has been said then. */
async function leave(page: Page): Promise<void> {
  await page.locator('#one').focus();
  await rest(page);
}

/** What is wrong stands in the summary, and each of its links leads to a field that is marked and says why. */
async function isTold(page: Page): Promise<void> {
  const summary = page.locator('.summary');
  await expect(summary).toBeVisible();
  const links = await summary.getByRole('link').all();
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    await link.click();
    const focused = page.locator('trat-calculator :is(input, select):focus');
    await expect(focused).toHaveAttribute('aria-invalid', 'true');
    await expect(focused).toHaveAccessibleDescription(/\p{L}{3}/u);
  }
}

test('the first question: whatever is no day is refused in words, and a day mends it', async ({ page }) => {
  await at(page, '2023-09-01');
  await open(page);
  const date = field(page, 'incapacityStart');
  for (const typed of NO_DAYS) {
    await type(date, typed);
    await page.locator('#start-go').click();
    await expect(page.locator('.summary'), typed.join(' ').slice(0, 40)).toBeVisible();
    await expect(page.locator('#answers-scope')).toHaveCount(0);
    await expect(date.locator('[aria-invalid=true]').first()).toBeVisible();
    await expect(page.locator('img')).toHaveCount(0);
  }
  await answer(page, '2023-01-01');
  await expect(page.locator('.summary')).toHaveCount(0);
});

test('days of the full form: each field on its own', { tag: '@chromium' }, async ({ page }) => {
  await openForm(page, '2023-09-01', '2023-01-01');
  await unfoldAll(page);
  await field(page, 'estimatedOn').selectOption('on');
  const dates = page.locator('.full fieldset.date');
  const ids = await dates.evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(2);
  for (const [index, id] of ids.entries()) {
    const date = page.locator(`[id="${id}"]`);
    await type(date, NO_DAYS[index % NO_DAYS.length] ?? []);
    await leave(page);
    await isTold(page);
    await fillDay(date, id === 'fact-asOf' ? '2023-09-01' : '2023-01-01');
    await leave(page);
    await expect(page.locator('.summary'), id).toHaveCount(0);
  }
});

test('numbers and amounts', async ({ page }) => {
  await openForm(page, '2023-09-01', '2023-01-01');
  await unfoldAll(page);
  const fields = page.locator('.full input[type=text].short');
  const ids = await fields.evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) {
    const input = page.locator(`[id="${id}"]`);
    for (const text of NO_NUMBERS) {
      await input.fill(text);
      await leave(page);
      await expect(input, text.slice(0, 20)).toHaveAttribute('aria-invalid', 'true');
      await expect(page.locator('#answers-scope')).toHaveCount(0);
    }
    await isTold(page);
    await input.fill('');
    await expect(page.locator('.summary')).toHaveCount(0);
  }
});

test('days that cannot go together are told at both fields’ names, and any of them can be mended', { tag: '@chromium' }, async ({ page }) => {
  await openForm(page, '2023-09-01', '2023-01-01');
  await unfoldAll(page);
  await type(field(page, 'incapacityStart'), ['2', '9', '2023']);
  await type(field(page, 'incapacityEnd'), ['1', '1', '2022']);
  await leave(page);
  await isTold(page);
  await fillDay(field(page, 'incapacityStart'), '2023-01-01');
  await fillDay(field(page, 'incapacityEnd'), '');
  await leave(page);
  await expect(page.locator('.summary')).toHaveCount(0);
});

test('items of lists: half of an item is told at that item', { tag: '@chromium' }, async ({ page }) => {
  await openForm(page, '2023-09-01', '2023-01-01');
  await unfoldAll(page);
  for (const fact of ['earlierPeriods', 'contactAppointments']) {
    await field(page, fact, 'some').check();
    const item = field(page, fact).locator('.item').first();
    await type(item.locator('fieldset.date').first(), ['31', '2', '2023']);
    await leave(page);
    await isTold(page);
    await field(page, fact, 'none').check();
    await expect(page.locator('.summary')).toHaveCount(0);
  }
});

test('the question of the moment refuses what is no day, and takes it mended', { tag: '@chromium' }, async ({ page }) => {
  await at(page, '2023-09-01');
  await open(page);
  await answer(page, '2023-01-01');
  await nothingHappened(page);
  const date = page.locator('#question fieldset.date').first();
  await type(date, ['31', 'février', '2023']);
  await page.locator('#question-go').click();
  await expect(page.locator('.summary')).toBeVisible();
  await expect(date.locator('[aria-invalid=true]').first()).toBeVisible();
  await fillDay(date, '2023-03-12');
  await page.locator('#question-go').click();
  await expect(page.locator('.summary')).toHaveCount(0);
  await expect(page.locator('#answers-scope')).toBeVisible();
});

test('addresses that lead nowhere do no harm', async ({ page }) => {
  for (const address of ['./?lang=xx', './?lang=%3Cb%3E', './?lang=fr#nowhere', './?lang=fr#%22%5D', './?lang=', './?x=%ff']) {
    await open(page, address);
    await expect(page.locator('#start-go')).toBeVisible();
  }
});

test('a wall of wrong answers is told whole, and the full form still takes them back', { tag: '@chromium' }, async ({ page }) => {
  await illIn2025(page);
  await unfoldAll(page);
  const dates = page.locator('.full fieldset.date');
  const count = await dates.count();
  for (let index = 0; index < count; index += 1) await type(dates.nth(index), ['31', '2', '2023']);
  await leave(page);
  await expect(page.locator('.summary').getByRole('link')).toHaveCount(count);
  await page.locator('#one').click();
  await page.locator('#clear').click();
  await page.locator('#clear-yes').click();
  await expect(page.locator('.summary')).toHaveCount(0);
  await answer(page, '2023-01-01');
  await wholeForm(page);
});

test('a start that is still to come is called so at its own field', { tag: '@chromium' }, async ({ page }) => {
  await at(page, '2026-11-22');
  await open(page, './?lang=en');
  await fillDay(field(page, 'incapacityStart'), '2026-11-23');
  await page.locator('#start-go').click();
  await expect(page.locator('.summary')).toContainText('This date is still to come. Check the year.');
  await page.locator('.summary a').click();
  await expect(field(page, 'incapacityStart', 'd')).toBeFocused();
  await expect(field(page, 'incapacityStart', 'd')).toHaveAttribute('aria-invalid', 'true');
  await fillDay(field(page, 'incapacityStart'), '2026-11-22');
  await page.locator('#start-go').click();
  await expect(page.locator('#answers-scope')).toContainText('22 November 2026');
});

test('a text without end is named by its beginning', async ({ page }) => {
  await at(page, '2023-09-01');
  await open(page);
  await field(page, 'incapacityStart', 'd').fill('9'.repeat(100_000));
  await page.locator('#start-go').click();
  await expect(page.locator('.summary')).toContainText(`« ${'9'.repeat(40)}… » n’est pas un jour`);
  expect((await page.locator('.summary').innerText()).length).toBeLessThan(500);
});
