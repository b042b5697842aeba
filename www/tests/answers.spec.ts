// A case goes in through the full form, and its answers are read.

import type { Locator, Page } from '@playwright/test';
import { answer, at, choose, field, fillDay, nothingHappened, open, openAbsences, openCase, openForm, pressOn, rest, unfoldAll } from './helpers.js';
import { expect, test } from './watch.js';

test('three absences: twenty reduced days, and their amount', async ({ page }) => {
  await openAbsences(page);
  await unfoldAll(page);
  const reduction = page.locator('#answers-reduction');
  await expect(reduction.locator('[data-answer=days]')).toHaveText('20 jours');
  await expect(reduction.locator('[data-answer=total]')).toContainText('30,77 €');
  await expect(reduction.locator('.step[data-rule=L7]')).toContainText('du 29 juin 2023 au 7 juillet 2023');
  await expect(reduction.locator('.step[data-rule=L8]')).toContainText('du 20 juillet 2023 au 2 août 2023');
  const contact = page.locator('#answers-steps [data-rule="A7.2"]').first();
  await expect(contact).toHaveAttribute('data-state', 'doneLate');
});

test('every statement says why, with its rule, its source and the facts it used', async ({ page }) => {
  await openAbsences(page);
  await unfoldAll(page);
  for (const [statements, least] of [
    ['#answers-steps .step', 5],
    ['#answers-scope', 1],
    // In this case nobody has to do anything.
    ['#answers-next .thing:not(.brief)', 0],
    ['#answers-others .thing', 0],
  ] as const) {
    const all = await page.locator(statements).all();
    expect(all.length).toBeGreaterThanOrEqual(least);
    for (const statement of all) {
      const rules = statement.locator('.why ol > li');
      expect(await rules.count()).toBeGreaterThan(0);
      for (const rule of await rules.all()) await expect(rule).toContainText(/Source/);
    }
  }
});

test('a fact in a "why" leads to its field', async ({ page }) => {
  await openAbsences(page);
  await unfoldAll(page);
  const step = page.locator('#answers-steps [data-rule="A6.1"]').first();
  await step.locator('a[href="#fact-category"]').first().click();
  await expect(field(page, 'category', '4')).toBeFocused();
});

test('that a day lies after the last check is said, below what is to be done', async ({ page }) => {
  await openForm(page, '2026-08-22', '2026-02-01');
  const said = page.locator('[data-said=asKnownOn]');
  await expect(said).toContainText(/21\saoût\s2026/);
  await rest(page);
  const top = async (one: Locator): Promise<number> => (await one.boundingBox())?.y ?? Number.NaN;
  expect(await top(said)).toBeGreaterThan(await top(page.locator('#answers-next')));
  await fillDay(field(page, 'asOf'), '2026-08-21');
  await expect(page.locator('[data-said=asKnownOn]')).toHaveCount(0);
});

test('the change of the answers is told', async ({ page }) => {
  await at(page, '2023-09-01');
  await open(page);
  const status = page.getByRole('status');
  await expect(status).toContainText('premier jour de votre incapacité');
  await answer(page, '2023-01-01');
  await expect(status).toHaveText('Les résultats sont prêts.');
  await nothingHappened(page);
  await field(page, 'questionnaireSentOn', 'notYet').click();
  await expect(status).toContainText(/^Les résultats ont changé\s: .*Où vous en êtes\s; /);
  await expect(status).toContainText('Quelles étapes, et quand');
  await expect(status).not.toContainText('réduction');
});

test('an answer that changes nothing is told too', async ({ page }) => {
  await openForm(page, '2023-09-01', '2023-01-01', './?lang=en');
  await expect(page.getByRole('status')).toHaveText('The answers are ready.');
  await choose(page, 'employmentContract', 'yes');
  await expect(page.getByRole('status')).toHaveText('Noted. The main answers stay the same.');
});

