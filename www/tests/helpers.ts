// How the tests fill the form: by the ids of the fields, which are the names of the facts.

import type { Locator, Page } from '@playwright/test';

/** The field of a fact, or a part of it. */
export function field(page: Page, fact: string, ...parts: string[]): Locator {
  return page.locator(`[id="${['fact', fact, ...parts].join('-')}"]`);
}

/** Opens the page and waits until the form is there. */
export async function open(page: Page, address = './?lang=fr'): Promise<void> {
  await page.goto(address);
  await field(page, 'asOf').waitFor();
}

/** Unfolds the group that holds a fact. */
export async function unfold(page: Page, fact: string): Promise<void> {
  const group = page.locator('details.group').filter({ has: field(page, fact) });
  if ((await group.count()) > 0 && (await group.getAttribute('open')) === null) await group.locator('summary').click();
}

/** Gives a day, or text. */
export async function give(page: Page, fact: string, text: string): Promise<void> {
  await unfold(page, fact);
  await field(page, fact).fill(text);
}

/** Says that an event happened on a day. */
export async function happened(page: Page, fact: string, day: string): Promise<void> {
  await unfold(page, fact);
  await field(page, fact).selectOption('on');
  await field(page, fact, 'day').fill(day);
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
    await list.locator('.item').nth(index).locator('input[type=date]').fill(date);
    await list.locator('.item').nth(index).locator('select').last().selectOption(outcome);
  }
}

/** A case of three absences, the last of them at the date that was fixed after the second. */
export async function threeAbsences(page: Page): Promise<void> {
  await give(page, 'asOf', '2023-09-01');
  await give(page, 'incapacityStart', '2023-01-01');
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
