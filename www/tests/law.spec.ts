// The law page, the way to it and back, and the reasons of the answers.

import type { Locator, Page } from '@playwright/test';
import { answer, at, open, openAbsences, openCase, unfoldAll } from './helpers.js';
import { entry, openLaw } from './law.js';
import { expect, test } from './watch.js';

/** A case of one date on a day of 2026. */
async function ofOneDate(page: Page, address?: string): Promise<void> {
  await openCase(page, '2026-08-10', '2026-01-01', address);
  await unfoldAll(page);
}

for (const id of ['A2.1', 'L7', 'R3', 'A2.M01']) {
  test(`the address #${id} opens the law page at it, marked and with the focus on it`, async ({ page }) => {
    await openLaw(page, `./?lang=fr#${id}`);
    await expect(entry(page, id)).toBeFocused();
    await expect(entry(page, id)).toBeInViewport();
    await expect(page.locator('.law [data-here]')).toHaveAttribute('id', id);
    await expect(page.locator('#back')).toBeInViewport();
  });
}

test('all rules, readings, editions and paragraphs stand there, each rule with sources, validity and fate', { tag: '@chromium' }, async ({ page }) => {
  await openLaw(page, './?lang=en#law');
  await expect(page.locator('#law')).toBeFocused();
  await expect(page.locator('.law [data-entry]')).toHaveCount(133 + 36 + 5 + 277);
  await expect(page.locator('.law div[data-edition]')).toHaveCount(156);
  await openLaw(page, './?lang=en#L7');
  await expect(entry(page, 'L7').locator('[data-edition="2026-03"]')).toContainText('royal decree of 23 January 2026');
  await expect(entry(page, 'L7').locator('[data-edition="2024"]')).toContainText('began on or after 1 January 2024');
  await openLaw(page, './?lang=en#R3');
  await expect(entry(page, 'R3')).toContainText('It can be read otherwise');
});

for (const [lang, step, paragraphs] of [
  ['fr', 'étape 2, liste', '§§ 1er et 2, al. 2'],
  ['nl', 'stap 2, lijst', '§§ 1 en 2, lid 2'],
  ['de', 'Schritt 2, Liste', '§§ 1 und 2, Abs. 2'],
  ['en', 'step 2, list', '§§ 1 and 2, para. 2'],
] as const) {
  test(`${lang}: where a rule stands is said in the language of the page`, { tag: '@chromium' }, async ({ page }) => {
    await openLaw(page, `./?lang=${lang}#L6`);
    await expect(entry(page, 'A2.M01')).toContainText(step);
    await expect(entry(page, 'L6')).toContainText(paragraphs);
    expect(await page.locator('.law').textContent()).not.toMatch(lang === 'fr' ? /\{/ : /étape|tiret|\bet\b|1er|\{/);
  });
}

test('an act leads to the official journal by its number, beside the page and without a referrer', async ({ page }) => {
  const journal = 'https://www.ejustice.just.fgov.be/eli';
  await openLaw(page, './?lang=fr#L5');
  const link = entry(page, 'L5').locator('a.journal');
  await expect(link).toHaveAttribute('href', `${journal}/arrete/2026/01/23/2026200185/justel`);
  await expect(link).toHaveAttribute('rel', 'noreferrer');
  await expect(link).toHaveAttribute('target', '_blank');
  await openLaw(page, './?lang=nl#law');
  const edition = (id: string): Locator => page.locator(`[data-instrument=${id}]`);
  await expect(edition('law2022').locator('a')).toHaveAttribute('href', `${journal}/wet/2022/09/25/2022033623/justel`);
  await expect(edition('royalDecreeApril2024').locator('a')).toHaveCount(0);
  await expect(edition('royalDecreeApril2024')).toContainText('2024-04-14/09');
  await expect(edition('coordinatedLaw').locator('a')).toHaveCount(0);
  await expect(page.locator('.law').getByText('wet van 22 februari 2026')).toContainText(['niet bekend']);
});

test('a "why" leads to its rule; the way back keeps the case and the focus, by link and by the browser', async ({ page }) => {
  await ofOneDate(page);
  const link = page.locator('#answers-next .why a[href^="#"], #answers-steps .why a[href^="#A"]').first();
  const id = ((await link.getAttribute('href')) ?? '').slice(1);
  await link.click();
  await expect(entry(page, id)).toBeFocused();
  await expect(page.locator('#answers-scope')).toBeHidden();
  await page.locator('#back').click();
  await expect(link).toBeFocused();
  await expect(page.locator('#answers-scope')).toBeVisible();
  await link.press('Enter');
  await expect(entry(page, id)).toBeFocused();
  await page.goBack();
  await expect(link).toBeFocused();
});

test('the name of a "why" says no sentence again', { tag: '@chromium' }, async ({ page }) => {
  await ofOneDate(page, './?lang=en');
  const summaries = await page.locator('.why > summary').all();
  expect(summaries.length).toBeGreaterThan(10);
  for (const summary of summaries) {
    const name = ((await summary.textContent()) ?? '').replaceAll(/\s+/g, ' ').trim();
    expect(name).toMatch(/^Why\?/);
    expect(name.length).toBeLessThan(220);
    expect(name).not.toMatch(/\. /);
  }
});

test('the "no" is explained: not covered, and nothing reduced', { tag: '@chromium' }, async ({ page }) => {
  await ofOneDate(page, './?lang=en');
  const presumption = page.locator('#answers-presumption');
  await expect(presumption).toContainText('Not by the presumptions calculated here');
  for (const id of ['P2', 'P4', 'P8']) await expect(presumption.locator(`a[href="#${id}"]`).first()).toBeVisible();
  await expect(presumption.locator('.why [data-rule=P6]').first()).toBeVisible();
  await expect(page.locator('#answers-reduction .why [data-rule=L7]').first()).toBeVisible();
});

test('what an absence would cost: a line an appointment', { tag: '@chromium' }, async ({ page }) => {
  await ofOneDate(page, './?lang=en');
  const lines = page.locator('.stakes > li');
  await expect(lines).toHaveCount(5);
  await expect(page.locator('.stakes > [data-appointment=contact]')).toContainText(
    '1st absence: a registered letter with a new date, nothing reduced; ' +
      '2nd absence: 10% less, up to and including the day you get in touch; ' +
      '3rd absence: 10% less, to the eve of the day it takes place',
  );
  await expect(page.locator('.stakes > [data-appointment=contact]')).toContainText('Text of March 2026: L7, L8');
  await expect(page.locator('.stakes > [data-rule=L12]')).toContainText('fourth, seventh or eleventh month');
});

test('before 2024, any other summons is a control', { tag: '@chromium' }, async ({ page }) => {
  await at(page, '2023-06-01');
  await open(page, './?lang=en');
  await answer(page, '2023-02-01');
  await unfoldAll(page);
  await expect(page.locator('.stakes > [data-rule=L12]')).toContainText('for example for a control');
});

test('three absences: what helps is said before the figures of each', { tag: '@chromium' }, async ({ page }) => {
  await openAbsences(page, './?lang=en');
  await unfoldAll(page);
  const said = page.locator('#answers-reduction .inside > .said').first();
  await expect(said.locator('> [data-said=justification]')).toContainText('medical or not');
  await expect(said.locator('> [data-said=decisionByLetter]')).toContainText('how and by when');
});

test('who opened the law page by its address is led from it to the start', async ({ page }) => {
  await openLaw(page, './?lang=fr#L7');
  await page.locator('#back').click();
  await expect(page.locator('#start-go')).toBeVisible();
  await expect(page.locator('trat-calculator a').first()).toBeFocused();
});
