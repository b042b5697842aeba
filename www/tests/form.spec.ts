// The full form: what is not known, what is to be mended, and clearing it all.

import { answer, appointments, at, choose, field, fillDay, give, happened, open, openAbsences, openForm, rest, unfold } from './helpers.js';
import { expect, test } from './watch.js';

const DAY = '2023-09-01';
const START = '2023-01-01';

test('before anything is given, nothing is wrong', async ({ page }) => {
  await open(page);
  await field(page, 'incapacityStart', 'd').focus();
  await page.locator('#start-go').focus();
  await rest(page);
  await expect(page.locator('.summary')).toHaveCount(0);
  await expect(page.locator('#answers-scope')).toHaveCount(0);
});

test('what is wrong stands at its field and in the summary, which leads there', async ({ page }) => {
  await openForm(page, DAY, START);
  await appointments(page, 'contactAppointments', [['2023-06-01', 'attended']]);
  await happened(page, 'referredOn', '2023-12-24');
  await field(page, 'asOf', 'd').focus();
  const wrong = field(page, 'referredOn', 'day', 'd');
  await expect(wrong).toHaveAttribute('aria-invalid', 'true');
  await expect(wrong).toHaveAccessibleDescription(/24\sdécembre\s2023/);
  await expect(page.locator('#answers-scope')).toHaveCount(0);
  await page.locator('.summary a').click();
  await expect(wrong).toBeFocused();
  await fillDay(field(page, 'referredOn', 'day'), '2023-04-14');
  await expect(page.locator('.summary')).toHaveCount(0);
  await expect(page.locator('#answers-steps')).toBeVisible();
});

test('an item of a list that is wrong is found after another was taken out', async ({ page }) => {
  await openForm(page, DAY, START);
  await appointments(page, 'contactAppointments', [
    ['2023-06-01', 'absentUnjustified'],
    ['2023-07-01', 'absentUnjustified'],
    ['2023-07-01', 'attended'],
  ]);
  const items = field(page, 'contactAppointments').locator('.item');
  await items.first().locator('> button').click();
  await expect(items).toHaveCount(2);
  await page.locator('.summary a').first().click();
  await expect(items.last().locator('input:focus')).toHaveCount(1);
});

test('an item of a list is not called wrong before it is left', async ({ page }) => {
  await openForm(page, DAY, START);
  await choose(page, 'earlierPeriods', 'some');
  const [from, to] = [0, 1].map((part) => field(page, 'earlierPeriods').locator('fieldset.date').nth(part));
  if (from === undefined || to === undefined) throw new Error('no item');
  await fillDay(from, '2022-03-01');
  await to.locator('input.d').focus();
  await rest(page);
  await expect(page.locator('.wait')).toBeVisible();
  await expect(page.locator('.summary')).toHaveCount(0);
  await field(page, 'asOf', 'd').focus();
  await expect(to.locator('[aria-invalid=true]').first()).toBeVisible();
  await fillDay(to, '2022-03-05');
  await expect(page.locator('.summary')).toHaveCount(0);
  await expect(page.locator('#answers-steps')).toBeVisible();
});

test('an event that happened on a day not known', async ({ page }) => {
  await openForm(page, DAY, START);
  await unfold(page, 'questionnaireSentOn');
  const step = page.locator('#answers-steps [data-rule="A2.1"]').first();
  await expect(step).toHaveAttribute('data-state', 'open');
  await field(page, 'questionnaireSentOn').selectOption('dateUnknown');
  await expect(step).toHaveAttribute('data-state', 'done');
  await field(page, 'questionnaireSentOn').selectOption('notYet');
  await expect(step).toHaveAttribute('data-state', 'overdue');
});

test('a day that was announced and not given is asked for, once the field is left', async ({ page }) => {
  await openForm(page, DAY, START);
  await unfold(page, 'estimatedOn');
  await field(page, 'estimatedOn').selectOption('on');
  await field(page, 'estimatedOn', 'day', 'd').focus();
  await rest(page);
  await expect(page.locator('.summary')).toHaveCount(0);
  await field(page, 'asOf', 'd').focus();
  await expect(field(page, 'estimatedOn', 'day', 'd')).toHaveAttribute('aria-invalid', 'true');
});

test('no medical situation ticked is nothing said; "none" is said with a tick', async ({ page }) => {
  await openForm(page, DAY, START);
  const group = page
    .locator('details.group')
    .filter({ has: field(page, 'medicalSituations') })
    .locator('.count');
  await choose(page, 'medicalSituations', 'A2.M05');
  await expect(group).toBeVisible();
  await field(page, 'medicalSituations', 'none').check();
  await expect(field(page, 'medicalSituations', 'A2.M05')).not.toBeChecked();
  await field(page, 'medicalSituations', 'none').uncheck();
  await expect(group).toHaveCount(0);
});

test('everything is cleared, after a second word', async ({ page }) => {
  await openAbsences(page);
  await give(page, 'incapacityEnd', '2023--12');
  await page.locator('#clear').click();
  await expect(page.locator('#clear-no')).toBeFocused();
  await page.locator('#clear-yes').click();
  await expect(field(page, 'incapacityStart', 'd')).toBeFocused();
  for (const part of ['d', 'm', 'y', 'pick']) await expect(field(page, 'incapacityStart', part)).toHaveValue('');
  await expect(page.locator('.summary')).toHaveCount(0);
  await expect(page.locator('#answers-scope')).toHaveCount(0);
  // Not a trace of it in a new case, and nothing that was left half typed comes back.
  await rest(page);
  await expect(page.locator('.summary')).toHaveCount(0);
  await at(page, '2023-09-02');
  await answer(page, '2023-02-01');
  await expect(page.locator('#told li')).toHaveCount(0);
  await page.locator('#all').click();
  await expect(page.locator('details.group .count')).toHaveCount(0);
  await expect(field(page, 'incapacityEnd', 'pick')).toHaveValue('');
  await expect(page.getByText('61,54')).toHaveCount(0);
});

/** Amounts as people write them, and how they are said again. */
const AMOUNTS = [
  ['75,-', '75'],
  ['75', '75'],
  ['1.234,56', '1234.56'],
  ['1,234.56', '1234.56'],
  ['1 234,56 €', '1234.56'],
  ['EUR 61,54', '61.54'],
  ['61,54 euro', '61.54'],
  ['€61.54', '61.54'],
  ['61,5', '61.5'],
  ['1.234', '1234'],
] as const;

test('an amount is read as people write it', { tag: '@chromium' }, async ({ page }) => {
  await openAbsences(page, './?lang=en');
  const total = page.locator('[data-answer=per-day]');
  for (const [typed, amount] of AMOUNTS) {
    await give(page, 'dailyAmount', amount);
    await rest(page);
    const expected = await total.innerText();
    await give(page, 'dailyAmount', '');
    await rest(page);
    await expect(total).toHaveCount(0);
    await give(page, 'dailyAmount', typed);
    await rest(page);
    expect(await total.innerText(), typed).toBe(expected);
  }
});

test('an incapacity from before 1990 gets a way on', { tag: '@chromium' }, async ({ page }) => {
  await at(page, '2026-11-27');
  await open(page, './?lang=en');
  await fillDay(field(page, 'incapacityStart'), '1989-12-31');
  await page.locator('#start-go').click();
  await expect(page.locator('.summary')).toContainText('31 December 1989');
  await expect(page.locator('.summary')).toContainText(/ask your health insurance fund/);
  await fillDay(field(page, 'incapacityStart'), '1990-01-01');
  await page.locator('#start-go').click();
  await expect(page.locator('.summary')).toHaveCount(0);
});