test('a question is answered where it stands', async ({ page }) => {
  await at(page, '2023-09-01');
  await open(page, './?lang=en');
  await answer(page, '2023-01-01');
  await unfoldAll(page);
  const asked = page.locator('#answers-reduction .asks').first().locator('details');
  await asked.getByText('Am I obliged to take part?').click();
  await asked.getByText('Am I obliged to take part?').click();
  // First the answer, then the rules as they hold on that day: N1 is of 2026.
  await expect(asked.locator('p')).toHaveText([
    /^\s*To the pathway itself: no\./,
    /^\s*You must give the medical officer, on request/,
    /answer the return-to-work coordinator’s summons/,
  ]);
  for (const id of ['L1', 'L2']) await expect(asked.locator(`a[href="#${id}"]`)).toBeVisible();
  const data = page.locator('#answers-others .asks details').last();
  await data.locator('summary').click();
  await expect(data).toContainText('stays on your device');
  // A rule that does not hold yet says from when it will.
  const invalidity = page.locator('#answers-steps .asks details').last();
  await unfoldAll(page);
  await expect(invalidity).toContainText(/on or before 31.December.2023: from 1.July.2024 on/);
});

test('an absence is not called harmless where it can cost everything', async ({ page }) => {
  await openCase(page, '2026-06-15', '2026-02-01', './?lang=en');
  await unfoldAll(page);
  const missed = page.locator('#answers-reduction .asks details').filter({ hasText: 'I missed one appointment' });
  await expect(missed).toContainText('your whole benefit is at stake from the first absence');
  for (const id of ['L6', 'L7', 'L12']) await expect(missed.locator(`a[href="#${id}"]`)).toBeVisible();
  await expect(page.locator('#answers-reduction .asks').first()).toContainText('Since 1 January 2026, you must');
});

test('what else is due stands below what comes first', async ({ page }) => {
  await openCase(page, '2026-11-22', '2026-08-22', './?lang=en');
  await page.locator('#happened-questionnaire').click();
  await field(page, 'questionnaireSentOn', 'day').locator('input.d').fill('5/11/2026');
  await page.locator('#question-go').click();
  // Nobody said whether it was sent back, and its last day has passed.
  await expect(page.locator('#answers-next .what').first()).toContainText('Not sent back yet?');
  await expect(page.locator('#answers-next .when').first()).toContainText(/19.November.2026/);
  await expect(page.locator('#answers-next ol.then .what')).toContainText([/first contact/, /physical appointment \(in person\) of the fourth month/]);
  await unfoldAll(page);
  await expect(page.locator('#answers-others .thing .what', { hasText: 'estimate' })).toHaveCount(1);
});

test('"I don’t know" is heard, and what changed is seen beside the next question', async ({ page }) => {
  await openCase(page, '2023-09-01', '2023-01-01', './?lang=en');
  await page.setViewportSize({ width: 360, height: 640 });
  await nothingHappened(page);
  // The first answer was told before, and nothing else is told after.
  await rest(page);
  await page.locator('#question [id$="-skip"]').click();
  await rest(page);
  await expect(page.getByRole('status')).toHaveText(/Noted: you don’t know/);
  await page.locator('#question > .narrow').scrollIntoViewIfNeeded();
  await page.locator('#question > .narrow a').click();
  await expect(page.locator('#do-title')).toBeFocused();
});

test('the questions come one by one: each says why, none comes twice, and each takes "I don’t know"', async ({ page }) => {
  await at(page, '2023-09-01');
  await open(page);
  await answer(page, '2023-01-01');
  await nothingHappened(page);
  const asked: string[] = [];
  const skip = page.locator('#question [id$="-skip"]');
  while ((await skip.count()) > 0) {
    expect(asked.length).toBeLessThan(60);
    asked.push((await skip.getAttribute('id')) ?? '');
    await expect(page.locator('#question .asked')).toContainText(/\p{L}{4}/u);
    await expect(skip).toHaveText(/je ne sais pas/i);
    await pressOn(page, skip);
    await expect(page.locator(`[id="${asked.at(-1)}"]`)).toHaveCount(0);
  }
  expect(asked.length).toBeGreaterThan(0);
  expect(new Set(asked).size).toBe(asked.length);
  await expect(page.locator('#told li')).toHaveCount(0);
});

test('both ways to answer edit the same case', async ({ page }) => {
  await at(page, '2023-09-01');
  await open(page);
  await answer(page, '2023-01-01');
  await nothingHappened(page);
  await fillDay(page.locator('#question fieldset.date'), '2023-03-13');
  await page.locator('#question-go').click();
  await expect(page.locator('#told li[data-fact=questionnaireSentOn]')).toContainText(/13\smars\s2023/);
  await page.locator('#all').click();
  await expect(field(page, 'questionnaireSentOn')).toHaveValue('on');
  await expect(field(page, 'questionnaireSentOn', 'day', 'pick')).toHaveValue('2023-03-13');
  await unfoldAll(page);
  await field(page, 'questionnaireSentOn').selectOption('dateUnknown');
  await page.locator('#one').click();
  await expect(page.locator('#told li[data-fact=questionnaireSentOn]')).not.toContainText('2023');
  await page.locator('#told li[data-fact=questionnaireSentOn] button').last().click();
  await expect(page.locator('#told li')).toHaveCount(0);
});

