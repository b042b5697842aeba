// What is read as a date, and what is said to be wrong with what is not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './typescript.mjs';

/** @typedef {import('../src/entries/date-text.js').Typed} Typed */

const { faults, textOf, typedOf, wholeIn } = /** @type {typeof import('../src/entries/date-text.js')} */ (
  await load('entries/date-text.ts')
);

/** @param {string} month */
const inMonth = (month) => textOf(['3', month, '2023']);

test('three fields are a date, with or without noughts, with an ordinal', () => {
  for (const day of ['3', '03', ' 3 ', '3.']) assert.equal(textOf([day, '1', '2023']), '2023-01-03');
  for (const day of ['1er', '1st', '1ste', '1.', '1e']) assert.equal(textOf([day, '12', '2023']), '2023-12-01');
});

test('a month goes by its name, or the beginning of it, in any of the languages', () => {
  for (const name of ['1', '01', 'janvier', 'JANVIER', 'janv.', 'jan', 'ja', 'januari', 'Januar', 'Jänner', 'Jaenner', 'January'])
    assert.equal(inMonth(name), '2023-01-03', name);
  for (const name of ['février', 'fevrier', 'févr.', 'f', 'februari', 'Feb']) assert.equal(inMonth(name), '2023-02-03', name);
  for (const name of ['mars', 'mar', 'maart', 'mrt', 'März', 'Maerz', 'March']) assert.equal(inMonth(name), '2023-03-03', name);
  for (const name of ['mai', 'mei', 'May']) assert.equal(inMonth(name), '2023-05-03', name);
  for (const name of ['juin', 'juni', 'June', 'jun']) assert.equal(inMonth(name), '2023-06-03', name);
  for (const name of ['juillet', 'juil.', 'juli', 'July']) assert.equal(inMonth(name), '2023-07-03', name);
  for (const name of ['août', 'aout', 'augustus', 'August']) assert.equal(inMonth(name), '2023-08-03', name);
  for (const name of ['décembre', 'dec', 'Dezember', 'Dez', '12']) assert.equal(inMonth(name), '2023-12-03', name);
});

test('every name that a language has for a month is that month, long and short', () => {
  for (const locale of ['fr-BE', 'nl-BE', 'de-BE', 'de-AT', 'en-BE', 'en-GB']) {
    for (const length of /** @type {const} */ (['long', 'short'])) {
      const format = new Intl.DateTimeFormat(locale, { month: length, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const name = format.format(Date.UTC(2023, month - 1));
        assert.equal(inMonth(name), `2023-${String(month).padStart(2, '0')}-03`, `${name} in ${locale}`);
      }
    }
  }
});

test('the beginning of several months is none of them', () => {
  for (const name of ['j', 'ju', 'jui', 'm', 'ma', 'a', '', '0', '13', 'x', 'janvierr', '.*', '1a']) {
    assert.equal(textOf(['3', name, '2023']), `3\n${name}\n2023`, name);
  }
});

test('a whole date goes into any of the three fields', () => {
  const dates = [
    '31/01/2023', '31-1-2023', '31.1.2023', '31 1 2023', ' 31/01/2023 ', '2023-01-31', '2023/1/31', '31012023', '31 janvier 2023',
    'mardi 31 janvier 2023', 'le 31 janv. 2023', '31 januari 2023', 'dinsdag 31 januari 2023', '31. Januar 2023',
    'Dienstag, den 31. Jänner 2023', 'Dienstag, 31. Januar 2023', '31 January 2023', 'Tuesday 31 January 2023', 'January 31, 2023',
    '31st January 2023', '31\u00a0janvier\u00a02023',
  ];
  for (const date of dates) {
    for (const at of [0, 1, 2]) {
      const typed = ['5', '6', '2020'];
      typed[at] = date;
      assert.equal(textOf(/** @type {Typed} */ (/** @type {unknown} */ (typed))), '2023-01-31', `${date} in ${at}`);
    }
  }
  assert.equal(textOf(['1er juillet 2024', '', '']), '2024-07-01');
});

test('a whole date is told from the beginning of one, and its parts are kept as they were written', () => {
  assert.deepEqual(wholeIn(['31 janv. 2023', '', '']), ['31', 'janv', '2023']);
  assert.deepEqual(wholeIn(['', '2023-01-05', '']), ['05', '01', '2023']);
  for (const text of ['', '3', '31/', '31/01', 'janvier', '31/01/2023 12:30', '1234567']) assert.equal(wholeIn([text, '', '']), undefined, text);
  assert.equal(textOf(['31/01/23', '', '']), '31\n01\n23');
});

test('nothing is nothing, and what is not a date is kept as it was typed', () => {
  assert.equal(textOf(['', ' ', '']), '');
  for (const typed of /** @type {Typed[]} */ ([['31', '', ''], ['', 'févr', '20'], ['x', 'y', 'z'], ['notYet', '', '']])) {
    const text = textOf(typed);
    assert.ok(text.includes('\n'), 'never a word that the core knows');
    assert.deepEqual(typedOf(text), typed);
  }
});

test('whether there is such a day is not decided here', () => {
  assert.equal(textOf(['31', '2', '2023']), '2023-02-31');
  assert.equal(textOf(['1', '1', '0001']), '0001-01-01');
  assert.deepEqual(faults('2023-02-31'), []);
});

test('a date is shown again without noughts', () => {
  assert.deepEqual(typedOf('2023-01-03'), ['3', '1', '2023']);
  assert.deepEqual(typedOf(''), ['', '', '']);
  for (const iso of ['1990-01-01', '2024-02-29', '2199-12-31']) assert.equal(textOf(typedOf(iso)), iso);
});

test('each fault says which field and why', () => {
  /** @param {Typed} typed */
  const codes = (...typed) => faults(textOf(typed)).map(({ at, code, value }) => `${at} ${code} ${value}`.trim());
  assert.deepEqual(codes('3', '1', '2023'), []);
  assert.deepEqual(codes('', '1', '2023'), ['0 noDay']);
  assert.deepEqual(codes('3', '', '2023'), ['1 noMonth']);
  assert.deepEqual(codes('3', '1', ''), ['2 noYear']);
  assert.deepEqual(codes('3', '', ''), ['1 unfinishedDay', '2 unfinishedDay']);
  assert.deepEqual(codes('32', '1', '2023'), ['0 oddDay 32']);
  assert.deepEqual(codes('0', 'fevv', '23'), ['0 oddDay 0', '1 oddMonth fevv', '2 oddYear 23']);
  assert.deepEqual(codes('3', '13', '20235'), ['1 oddMonth 13', '2 oddYear 20235']);
  assert.deepEqual(codes('3', '1', '0000'), ['2 oddYear 0000']);
  assert.deepEqual(codes('', '1', '23'), ['0 noDay', '2 oddYear 23']);
  assert.deepEqual(codes('31/13/2023', '', ''), ['1 oddMonth 13']);
});
