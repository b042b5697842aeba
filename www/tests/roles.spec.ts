// The journeys as a screen reader hears them: by roles and accessible names alone, in each language.

import type { Page } from '@playwright/test';
import { at, LANGUAGES, open, wordsOf, type Language, type Said } from './helpers.js';
import { expect, test } from './watch.js';

/** The first question as it is heard, and the month and the days as they are written. Typed by hand: two weeks after 13 March. */
const HEARD = {
  fr: ['Depuis quand êtes-vous en incapacité de travail ?', 'janvier', '27 mars 2023', 'mars'],
  nl: ['Sinds wanneer bent u arbeidsongeschikt?', 'januari', '27 maart 2023', 'maart'],
  de: ['Seit wann sind Sie arbeitsunfähig?', 'Januar', '27. März 2023', 'März'],
  en: ['Since when have you been unable to work?', 'January', '27 March 2023', 'March'],
} as const satisfies Record<Language, readonly [string, string, string, string]>;

type Say = Said['text'];

/** Types a day into a date that goes by its name. */
async function type(page: Page, say: Say, name: string | RegExp, day: readonly [string, string, string]): Promise<void> {
  const date = page.getByRole('group', { name }).last();
  for (const [at, id] of (['date-day', 'date-month', 'date-year'] as const).entries()) {
    await date.getByRole('textbox', { name: say(id), exact: true }).fill(day[at] ?? '');
  }
}

for (const lang of LANGUAGES) {
  const say = wordsOf(lang).text;
  const [question, january, due, march] = HEARD[lang];

  test(`${lang}: first answer, facts, an error, why, clear`, async ({ page }) => {
    const button = (id: string) => page.getByRole('button', { name: say(id), exact: true });
    const region = (id: string) => page.getByRole('region', { name: say(id), exact: true });
    await at(page, '2023-09-01');
    await open(page, `./?lang=${lang}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);

    // An error first: nothing was given.
    await button('start-go').click();
    const summary = page.getByRole('region', { name: say('summary-title', { count: 1 }) });
    await expect(summary).toBeFocused();
    await summary.getByRole('link').first().click();
    await expect(page.getByRole('textbox', { name: say('date-day'), exact: true })).toBeFocused();

    // The first answer.
    await type(page, say, question, ['1', january, '2023']);
    await button('start-go').click();
    await expect(page.getByRole('heading', { name: say('do-title') })).toBeFocused();
    await expect(region('now-title')).toBeVisible();
    await expect(region('others-title')).toBeVisible();

    // What was said of it is heard too, without the focus moving there.
    await expect(page.getByRole('status')).not.toBeEmpty();

    // What happened, and a fact of it: its day.
    await button('happened-questionnaire').click();
    const asked = page.getByRole('group', { name: say('fact-questionnaireSentOn') });
    await expect(asked).toBeVisible();
    await expect(page.getByText(say('question-left', { count: 7 }), { exact: true })).toBeVisible();
    await type(page, say, /.+/, ['13', march, '2023']);
    await button('question-go').click();
    const told = region('told-title');
    await expect(told.getByRole('listitem')).toHaveCount(1);
    await expect(told).toContainText(/13\D+2023/);
    await expect(asked).toHaveCount(0);

    // Not known, and taken back.
    await expect(region('do-title')).toContainText(new RegExp(due.replaceAll(' ', String.raw`\s`)));
    // Why.
    const why = region('do-title').locator('summary', { hasText: say('why') }).first();
    await why.click();
    await expect(region('do-title').getByRole('listitem').filter({ hasText: 'A3.1' }).first()).toContainText(/A3\.1.*2022\/383/s);

    await button('value-unknown').click();
    await told.getByRole('button', { name: say('told-back') }).first().click();
    await expect(told).toHaveCount(0);

    // Changed.
    await region('now-title').getByRole('link', { name: say('told-change') }).first().click();
    await expect(page.getByRole('heading', { name: say('question-change') })).toBeVisible();
    await expect(page.getByRole('textbox', { name: say('date-day'), exact: true })).toBeFocused();
    await button('question-go').click();

    // Clear.
    await button('clear').click();
    await button('clear-yes').click();
    await expect(page.getByRole('heading', { name: say('now-title') })).toHaveCount(0);
    await expect(page.getByRole('textbox', { name: say('date-day'), exact: true })).toBeFocused();
    await expect(page.getByRole('textbox', { name: say('date-year'), exact: true })).toHaveValue('');
  });
}