test('an event answered without a day can be looked at again and stays as it was', async ({ page }) => {
  await openCase(page, '2023-09-01', '2023-01-01', './?lang=en');
  await nothingHappened(page);
  await field(page, 'questionnaireSentOn', 'notYet').click();
  const told = page.locator('#told li[data-fact=questionnaireSentOn]');
  await expect(told).toContainText('Not yet');
  await told.getByRole('button').first().click();
  await expect(field(page, 'questionnaireSentOn', 'notYet')).toBeFocused();
  await page.locator('#question-go').click();
  await expect(page.locator('.summary')).toHaveCount(0);
  await expect(told).toContainText('Not yet');
});

test('what is told of a list and of situations is told in words', async ({ page }) => {
  await openForm(page, '2023-09-01', '2023-01-01', './?lang=en');
  await choose(page, 'medicalSituations', 'A2.M05');
  await choose(page, 'earlierPeriods', 'some');
  await expect(page.locator('#told li[data-fact=medicalSituations]')).toContainText('Dementia');
});

test('a reduction in the calendar leads to where it is told, unfolded', async ({ page }) => {
  await openAbsences(page);
  await page.locator('.days > summary').click();
  await page.locator('.days tr[data-look=reduction] a').first().click();
  await expect(page.locator('#answers-reduction .sums')).toBeVisible();
  await expect(page.locator('#answers-reduction summary').first()).toBeFocused();
});

/** "I don't know" to each question, until there is none; which they were. */
async function skipAll(page: Page): Promise<string[]> {
  const asked: string[] = [];
  const skip = page.locator('#question [id$="-skip"]');
  while ((await skip.count()) > 0) {
    asked.push(((await skip.getAttribute('id')) ?? '').split('-')[1] ?? '');
    await pressOn(page, skip);
  }
  return asked;
}

test('the questions count down to the end; after it more can be told', async ({ page }) => {
  await openCase(page, '2023-09-20', '2023-01-10', './?lang=en');
  await nothingHappened(page);
  const left = page.locator('#question-left');
  await expect(left).toHaveText('7 questions left');
  await field(page, 'questionnaireSentOn', 'notYet').click();
  await expect(left).toHaveText('5 questions left');
  await field(page, 'category', '2').click();
  await expect(left).toHaveText('3 questions left');
  await field(page, 'employmentContract', 'no').click();
  await expect(left).toHaveText('One question left');
  await field(page, 'authorisedWork', 'none').click();
  await expect(page.locator('#question-title')).toHaveText('That is all we need');
  await expect(left).toHaveCount(0);
  await expect(page.locator('#again')).toHaveCount(0);
  await pressOn(page, page.locator('#more'));
  await expect(page.locator('#question .asked')).toBeVisible();
  await expect(left).toHaveCount(0);
  // Nothing at the employer, and nothing that the mutuality alone knows.
  const more = await skipAll(page);
  expect(more).toContain('requestOn');
  for (const fact of ['codexEndedOn', 'estimatedOn', 'reviewedOn', 'authorisationOn']) expect(more).not.toContain(fact);
  await expect(page.locator('#more')).toHaveCount(0);
  await pressOn(page, page.locator('#again'));
  expect(await skipAll(page)).toEqual(more);
});

test('on the fourth day of an illness nothing is asked that cannot have happened', async ({ page }) => {
  await openCase(page, '2026-08-14', '2026-08-11', './?lang=en');
  await nothingHappened(page);
  await expect(page.locator('#question-left')).toHaveText('4 questions left');
  expect(await skipAll(page)).toEqual(['hospitalStays', 'employmentContract', 'codexAskedOn', 'authorisedWork']);
  await expect(page.locator('#question')).toContainText('You skipped 4 questions. What hangs on them stays open.');
  await pressOn(page, page.locator('#more'));
  const more = await skipAll(page);
  for (const fact of ['category', 'firstContactOn', 'contact4On', 'questionnaireSentOn', 'declarationSignedOn']) {
    expect(more).not.toContain(fact);
  }
});
