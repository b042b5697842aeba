// Situations in which people come, on a phone, on 27 November 2026: what they must read without unfolding anything, and in how
// many presses once the first day is typed.

import type { Locator, Page } from '@playwright/test';
import { at, field, fillDay, open, wordsOf, type Language } from './helpers.js';
import { expect, test } from './watch.js';

test.use({ viewport: { width: 360, height: 740 } });

/** A person at the page: counts what they press. */
class Person {
  presses = 0;

  constructor(
    readonly page: Page,
    readonly lang: Language,
  ) {}

  static async ill(page: Page, lang: Language, start: string): Promise<Person> {
    await at(page, '2026-11-27');
    await open(page, `./?lang=${lang}`);
    await fillDay(field(page, 'incapacityStart'), start);
    const person = new Person(page, lang);
    await person.press(page.locator('#start-go'));
    await page.locator('#answers-next').waitFor();
    return person;
  }

  async press(target: Locator): Promise<void> {
    this.presses += 1;
    await target.click();
  }

  async happened(what: string): Promise<void> {
    await this.press(this.page.locator(`#happened-${what}`));
  }

  /** The day of the question, and on. */
  async day(fact: string, day: string): Promise<void> {
    await fillDay(field(this.page, fact, 'day'), day);
    await this.press(this.page.locator('#question-go'));
  }

  async choose(fact: string, value: string): Promise<void> {
    await this.press(field(this.page, fact, value));
  }
}

/** The head of the answers, and where the person stands. */
const head = (page: Page): Locator => page.locator('#answers-next');
const stands = (page: Page): Locator => page.locator('#answers-scope');

/** What is read first stands on the first screen: the sentence, its day, what follows, and the first press. */
async function isOnTheFirstScreen(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0));
  const thing = head(page).locator('.thing').first();
  for (const part of ['.what', '.when', '.follows']) await expect(thing.locator(part).first()).toBeInViewport({ ratio: 1 });
}

test('J1: the questionnaire was not sent back', async ({ page }) => {
  const person = await Person.ill(page, 'fr', '2026-03-03');
  await person.happened('questionnaire');
  await person.day('questionnaireSentOn', '2026-11-12');
  await person.choose('questionnaireReturnedOn', 'notYet');
  await person.choose('employmentContract', 'yes');
  const first = head(page).locator('.thing').first();
  await expect(first.locator('.what')).toContainText(/Renvoyez le questionnaire aujourd’hui/);
  await expect(first.locator('.when')).toContainText(/dernier jour était le 26\snovembre\s2026/);
  await expect(first.locator('.when')).toContainText('hier');
  await expect(first.locator('.follows')).toContainText('rien n’est réduit pour cela seul');
  const then = head(page).locator('ol.then');
  await expect(then).toContainText(/contact physique \(rendez-vous en personne\) du onzième mois/);
  await expect(then).toContainText(/3\sjanvier\s2027 au 2\sfévrier\s2027/);
  await isOnTheFirstScreen(page);
  await expect(first.getByRole('button').first()).toBeInViewport({ ratio: 1 });
  expect(person.presses).toBeLessThanOrEqual(6);
});

test('J2: an appointment was missed, and a letter asks to register', async ({ page }) => {
  const person = await Person.ill(page, 'nl', '2025-11-15');
  await person.happened('missed');
  await person.press(page.locator('#summoned-by-coordinator'));
  const items = page.locator('#question .item');
  await fillDay(items.first().locator('fieldset.date'), '2026-11-12');
  await items.first().locator('select').last().selectOption('absentUnjustified');
  await person.press(field(page, 'contactAppointments', 'add'));
  await fillDay(items.nth(1).locator('fieldset.date'), '2026-12-10');
  await items.nth(1).locator('select').last().selectOption('toCome');
  await person.press(page.locator('#question-go'));
  await person.choose('employmentContract', 'no');
  await person.happened('registration');
  await fillDay(field(page, 'registrationPeriodTo'), '2026-12-04');
  await person.press(page.locator('#question-go'));
  await person.choose('registeredOn', 'notYet');
  const things = head(page).locator(':scope > .thing');
  await expect(things.nth(0).locator('.what')).toContainText('Neem contact op met de Terug Naar Werk-coördinator');
  await expect(things.nth(0).locator('.what')).toContainText('schriftelijk');
  await expect(things.nth(0).locator('.follows')).toContainText(/10\s?% minder/);
  await expect(things.nth(1)).toContainText(/Schrijf u in/);
  await expect(things.nth(1)).toContainText(/4\sdecember\s2026/);
  await expect(things.nth(2)).toContainText(/bewijs/);
  await expect(things.nth(2)).toContainText(/11\sdecember\s2026/);
  await expect(head(page).locator('ol.then')).toContainText(/10\sdecember\s2026/);
  await isOnTheFirstScreen(page);
  expect(person.presses).toBeLessThanOrEqual(14);
});

