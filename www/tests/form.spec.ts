// The form: what is not known, what is to be mended, and clearing it all.

import { expect, test } from '@playwright/test';
import { appointments, choose, field, give, happened, open, threeAbsences, unfold } from './helpers.js';

test('today is given from the browser’s own calendar', async ({ page }) => {
  // Half an hour after midnight in Brussels it is still the day before in Greenwich.
  await page.clock.setFixedTime(new Date('2023-08-31T22:30:00Z'));
  await open(page);
  await expect(field(page, 'asOf')).toHaveValue('2023-09-01');
});

test('before anything is given, nothing is wrong', async ({ page }) => {
  await open(page);
  await field(page, 'incapacityStart').focus();
  await field(page, 'asOf').focus();
  await expect(page.locator('.summary')).toHaveCount(0);
  await expect(page.locator('.answers')).toHaveCount(0);
});

test('what is wrong stands at its field and in the summary, which leads there', async ({ page }) => {
  await open(page);
  await give(page, 'asOf', '2023-09-01');
  await give(page, 'incapacityStart', '2023-01-01');
  await appointments(page, 'contactAppointments', [['2023-06-01', 'attended']]);
  await happened(page, 'referredOn', '2023-12-24');
  await field(page, 'asOf').focus();
  const wrong = field(page, 'referredOn', 'day');
  await expect(wrong).toHaveAttribute('aria-invalid', 'true');
  await expect(wrong).toHaveAccessibleDescription(/24\sdécembre\s2023/);
  await expect(page.locator('.answers')).toHaveCount(0);
  await page.locator('.summary a').click();
  await expect(wrong).toBeFocused();
  await wrong.fill('2023-04-14');
  await expect(page.locator('.summary')).toHaveCount(0);
  await expect(page.locator('#answers-steps')).toBeVisible();
});

test('an item of a list that is wrong is found after another was taken out', async ({ page }) => {
  await open(page);
  await give(page, 'asOf', '2023-09-01');
  await give(page, 'incapacityStart', '2023-01-01');
  await appointments(page, 'contactAppointments', [
    ['2023-06-01', 'absentUnjustified'],
    ['2023-07-01', 'absentUnjustified'],
    ['2023-07-01', 'attended'],
  ]);
  const items = field(page, 'contactAppointments').locator('.item');
  await items.first().getByRole('button').click();
  await expect(items).toHaveCount(2);
  await page.locator('.summary a').first().click();
  await expect(items.last().locator('input[type=date]')).toBeFocused();
});

test('a date that was begun and not finished is to be mended', async ({ page }) => {
  await open(page);
  await give(page, 'incapacityStart', '2023-01-01');
  await unfold(page, 'incapacityEnd');
  await field(page, 'incapacityEnd').focus();
  await page.keyboard.type('12');
  await field(page, 'asOf').focus();
  await expect(field(page, 'incapacityEnd')).toHaveAttribute('aria-invalid', 'true');
  await expect(field(page, 'incapacityEnd')).toHaveAccessibleDescription(/complète/);
  await page.locator('.summary a').click();
  await expect(field(page, 'incapacityEnd')).toBeFocused();
});

test('a year is not called wrong before its last digit', async ({ page }) => {
  await open(page);
  await give(page, 'asOf', '2023-09-01');
  await field(page, 'incapacityStart').focus();
  await page.keyboard.type('01012');
  await expect(page.locator('.summary')).toHaveCount(0);
  await page.keyboard.type('023');
  await expect(field(page, 'incapacityStart')).toHaveValue('2023-01-01');
  await expect(page.locator('#answers-steps')).toBeVisible();
});

test('an item of a list is not called wrong before it is left', async ({ page }) => {
  await open(page);
  await give(page, 'asOf', '2023-09-01');
  await give(page, 'incapacityStart', '2023-01-01');
  await choose(page, 'earlierPeriods', 'some');
  const [from, to] = [0, 1].map((part) => field(page, 'earlierPeriods').locator('input[type=date]').nth(part));
  await from?.fill('2022-03-01');
  await to?.focus();
  await expect(page.locator('.half').last()).toContainText('en train d’écrire');
  await expect(page.locator('.summary')).toHaveCount(0);
  await field(page, 'asOf').focus();
  await expect(to ?? page.locator('none')).toHaveAttribute('aria-invalid', 'true');
  await to?.fill('2022-03-05');
  await expect(page.locator('.summary')).toHaveCount(0);
  await expect(page.locator('#answers-steps')).toBeVisible();
});

test('an event that happened on a day not known', async ({ page }) => {
  await open(page);
  await give(page, 'asOf', '2023-09-01');
  await give(page, 'incapacityStart', '2023-01-01');
  await unfold(page, 'questionnaireSentOn');
  const step = page.locator('#answers-steps [data-rule="A2.1"]').first();
  await expect(step).toHaveAttribute('data-state', 'open');
  await field(page, 'questionnaireSentOn').selectOption('dateUnknown');
  await expect(step).toHaveAttribute('data-state', 'done');
  await field(page, 'questionnaireSentOn').selectOption('notYet');
  await expect(step).toHaveAttribute('data-state', 'overdue');
});

test('a day that was announced and not given is asked for, once the field is left', async ({ page }) => {
  await open(page);
  await give(page, 'incapacityStart', '2023-01-01');
  await unfold(page, 'estimatedOn');
  await field(page, 'estimatedOn').selectOption('on');
  await field(page, 'estimatedOn', 'day').focus();
  await expect(page.locator('.summary')).toHaveCount(0);
  await field(page, 'asOf').focus();
  await expect(field(page, 'estimatedOn', 'day')).toHaveAttribute('aria-invalid', 'true');
});

test('no medical situation ticked is nothing said; "none" is said with a tick', async ({ page }) => {
  await open(page);
  await give(page, 'incapacityStart', '2023-01-01');
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
  await open(page);
  await threeAbsences(page);
  await unfold(page, 'incapacityEnd');
  await field(page, 'incapacityEnd').focus();
  await page.keyboard.type('12');
  await page.locator('#clear').click();
  await expect(page.locator('#clear-yes')).toBeFocused();
  await page.locator('#clear-yes').click();
  await expect(field(page, 'incapacityStart')).toBeFocused();
  await expect(field(page, 'incapacityStart')).toHaveValue('');
  await expect(page.locator('.count')).toHaveCount(0);
  await expect(page.locator('.summary')).toHaveCount(0);
  await expect(page.locator('.answers')).toHaveCount(0);
});

test('every field has a label', async ({ page }) => {
  await open(page);
  await threeAbsences(page);
  const nameless = await page
    .locator('input, select')
    .evaluateAll((fields) =>
      fields.filter((one) => !(one as HTMLInputElement).labels?.[0]?.textContent?.trim()).map((one) => one.id),
    );
  expect(nameless).toEqual([]);
});
