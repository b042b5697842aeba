// The picture of the case in time: what it shows stands in the table below it, and no words meet.

import type { Locator, Page } from '@playwright/test';
import { choose, LANGUAGES, openAbsences, openCase, rest, wholeForm } from './helpers.js';
import { expect, test } from './watch.js';

const part = (page: Page): Locator => page.locator('#answers-picture');

/** The picture: there where there is room. */
const drawing = (page: Page): Locator => part(page).getByRole('img');

/** Gives the page a window so wide, and waits until it has it. */
async function widen(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 740 });
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
}

/** The texts of the picture, one a row or a state, in one line each. */
async function texts(page: Page): Promise<string[]> {
  await rest(page);
  return drawing(page)
    .locator('text')
    .evaluateAll((all) =>
      all.map((one) => [...one.children].map((line) => line.textContent.trim()).join(' ').replaceAll('/ ', '/')),
    );
}

/** The rows of the table: what they are, their name, their days and their state. */
const rows = (page: Page): Promise<{ look: string; cells: string[] }[]> =>
  part(page)
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => ({
        look: (row as HTMLElement).dataset['look'] ?? '',
        cells: [...row.children].map((cell) => cell.textContent.trim()),
      })),
    );

/** The boxes of the lines of words that touch another one, or leave the picture. */
async function clashes(page: Page): Promise<string[]> {
  await rest(page);
  return drawing(page).evaluate((svg) => {
    const frame = svg.getBoundingClientRect();
    const lines = [...svg.querySelectorAll('tspan')];
    const all = lines.map((one) => ({ box: one.getBoundingClientRect(), text: one.textContent }));
    const found: string[] = [];
    for (const [index, { box, text }] of all.entries()) {
      const isOut = box.left < frame.left || box.right > frame.right + 1 || box.bottom > frame.bottom + 2;
      if (isOut) found.push(`out: ${text}`);
      for (const other of all.slice(index + 1)) {
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (wide > 1 && high > 3) found.push(`${text} / ${other.text}`);
      }
    }
    return found;
  });
}

/** What is a line across the picture, and no card. */
const MARKS = ['start', 'today', 'seam'];

test('wide: what is in the picture is in the table, and the other way round', async ({ page }) => {
  await widen(page, 1280);
  await openAbsences(page);
  await page.locator('#one').click();
  await expect(drawing(page)).toHaveCount(1);
  const shown = await texts(page);
  const told = await rows(page);
  expect(told.filter(({ look }) => look === 'reduction')).toHaveLength(2);
  for (const { cells } of told) {
    const [name = '', from = '', to = ''] = cells;
    const row = shown.find((text) => text.startsWith(name) && text.includes(from) && text.includes(to));
    expect(row, name).toBeDefined();
  }
  // Each bar of the picture is a row that is no mark, and there is none besides.
  const bars = drawing(page).locator('line.core');
  await expect(bars).toHaveCount(told.filter(({ look }) => !MARKS.includes(look)).length);
});

test('narrow: a card for each thing that has a day, in the order of time, past ones folded', async ({ page }) => {
  await widen(page, 360);
  await openAbsences(page);
  await page.locator('#one').click();
  await expect(drawing(page)).toHaveCount(0);
  const cards = part(page).locator('.dated');
  const told = (await rows(page)).filter(({ look }) => !MARKS.includes(look));
  await expect(cards).toHaveCount(told.length);
  await expect(part(page).locator('#calendar-past .dated').first()).toBeHidden();
  await part(page).locator('#calendar-past > summary').click();
  await expect(part(page).locator('#calendar-past .dated').first()).toBeVisible();
  await expect(part(page).locator('.today-line')).toContainText(/1er\sseptembre\s2023/);
});

test('a past card of which nobody told asks in place', async ({ page }) => {
  await widen(page, 360);
  await openCase(page, '2026-11-27', '2026-03-03', './?lang=en');
  await part(page).locator('#calendar-past > summary').click();
  const card = part(page).locator('.dated').filter({ hasText: 'Send the questionnaire' });
  await expect(card.getByRole('button')).toHaveCount(3);
  await card.getByRole('button', { name: 'Not yet' }).click();
  await expect(page.locator('#told li[data-fact=questionnaireSentOn]')).toContainText('Not yet');
  // That it happened leads to its day.
  const contact = part(page).locator('.dated').filter({ hasText: 'fourth month' });
  await contact.getByRole('button', { name: 'Yes, it happened' }).click();
  await expect(page.locator('#question input:focus')).toHaveCount(1);
});

test('the day of the answer, the first day and the changes of the law are marked', async ({ page }) => {
  await openCase(page, '2026-03-10', '2025-11-03');
  for (const mark of ['start', 'today']) await expect(drawing(page).locator(`line.${mark}:not(.edge)`)).toHaveCount(1);
  await expect(drawing(page).locator('line.seam:not(.edge)')).toHaveCount(3);
  const shown = await texts(page);
  expect(shown).toContain('Aujourd’hui, 10\u00a0mars\u00a02026');
  expect(shown).toContain('La loi change, 1er\u00a0janvier\u00a02026');
  expect(shown).toContain('Premier jour d’incapacité, 3\u00a0novembre\u00a02025');
  // The second month begins on 3 December 2025, the fourth on 3 February 2026.
  expect(shown.some((text) => /^mois \d+ (· )?(déc|janv|févr|mars|avr)\S* 202\d$/.test(text))).toBe(true);
  expect(shown.filter((text) => /^mois \d/.test(text)).length).toBeGreaterThan(2);
});

for (const lang of LANGUAGES) {
  test(`${lang}: no words of the picture meet, in little room or much`, async ({ page }) => {
    await openCase(page, '2026-03-10', '2025-11-03', `./?lang=${lang}`);
    for (const width of [720, 1280]) {
      await widen(page, width);
      expect(await clashes(page), `at ${width}`).toEqual([]);
    }
  });
}

test('ten years stay readable: the axis is cut', async ({ page }) => {
  await widen(page, 1280);
  await openCase(page, '2026-03-10', '2016-01-03');
  expect(await texts(page)).toContain('…');
  expect(await clashes(page)).toEqual([]);
  const height = (await drawing(page).boundingBox())?.height ?? 0;
  expect(height).toBeLessThan(2000);
});

test('by the keyboard: the picture, its table, and from a row to the step', async ({ page }) => {
  await openCase(page, '2026-03-10', '2025-11-03');
  await drawing(page).focus();
  await expect(drawing(page)).toHaveAccessibleName('Votre calendrier');
  await expect(drawing(page)).toHaveAccessibleDescription(/tableau/);
  await page.keyboard.press('Tab');
  await expect(part(page).locator('.days > summary')).toBeFocused();
  await page.keyboard.press('Enter');
  const table = part(page).getByRole('table', { name: 'Le calendrier en tableau' });
  await expect(table.getByRole('columnheader')).toHaveCount(4);
  const link = table.getByRole('rowheader').getByRole('link', { name: /première estimation/ });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[id="step-A4.1-1"]')).toBeFocused();
  await expect(page.locator('[id="step-A4.1-1"]')).toBeVisible();
});

test('where nothing is computed, there is no picture', async ({ page }) => {
  await openCase(page, '2026-03-10', '2025-11-03');
  await wholeForm(page);
  await choose(page, 'scheme', 'other');
  await expect(part(page)).toHaveCount(0);
});
