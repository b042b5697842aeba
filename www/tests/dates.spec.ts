// The date field: what it takes, what it says, and that keyboard, mouse and screen reader find the same in it.

import { at, field, fillDay, open, openForm, rest, unfold, wordsOf } from './helpers.js';
import { expect, test } from './watch.js';

const START = 'incapacityStart';
const say = wordsOf('fr').text;

test.beforeEach(async ({ page }) => {
  await at(page, '2023-09-01');
});

test('a whole date in any field is understood at once, and spread over the three when it is left', async ({ page }) => {
  await open(page);
  await field(page, START, 'm').fill('mardi 31 janv. 2023');
  await expect(field(page, START, 'words')).toHaveText(/^mardi\s31\sjanvier\s2023$/);
  await expect(field(page, START, 'pick')).toHaveValue('2023-01-31');
  await expect(field(page, START, 'm')).toHaveValue('mardi 31 janv. 2023');
  await page.keyboard.press('Tab');
  await expect(field(page, START, 'd')).toHaveValue('31');
  await expect(field(page, START, 'm')).toHaveValue('janv');
  await expect(field(page, START, 'y')).toHaveValue('2023');
  await field(page, START, 'd').fill('1/2/2023');
  await page.keyboard.press('Tab');
  await expect(field(page, START, 'words')).toHaveText(/^mercredi\s1er\sfévrier\s2023$/);
});

test('a date that is pasted is spread at once, and the focus stays', async ({ page }) => {
  await open(page);
  await field(page, START, 'd').focus();
  await page.evaluate(() => document.addEventListener('copy', (event) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', '31.1.2023');
  }));
  await page.keyboard.press('ControlOrMeta+c');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(field(page, START, 'd')).toHaveValue('31');
  await expect(field(page, START, 'y')).toHaveValue('2023');
  await expect(field(page, START, 'd')).toBeFocused();
  await expect(field(page, START, 'pick')).toHaveValue('2023-01-31');
});

