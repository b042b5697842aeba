// How the tests use the page: by the ids of the fields, which are the names of the facts, and by its own words.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { watchOf } from './watch.js';

/** The languages of the page. */
export const LANGUAGES = ['fr', 'nl', 'de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const MESSAGES = fileURLToPath(new URL('../src/messages/', import.meta.url));

/** What a message is filled with. */
type Fill = Record<string, FluentVariable>;

/** What the page says in a language, from its message files: by the ids of the messages. */
export interface Said {
  readonly text: (id: string, fill?: Fill) => string;
  /** The words for a value of the core. */
  readonly of: (family: string, value: string, fill?: Fill) => string;
}

/** The words of a language. */
export function wordsOf(lang: Language): Said {
  const bundle = new FluentBundle(`${lang}-BE`, { useIsolating: false });
  const folder = `${MESSAGES}${lang}/`;
  for (const file of readdirSync(folder)) bundle.addResource(new FluentResource(readFileSync(folder + file, 'utf8')));
  const text: Said['text'] = (id, fill) => {
    const pattern = bundle.getMessage(id)?.value;
    if (!pattern) throw new Error(`there is no message \`${id}\` in ${lang}`);
    return bundle.formatPattern(pattern, fill);
  };
  return { text, of: (family, value, fill) => text(`${family}-${value.replaceAll('.', '-')}`, fill) };
}

/** The field of a fact, or a part of it. */
export function field(page: Page, fact: string, ...parts: string[]): Locator {
  return page.locator(`[id="${['fact', fact, ...parts].join('-')}"]`);
}

/** The contexts whose clock a test can move. */
const clocked = new WeakSet<BrowserContext>();

/** Sets the page's clock; time goes on for what waits. To be called before the page is opened. */
export async function setClock(page: Page, instant: string): Promise<void> {
  clocked.add(page.context());
  await page.clock.setFixedTime(new Date(instant));
}

/** Sets the page's clock to the middle of a day. */
export async function at(page: Page, day: string): Promise<void> {
  await setClock(page, `${day}T10:00:00Z`);
}

/** Opens the page and waits until it is ready. */
export async function open(page: Page, address = './?lang=fr'): Promise<void> {
  // The day of the machine, where none was set, by a clock that a test can move.
  if (!clocked.has(page.context())) await page.clock.install();
  clocked.add(page.context());
  watchOf(page)?.loading();
  await page.goto(address);
  await page.locator('p.status').waitFor({ state: 'attached' });
  // What comes after the first screen belongs to the same load.
  await page.locator('trat-calculator[data-whole]').waitFor();
  watchOf(page)?.loaded();
}

/** Types a day (`2023-09-01`) into the three fields of a date; an empty text empties them. */
export async function fillDay(date: Locator, day: string): Promise<void> {
  const [year = '', month = '', number = ''] = day.split('-');
  for (const [part, text] of [['d', number], ['m', month], ['y', year]] as const) {
    await date.locator(`input.${part}`).fill(text);
  }
}

/** Types a whole day into the first of the three fields, as a person may: quicker where the fields are not what is tested. */
async function writeDay(date: Locator, day: string): Promise<void> {
  await date.locator('input.d').fill(day.split('-').reverse().join('/'));
}

/**
 * Brings the page to rest: whatever it waits for before it says more has come, and is drawn. A minute goes by on the page's
 * own clock, at once; no time is waited for. To be called before anything is read as a whole, and before anything is said to
 * be missing: what a test looks at without this may still change.
 */
export async function rest(page: Page): Promise<void> {
  await page.clock.runFor('01:00');
  await page.locator('trat-calculator').evaluate((element) => (element as unknown as { updateComplete: Promise<boolean> }).updateComplete);
}

/** Lets the moment pass in which what was just drawn does not answer: on the page's own clock, at once. */
export async function settled(page: Page): Promise<void> {
  await page.clock.runFor(400);
  await page.locator('trat-calculator:not([data-settling])').waitFor();
}

/** Presses a button after a button, without waiting in between. */
export async function pressOn(page: Page, button: Locator): Promise<void> {
  await settled(page);
  await button.click();
}

/** Says that nothing happened: the questions come as the core ranks them. */
export async function nothingHappened(page: Page): Promise<void> {
  await pressOn(page, page.locator('#happened-none'));
  await page.locator('#happened-none').waitFor({ state: 'detached' });
}

/** From the start to the first answer. */
export async function answer(page: Page, start: string): Promise<void> {
  await fillDay(field(page, 'incapacityStart'), start);
  await page.locator('#start-go').click();
  await page.locator('#answers-scope').waitFor();
}

/** Opens the page on a day and gives the first day of incapacity. */
export async function openCase(page: Page, day: string, start: string, address?: string): Promise<void> {
  await at(page, day);
  await open(page, address);
  await answer(page, start);
}

/** The same, in the full form. */
export async function openForm(page: Page, day: string, start: string, address?: string): Promise<void> {
  await openCase(page, day, start, address);
  await wholeForm(page);
}

/** From the answers to the full form. */
export async function wholeForm(page: Page): Promise<void> {
  await page.locator('#all').click();
  await page.locator('#one').waitFor();
}

/** Unfolds the group that holds a fact. */
export async function unfold(page: Page, fact: string): Promise<void> {
  // Asked for at once, not pressed: every test would pay for it, and those of the keyboard press it.
  await field(page, fact).evaluateAll(([place]) => {
    const group = place?.closest<HTMLDetailsElement>('details.group');
    if (group) group.open = true;
  });
}

/** Unfolds everything, once the page is at rest. */
export async function unfoldAll(page: Page): Promise<void> {
  await rest(page);
  await page.locator('details').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
}

/** Gives a day, or text. */
export async function give(page: Page, fact: string, text: string): Promise<void> {
  await unfold(page, fact);
  const place = field(page, fact);
  if ((await place.getAttribute('class'))?.includes('date')) await fillDay(place, text);
  else await place.fill(text);
}

/** Says that an event happened on a day. */
export async function happened(page: Page, fact: string, day: string): Promise<void> {
  await unfold(page, fact);
  await field(page, fact).selectOption('on');
  await writeDay(field(page, fact, 'day'), day);
}

/** Chooses from a closed list. */
export async function choose(page: Page, fact: string, value: string): Promise<void> {
  await unfold(page, fact);
  await field(page, fact, value).check();
}

/** Gives a list of appointments. */
export async function appointments(
  page: Page,
  fact: string,
  items: readonly (readonly [string, string])[],
): Promise<void> {
  await choose(page, fact, 'some');
  const list = field(page, fact);
  for (const [index, [date, outcome]] of items.entries()) {
    if (index > 0) await field(page, fact, 'add').click();
    const item = list.locator('.item').nth(index);
    await writeDay(item.locator('fieldset.date').first(), date);
    await item.locator('select').last().selectOption(outcome);
  }
}

/** A case of three absences, the last of them at the date that was fixed after the second. In the full form. */
export async function threeAbsences(page: Page): Promise<void> {
  await choose(page, 'employmentContract', 'yes');
  await happened(page, 'estimatedOn', '2023-04-12');
  await choose(page, 'category', '4');
  await happened(page, 'referredOn', '2023-04-14');
  await appointments(page, 'contactAppointments', [
    ['2023-06-01', 'absentUnjustified'],
    ['2023-06-29', 'absentUnjustified'],
    ['2023-07-20', 'absentUnjustified'],
    ['2023-08-03', 'attended'],
  ]);
  await happened(page, 'contactContactedOn', '2023-07-07');
  await give(page, 'dailyAmount', '61,54');
}

/** Opens the case of three absences. */
export async function openAbsences(page: Page, address?: string): Promise<void> {
  await openForm(page, '2023-09-01', '2023-01-01', address);
  await threeAbsences(page);
}

/** Goes by the Tab key to an element; it must come within so many steps. */
export async function tabTo(page: Page, goal: Locator, most = 80): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    if (await goal.evaluateAll((found) => found.some((one) => one.matches(':focus')))) return;
  }
  throw new Error(`the Tab key does not lead to ${goal}`);
}

/** All that can be read once the page is at rest, with ordinary spaces. */
export async function textOf(page: Page): Promise<string> {
  await rest(page);
  return (await page.locator('trat-calculator div[lang]').first().innerText()).replaceAll('\u00a0', ' ');
}
