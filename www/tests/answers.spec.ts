// A case goes in through the form, and its answers are read.

import { expect, test } from '@playwright/test';
import { field, give, open, threeAbsences } from './helpers.js';

test('three absences: twenty reduced days, and their amount', async ({ page }) => {
  await open(page);
  await threeAbsences(page);
  const reduction = page.locator('#answers-reduction');
  await expect(reduction.locator('[data-answer=days]')).toHaveText('20 jours');
  await expect(reduction.locator('[data-answer=total]')).toContainText('30,77 €');
  await expect(reduction.locator('.step[data-rule=L7]')).toContainText('du 29 juin 2023 au 7 juillet 2023');
  await expect(reduction.locator('.step[data-rule=L8]')).toContainText('du 20 juillet 2023 au 2 août 2023');
  const contact = page.locator('#answers-steps [data-rule="A7.2"]').first();
  await expect(contact).toHaveAttribute('data-state', 'doneLate');
});

test('every step says why, with its rule, its source and the facts it used', async ({ page }) => {
  await open(page);
  await threeAbsences(page);
  const steps = page.locator('#answers-steps .step');
  expect(await steps.count()).toBeGreaterThan(4);
  for (const step of await steps.all()) {
    const why = step.locator('details.why');
    await why.locator('summary').click();
    const rules = why.locator('ol > li');
    expect(await rules.count()).toBeGreaterThan(0);
    for (const rule of await rules.all()) await expect(rule).toContainText(/Source/);
  }
});

test('a fact in a "why" leads to its field, a rule to its place in the catalogue', async ({ page }) => {
  await open(page);
  await threeAbsences(page);
  const step = page.locator('#answers-steps [data-rule="A6.1"]').first();
  await step.locator('details.why > summary').click();
  await step.locator('a[href="#fact-category"]').first().click();
  await expect(field(page, 'category', '4')).toBeFocused();
  await step.locator('a[href="#A6.1"]').first().click();
  await expect(page.locator('[id="A6.1"]')).toBeFocused();
  await expect(page).toHaveURL(/#A6\.1$/);
});

test('an address with a rule opens the page at that rule', async ({ page }) => {
  await open(page, './?lang=fr#L7');
  await expect(page.locator('[id="L7"]')).toBeFocused();
  await expect(page.locator('[id="L7"]')).toBeVisible();
});

test('that a day lies after the last check is the first thing that is read', async ({ page }) => {
  await open(page);
  await give(page, 'asOf', '2026-08-22');
  await give(page, 'incapacityStart', '2026-02-01');
  await expect(page.locator('.answers').first()).toHaveAttribute('id', 'answers-scope');
  const first = page.locator('#answers-scope > *').nth(1);
  await expect(first).toHaveClass(/outside/);
  await expect(first.locator('[data-said=asKnownOn]')).toContainText('21 août 2026');
  await give(page, 'asOf', '2026-08-21');
  await expect(page.locator('[data-said=asKnownOn]')).toHaveCount(0);
  await expect(page.locator('#answers-scope .outside')).toHaveCount(0);
});

test('the next question leads to its field', async ({ page }) => {
  await open(page);
  await give(page, 'asOf', '2023-09-01');
  await give(page, 'incapacityStart', '2023-01-01');
  const link = page.locator('#answers-next .facts-line a').last();
  const goal = (await link.getAttribute('href')) ?? '';
  await link.click();
  await expect(page.locator(`${goal}:focus, ${goal} :focus`)).toBeVisible();
});

test('the change of the answers is told', async ({ page }) => {
  await open(page);
  const status = page.getByRole('status');
  await expect(status).toContainText('premier jour de votre incapacité');
  await give(page, 'incapacityStart', '2023-01-01');
  await expect(status).toContainText('Les résultats ont changé');
});