test('the date goes in by the keyboard alone, field by field, and the focus stays where it is', async ({ page }) => {
  await open(page);
  await field(page, START, 'd').focus();
  await page.keyboard.type('03');
  await expect(field(page, START, 'd')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('mars');
  await page.keyboard.press('Tab');
  await page.keyboard.type('202');
  await rest(page);
  await expect(page.locator('.problem')).toHaveCount(0);
  await page.keyboard.type('3');
  await expect(field(page, START, 'words')).toHaveText(/^vendredi\s3\smars\s2023$/);
  await expect(field(page, START, 'd')).toHaveValue('03');
  await expect(field(page, START, 'm')).toHaveValue('mars');
  await page.keyboard.press('Enter');
  await expect(page.locator('#answers-scope')).toBeVisible();
});

test('in another language what was typed stays, and is understood', async ({ page, watch }) => {
  watch.allowed = /\/nl-[\w-]+\.\w+$/;
  await open(page);
  await fillDay(field(page, START), '2023-mars-3');
  await page.locator('a[hreflang=nl]').click();
  await expect(field(page, START, 'words')).toHaveText(/^vrijdag\s3\smaart\s2023$/);
  await expect(field(page, START, 'm')).toHaveValue('mars');
  await field(page, START, 'd').fill('4');
  await expect(field(page, START, 'words')).toHaveText(/^zaterdag\s4\smaart\s2023$/);
});

for (const [typed, wrong, said] of [
  ['2023-1-', ['d'], say('problem-noDay')],
  ['2023--3', ['m'], say('problem-noMonth')],
  ['-1-3', ['y'], say('problem-noYear')],
  ['--3', ['m', 'y'], say('problem-unfinishedDay')],
  ['2023-1-45', ['d'], say('problem-oddDay', { value: '45' })],
  ['23-fevv-3', ['m', 'y'], say('problem-oddMonth', { value: 'fevv' })],
  ['23-1-3', ['y'], say('problem-oddYear', { value: '23' })],
  ['2023-2-31', ['d', 'm', 'y'], say('error-noSuchDay', { value: '31', month: 'février 2023' })],
] as const) {
  test(`what is wrong with ${typed} is said at the field that is wrong, once the date is left`, async ({ page }) => {
    await openForm(page, '2023-09-01', '2023-01-01');
    await unfold(page, 'incapacityEnd');
    const end = field(page, 'incapacityEnd');
    await fillDay(end, typed);
    await rest(page);
    await expect(end.locator('.problem')).toHaveCount(0);
    await field(page, 'asOf', 'd').focus();
    await expect(end.locator('.problem')).toContainText(said);
    for (const part of ['d', 'm', 'y'] as const) {
      const input = field(page, 'incapacityEnd', part);
      if ((wrong as readonly string[]).includes(part)) await expect(input).toHaveAttribute('aria-invalid', 'true');
      else await expect(input).not.toHaveAttribute('aria-invalid');
      await expect(input).toHaveAccessibleDescription(new RegExp(said.slice(0, 20).replaceAll(/\s/g, '\\s')));
    }
    const [year, month, day] = typed.split('-');
    for (const [part, text] of [['d', day], ['m', month], ['y', year]] as const)
      await expect(field(page, 'incapacityEnd', part)).toHaveValue(text ?? '');
    await page.locator('.summary a').click();
    await expect(field(page, 'incapacityEnd', wrong[0])).toBeFocused();
    await page.keyboard.press('ControlOrMeta+a');
    await field(page, 'incapacityEnd', 'd').fill('31/03/2023');
    await expect(page.locator('.summary')).toHaveCount(0);
    await expect(end.locator('[aria-invalid]')).toHaveCount(0);
  });
}

test('an event whose day cannot be read has one problem', async ({ page }) => {
  await openForm(page, '2023-09-01', '2023-01-01');
  await unfold(page, 'estimatedOn');
  await field(page, 'estimatedOn').selectOption('on');
  await field(page, 'estimatedOn', 'day', 'd').fill('12');
  await field(page, 'asOf', 'd').focus();
  await expect(page.locator('.summary li')).toHaveCount(1);
  await expect(field(page, 'estimatedOn', 'day', 'm')).toHaveAttribute('aria-invalid', 'true');
});

test('the calendar opens at a press, and what is picked stands in the fields', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    HTMLInputElement.prototype.showPicker = function () {
      this.dataset['opened'] = 'yes';
    };
  });
  const date = page.getByRole('group', { name: say(`fact-${START}`) });
  await date.getByRole('button', { name: say('date-pick') }).click();
  await expect(field(page, START, 'pick')).toHaveAttribute('data-opened', 'yes');
  await field(page, START, 'pick').fill('2023-01-03');
  await expect(field(page, START, 'd')).toHaveValue('3');
  await expect(field(page, START, 'm')).toHaveValue('1');
  await expect(field(page, START, 'y')).toHaveValue('2023');
  await expect(field(page, START, 'words')).toHaveText(/^mardi\s3\sjanvier\s2023$/);
});

test('a browser that cannot open its calendar has no button for it', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(HTMLInputElement.prototype, 'showPicker'));
  await open(page);
  await expect(field(page, START, 'd')).toBeVisible();
  await expect(field(page, START, 'pick')).toHaveCount(0);
  await expect(field(page, START).getByRole('button')).toHaveCount(0);
});

test('as it is heard: a group by its question, three named fields, the button; the browser’s own field is not', async ({ page }) => {
  await open(page);
  const date = page.getByRole('group', { name: say(`fact-${START}`) });
  const named = [say('date-day'), say('date-month'), say('date-year')];
  for (const name of named) await expect(date.getByRole('textbox', { name, exact: true })).toHaveCount(1);
  await expect(date.getByRole('textbox')).toHaveCount(3);
  await expect(date.getByRole('button')).toHaveCount(1);
  await date.getByRole('textbox', { name: named[0] ?? '', exact: true }).fill('2023-01-31');
  await expect(field(page, START, 'd')).toHaveAccessibleDescription(/mardi\s31\sjanvier\s2023/);
  const targets = await date.locator('input:not([aria-hidden]), button').evaluateAll((all) =>
    all.map((one) => Math.min(one.getBoundingClientRect().height, one.getBoundingClientRect().width)),
  );
  expect(Math.min(...targets)).toBeGreaterThanOrEqual(44);
});
