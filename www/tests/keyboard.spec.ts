// The journeys by the keyboard alone: nothing is clicked, and nothing is typed but where the focus stands.

import type { Page } from '@playwright/test';
import { at, field, open, settled, tabTo, wordsOf } from './helpers.js';
import { expect, test } from './watch.js';

const fr = wordsOf('fr').text;

test.beforeEach(async ({ page }) => {
  await at(page, '2023-09-01');
  await open(page);
});

/** The first answer, from the start of the page. */
async function firstAnswer(page: Page): Promise<void> {
  await tabTo(page, field(page, 'incapacityStart', 'd'));
  await page.keyboard.type('1');
  await page.keyboard.press('Tab');
  await page.keyboard.type('janvier');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2023');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: fr('do-title') })).toBeFocused();
  await settled(page);
}

/** Goes to a button by its name and presses it. */
async function press(page: Page, name: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: typeof name === 'string' }));
  await settled(page);
  await page.keyboard.press(key);
}

test('the first answer', async ({ page }) => {
  await firstAnswer(page);
  await expect(page.getByRole('region', { name: fr('now-title') })).toContainText(/1er\sjanvier\s2023/);
});

test('facts are added: by the question of the moment, and in the full form', async ({ page }) => {
  await firstAnswer(page);
  await press(page, fr('happened-none'));
  await expect(page.locator('#question legend').first()).toBeVisible();
  const heading = page.locator('#question-title');
  const question = page.locator('#question legend').first();
  const first = await question.innerText();
  await press(page, fr('value-notYet'));
  await expect(question).not.toHaveText(first);
  await expect(heading).toBeFocused();
  await expect(page.locator('#told li')).toHaveCount(1);
  const second = await question.innerText();
  // The category: it may not be given yet.
  await press(page, fr('question-notYet'), 'Space');
  await expect(question).not.toHaveText(second);
  await expect(page.locator('#told li')).toHaveCount(1);
  await press(page, fr('question-all'));
  await expect(page.getByRole('heading', { name: fr('form-title') })).toBeFocused();
  const group = page.locator('details.group').filter({ has: field(page, 'employmentContract') });
  await tabTo(page, group.locator('summary').first());
  await page.keyboard.press('Enter');
  await tabTo(page, group.locator('input[type=radio]'));
  await page.keyboard.press('ArrowDown');
  await expect(group.locator('.count')).toBeVisible();
});

test('an error: the focus goes to the summary, from there to the field, and mended it goes on', async ({ page }) => {
  await tabTo(page, field(page, 'incapacityStart', 'd'));
  await page.keyboard.type('31');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2023');
  await page.keyboard.press('Enter');
  await expect(page.locator('.summary')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.summary a').first()).toBeFocused();
  await page.keyboard.press('Enter');
  const wrong = field(page, 'incapacityStart').locator('input:focus');
  await expect(wrong).toHaveAttribute('aria-invalid', 'true');
  await expect(wrong).toHaveAccessibleDescription(/31/);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('28');
  await settled(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: fr('do-title') })).toBeFocused();
  await settled(page);
});

test('why: it unfolds, a fact in it leads to its field, a rule to the page of the law, and back', async ({ page }) => {
  await firstAnswer(page);
  const why = page.locator('#answers-scope details.stands').first();
  await tabTo(page, why.locator('summary'));
  await page.keyboard.press('Enter');
  await expect(why).toHaveAttribute('open', '');
  const rule = await why.locator('a.id').first().innerText();
  await tabTo(page, why.getByRole('link', { name: rule, exact: true }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#${rule}$`));
  await expect(page.locator(`[id="${rule}"]`)).toBeFocused();
  // Not `page.goBack()`: in Firefox it waits for a page to load, and none does.
  await page.evaluate(() => history.back());
  await expect(why.getByRole('link', { name: rule, exact: true })).toBeFocused();
  const fact = why.locator('a[href^="#fact-"]').first();
  const goal = (await fact.getAttribute('href'))?.slice(1) ?? '';
  await tabTo(page, fact);
  await page.keyboard.press('Enter');
  await expect(page.locator(`[id="${goal}"] :is(input, select, button):focus`)).toHaveCount(1);
});

test('clear: asked once more, then nothing of it is left, and the start has the focus', async ({ page }) => {
  await firstAnswer(page);
  await press(page, fr('clear'));
  await expect(page.getByRole('button', { name: fr('clear-no') })).toBeFocused();
  await settled(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: fr('clear'), exact: true })).toBeFocused();
  await settled(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: fr('clear-no') })).toBeFocused();
  await settled(page);
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: fr('clear-yes') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#answers-scope')).toHaveCount(0);
  await expect(field(page, 'incapacityStart', 'd')).toBeFocused();
  for (const part of ['d', 'm', 'y']) await expect(field(page, 'incapacityStart', part)).toHaveValue('');
});

test('the focus is always seen and never lost', async ({ page }) => {
  await firstAnswer(page);
  let seen = 0;
  for (; seen < 40; seen += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      let one = document.activeElement;
      while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
      if (one === null || one === document.body) return 'lost';
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      const { top, bottom } = one.getBoundingClientRect();
      const seen = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
      return seen && bottom > 0 && top < innerHeight ? 'seen' : `not seen: ${one.outerHTML.slice(0, 80)}`;
    });
    // After the last element, the focus goes to the browser itself.
    if (focused === 'lost') break;
    expect(focused).toBe('seen');
  }
  expect(seen).toBeGreaterThan(20);
});
