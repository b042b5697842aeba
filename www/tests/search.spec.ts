// The law page is searched with the words that people have, its rules are cited, and its contents stand beside them.

import { LANGUAGES, unfoldAll, wordsOf } from './helpers.js';
import { entry, found, openLaw, search } from './law.js';
import { expect, test } from './watch.js';

test('one searches by id, by words and by article, and hears how many were found', async ({ page }) => {
  await openLaw(page, './?lang=fr#law');
  await search(page, 'l1');
  await expect(entry(page, 'L1')).toBeVisible();
  await expect(entry(page, 'L12')).toBeHidden();
  await search(page, 'PRESOMPTION egrave');
  await expect(found(page)).toContainText('Rien');
  await search(page, 'PRESOMPTION légale');
  await expect(found(page)).toContainText(/^\d+ résultat/);
  await search(page, '215octiesdecies');
  await expect(entry(page, 'L7')).toBeVisible();
  await expect(entry(page, 'S1')).toBeHidden();
  for (const odd of ['(', '[a', '\\', '*', '.']) await search(page, odd);
  await search(page, 'présomption Zèbres');
  await expect(found(page)).toContainText('un seul mot');
  await expect(found(page)).toContainText('nulle part : Zèbres.');
  await search(page, '');
  await expect(found(page)).toHaveText(wordsOf('fr').text('law-all'));
  expect(await page.locator('.law details[open]').count()).toBe(0);
});

/** What people look for, with a rule that it finds and one that it does not. `query.test.mjs` looks for more, in more ways. */
const SEARCHES = {
  fr: [
    ['article 87', 'S7', 'L7'],
    ['rechute', 'S7', 'L7'],
    ['14 jours', 'S7', 'L7'],
    ['quatorze jours', 'S7', 'L7'],
    ['2,5%', 'L7', 'S7'],
    ['coeur', 'A2.M02', 'A5.6'],
  ],
  nl: [
    ['artikel 87', 'S7', 'L7'],
    ['herval', 'S7', 'L7'],
    ['10 weken', 'A2.1', 'L7'],
    ['tien weken', 'A2.1', 'L7'],
    ['2,5 %', 'L7', 'S7'],
  ],
  de: [
    ['Artikel 87', 'S7', 'L7'],
    ['Rückfall', 'S7', 'L7'],
    ['14 Tage', 'S7', 'L7'],
    ['2.5 %', 'L7', 'S7'],
  ],
  en: [
    ['art. 87', 'S7', 'L7'],
    ['relapse', 'S7', 'L7'],
    ['14 days', 'S7', 'L7'],
    ['2.5%', 'L7', 'S7'],
  ],
} as const;

for (const lang of LANGUAGES) {
  test(`${lang}: each rule has a title, and one searches with one's own words`, { tag: '@chromium' }, async ({ page }) => {
    await openLaw(page, `./?lang=${lang}#law`);
    const titles = await page.locator('.law h4 .title').allTextContents();
    expect(titles.length).toBe(133);
    for (const title of titles) expect(title).toMatch(/^\p{L}[^{}]{3,130}$/u);
    for (const [query, finds, not] of SEARCHES[lang]) {
      await search(page, query);
      await expect(entry(page, finds), query).toBeVisible();
      await expect(entry(page, not), query).toBeHidden();
      await expect(found(page), query).toContainText(query);
    }
  });
}

test('a citation is copied by the keyboard, as one line, and one hears it', { tag: '@chromium' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLaw(page, './?lang=en#L7');
  const button = entry(page, 'L7').locator('[data-edition="2026-03"]').getByRole('button');
  await expect(button).toHaveAccessibleName(/L7, .*2026/);
  await button.press('Enter');
  await expect(page.locator('#law-told')).toHaveText('The citation of L7 is copied.');
  await expect(page.locator('#law-told')).toBeInViewport();
  await expect(button).toBeFocused();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^Reduced or stopped benefit after the second absence, rule L7, text of March 2026: .*art\. 215octiesdecies.*art\. 7 .*In force: .*1 March 2026.*\.$/);
});

