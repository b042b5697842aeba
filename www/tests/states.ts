// The states of the page that are looked at: by axe, in each language, theme and width, and in pictures.

import type { Page } from '@playwright/test';
import {
  appointments,
  at,
  choose,
  field,
  fillDay,
  give,
  nothingHappened,
  open,
  openCase,
  pressOn,
  rest,
  threeAbsences,
  unfold,
  unfoldAll,
  wholeForm,
} from './helpers.js';

/** Brings a page, whose address says which language, into a state. */
export type State = (page: Page, address: string) => Promise<void>;

const DAY = '2023-09-01';
const START = '2023-01-01';

async function started(page: Page, address: string, day = DAY, start = START): Promise<void> {
  await openCase(page, day, start, address);
}

/** The same states, each brought to rest: nothing of what is looked at changes any more. */
function atRest<Name extends string>(states: Record<Name, State>): Record<Name, State> {
  const rested = (Object.entries(states) as [Name, State][]).map(([name, state]) => [
    name,
    async (page: Page, address: string) => {
      await state(page, address);
      await rest(page);
    },
  ]);
  return Object.fromEntries(rested) as Record<Name, State>;
}

/** The four main states. */
export const MAIN = atRest({
  /** Nothing was said yet. */
  empty: async (page, address) => {
    await at(page, DAY);
    await open(page, address);
  },
  /** One date was given. */
  first: (page, address) => started(page, address),
  /** Everything was given, and everything is unfolded. */
  full: async (page, address) => {
    await started(page, address);
    await wholeForm(page);
    await threeAbsences(page);
    await unfoldAll(page);
  },
  /** Much is to be mended. */
  errors: async (page, address) => {
    await started(page, address);
    await wholeForm(page);
    await wrong(page);
    await page.locator('.summary').waitFor();
  },
});

/** Types what cannot be right into fields of every kind, and leaves them. */
async function wrong(page: Page): Promise<void> {
  await give(page, 'incapacityEnd', '2023-02-31');
  await unfold(page, 'questionnaireSentOn');
  await field(page, 'questionnaireSentOn').selectOption('on');
  await fillDay(field(page, 'questionnaireSentOn', 'day'), '2023-13-01');
  await appointments(page, 'contactAppointments', [['2199-01-01', 'attended']]);
  await give(page, 'dailyAmount', 'x');
  await fillDay(field(page, 'incapacityStart'), '2023-01-');
  await field(page, 'dailyAmount').focus();
}

/** Brings a case of 2025, which the law changed under, into the full form. */
export async function illIn2025(page: Page, address?: string): Promise<void> {
  await started(page, address ?? './?lang=fr', '2026-06-15', '2025-11-20');
  await wholeForm(page);
  await choose(page, 'employmentContract', 'no');
  await give(page, 'registrationPeriodTo', '2026-06-20');
  await give(page, 'secondPeriodTo', '2026-07-10');
}

/** Answers "I don't know" to so many questions. */
async function skip(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await pressOn(page, page.locator('#question [id$="-skip"]'));
}

/** All other states. */
export const OTHERS = atRest({
  'nothing typed, and the answer asked for': async (page, address) => {
    await open(page, address);
    await page.locator('#start-go').click();
    await page.locator('.summary').waitFor();
  },
  'a day that does not exist': async (page, address) => {
    await open(page, address);
    await fillDay(field(page, 'incapacityStart'), '2023-02-31');
    await page.locator('#start-go').click();
    await page.locator('.summary').waitFor();
  },
  'the first answer, unfolded': async (page, address) => {
    await started(page, address);
    await unfoldAll(page);
  },
  'the questions, one after the other': async (page, address) => {
    await started(page, address);
    await nothingHappened(page);
    await skip(page, 4);
  },
  'no question left': async (page, address) => {
    await started(page, address);
    await nothingHappened(page);
    const question = page.locator('#question [id$="-skip"]');
    while ((await question.count()) > 0) await pressOn(page, question);
    await page.locator('section#question').waitFor();
  },
  'who summoned': async (page, address) => {
    await started(page, address);
    await page.locator('#happened-missed').click();
    await page.locator('#summoned-by-coordinator').waitFor();
  },
  'an answer being changed': async (page, address) => {
    await started(page, address);
    await page.locator('#answers-scope > .small a[href="#fact-incapacityStart"]').click();
  },
  'a date half typed': async (page, address) => {
    await started(page, address);
    await wholeForm(page);
    await unfold(page, 'incapacityEnd');
    await field(page, 'incapacityEnd', 'd').fill('3');
    await page.locator('.wait').waitFor();
  },
  'about to clear everything': async (page, address) => {
    await started(page, address);
    await page.locator('#clear').click();
  },
  'the full form, unfolded': async (page, address) => {
    await started(page, address);
    await wholeForm(page);
    await unfoldAll(page);
  },
  'two seams of the law': async (page, address) => {
    await illIn2025(page, address);
    await unfoldAll(page);
  },
  'a day after the last check of the texts': (page, address) => started(page, address, '2026-11-22', '2026-02-01'),
  'before the first edition': (page, address) => started(page, address, '2021-06-01', '2021-01-01'),
  'another scheme': async (page, address) => {
    await started(page, address);
    await wholeForm(page);
    await choose(page, 'scheme', 'other');
  },
  'the page of the law': async (page, address) => {
    await open(page, `${address}#law`);
  },
  'one rule of the law': async (page, address) => {
    await open(page, `${address}#A2.1`);
  },
  /** What was looked for is found, and the browser did not let its citation be copied. */
  'one rule found, its citation shown': async (page, address) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }));
    await open(page, `${address}#law`);
    await page.getByRole('searchbox').fill('215decies');
    await page.locator('.cite button:visible').first().click();
    await page.locator('.cite textarea').waitFor();
  },
});