test('J3: nothing came yet, and the illness is severe', async ({ page }) => {
  const person = await Person.ill(page, 'de', '2026-08-10');
  await person.happened('none');
  await expect(head(page)).toContainText(/spätestens am 9\.\sDezember\s2026|9\.\sDezember\s2026/);
  await expect(head(page)).toContainText(/physischen Kontakt \(persönlichen Termin\) des vierten Monats/);
  await expect(stands(page)).toContainText('Bei einer schweren Erkrankung kann der Vertrauensarzt entscheiden, ihn nicht zu schicken');
  await person.choose('questionnaireSentOn', 'notYet');
  await expect(head(page)).toContainText(/vierten Monats/);
  await expect(stands(page)).toContainText('Bei einer schweren Erkrankung');
  expect(person.presses).toBeLessThanOrEqual(4);
});

test('J4: half-time work with permission', async ({ page }) => {
  const person = await Person.ill(page, 'en', '2026-01-15');
  await person.happened('work');
  await person.press(page.locator('[id="fact-authorisedWork-some"]'));
  await fillDay(page.locator('#question .item fieldset.date').first(), '2026-07-06');
  await person.press(page.locator('#question-go'));
  await person.choose('employmentContract', 'yes');
  await expect(stands(page)).toContainText('You work with permission: this is taken into account.');
  await expect(head(page)).toContainText(/physical appointment \(in person\) of the eleventh month/);
  expect(person.presses).toBeLessThanOrEqual(5);
});

test('J5: in invalidity, and wants to work again', async ({ page }) => {
  const person = await Person.ill(page, 'nl', '2023-05-10');
  await person.happened('ownRequest');
  await person.choose('requestOn', 'notYet');
  await person.choose('employmentContract', 'yes');
  const first = head(page).locator('.thing').first();
  await expect(first).toContainText('U kunt zelf een gesprek vragen aan de Terug Naar Werk-coördinator');
  await expect(first).toContainText('Die missen vermindert niets');
  await expect(head(page)).not.toContainText('2023');
  expect(person.presses).toBeLessThanOrEqual(4);
});

test('J6: a letter says category 3', async ({ page }) => {
  const person = await Person.ill(page, 'fr', '2026-04-10');
  await person.happened('category');
  await person.choose('category', '3');
  await person.day('estimatedOn', '2026-07-20');
  await person.choose('employmentContract', 'yes');
  await expect(stands(page)).toContainText('Catégorie 3');
  await expect(stands(page)).toContainText('ne décide rien sur la reconnaissance');
  await expect(head(page)).toContainText(/du onzième mois/);
  await expect(head(page)).toContainText(/10\sfévrier\s2027 au 9\smars\s2027/);
  expect(person.presses).toBeLessThanOrEqual(5);
});

test('J8: ill for three days', async ({ page }) => {
  const person = await Person.ill(page, 'nl', '2026-11-24');
  await expect(head(page)).toContainText('hoeft u nu niets te doen');
  await expect(head(page)).toContainText(wordsOf('nl').text('trust-letter'));
  await expect(head(page)).toContainText(/2\sfebruari\s2027/);
  await person.happened('none');
  await expect(page.locator('#question')).not.toContainText(/[Cc]ategorie/);
  expect(person.presses).toBeLessThanOrEqual(2);
});