test('where the clipboard is refused, the citation is shown, selected', async ({ page }) => {
  await page.addInitScript(() => {
    const refused = { writeText: () => Promise.reject(new Error('refused')) };
    Object.defineProperty(navigator, 'clipboard', { value: refused, configurable: true });
  });
  await openLaw(page, './?lang=fr#S7');
  await entry(page, 'S7').getByRole('button').click();
  const shown = entry(page, 'S7').getByRole('textbox');
  await expect(shown).toBeFocused();
  await expect(shown).toHaveValue(/^Incapacité primaire, invalidité et rechute, règle S7, texte de 2022 : loi coordonnée, art\. 87 et 93\. En vigueur : .*1er septembre 2022.*\.$/);
  const isSelected = await shown.evaluate((one: HTMLTextAreaElement) => one.selectionStart === 0 && one.selectionEnd === one.value.length);
  expect(isSelected).toBe(true);
  await expect(page.locator('#law-told')).toContainText('copiez-la vous-même');
  await search(page, 'vous-même');
  await expect(entry(page, 'S7')).toBeHidden();
});

test.describe('1280 px', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('the contents stand beside the rules, lead to each part, and can be skipped', async ({ page }) => {
    await openLaw(page, './?lang=fr#law');
    const contents = page.getByRole('navigation', { name: 'Sommaire' });
    await expect(contents.getByRole('listitem')).toHaveCount(14);
    await expect(contents.locator('a[href="#law-L"]')).toContainText('(17)');
    await contents.locator('a[href="#law-L"]').press('Enter');
    await expect(page.locator('#law-L')).toBeFocused();
    await expect(entry(page, 'L1')).toBeVisible();
    await expect(page).toHaveURL(/#law-L$/);
    await page.locator('[id="law-provisions"]').scrollIntoViewIfNeeded();
    await expect(contents).toBeInViewport();
    await search(page, 'rechute');
    await expect(contents.locator('a[href="#law-S"]')).toContainText('(1)');
    await expect(contents.locator('a[href="#law-L"]')).toBeHidden();
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('Tab');
    await expect(contents.locator('.skip')).toBeFocused();
    await expect(contents.locator('.skip')).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('#law-rules')).toBeFocused();
    await expect(page.locator('#law-S')).toBeInViewport();
  });
});

test.describe('320 px', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test('on a phone there are no contents, and nothing is wider than the screen', { tag: '@chromium' }, async ({ page }) => {
    await openLaw(page, './?lang=de#law-M');
    await expect(page.locator('#law-M')).toBeFocused();
    await expect(page.locator('#M7')).toBeVisible();
    await expect(page.locator('.law .contents')).toBeHidden();
    await search(page, 'Donaudampfschifffahrtsgesellschaftskapitänswitwe');
    await expect(found(page)).toContainText('Nichts');
    await search(page, '');
    await unfoldAll(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test('in another language one hears anew how many were found', { tag: '@chromium' }, async ({ page, watch }) => {
  watch.allowed = /\/assets\/en-/;
  await openLaw(page, './?lang=fr#law');
  await search(page, '215octiesdecies');
  await expect(found(page)).toContainText(/^\d+ résultats/);
  await page.locator('a[hreflang=en]').click();
  await expect(found(page)).toContainText(/^\d+ results/);
  await expect(entry(page, 'L7')).toBeVisible();
  await expect(entry(page, 'S1')).toBeHidden();
});

test('a link to an entry that the search hides takes the search back', async ({ page }) => {
  await openLaw(page, './?lang=fr#law');
  await search(page, '215octiesdecies');
  await page.evaluate(() => (location.hash = '#S1'));
  await expect(entry(page, 'S1')).toBeFocused();
  await expect(page.getByRole('searchbox')).toHaveValue('');
});
