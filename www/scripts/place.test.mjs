// Places in the texts are said in other languages word by word; numbers and letters stay.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeProblems } from './check-messages.mjs';
import { load } from './typescript.mjs';

/**
 * @typedef {(table: readonly (readonly [string, string])[]) => (place: string, word: (name: string) => string) => string} PlacesBy
 */
const { placesBy } = /** @type {{ placesBy: PlacesBy }} */ (await load('pieces/place.ts'));

/** @type {[string, string][]} */
const TABLE = [
  ['dernier al.', 'last'],
  ['situations', 'situations'],
  ['étape', 'step'],
  ['art.', 'article'],
  ['1er', 'first'],
  ['al.', 'clause'],
  ['et', 'and'],
  ['à', 'to'],
];

/** @type {Record<string, Record<string, string>>} */
const WORDS = {
  nl: { last: 'laatste lid', situations: 'situaties', step: 'stap', article: 'art.', first: '1', clause: 'lid', and: 'en', to: 'tot' },
  de: { last: 'letzter Absatz', situations: 'Situationen', step: 'Schritt', article: 'Art.', first: '1', clause: 'Abs.', and: 'und', to: 'bis' },
  en: { last: 'last para.', situations: 'situations', step: 'step', article: 'art.', first: '1', clause: 'para.', and: 'and', to: 'to' },
};

const placeIn = placesBy(TABLE);
const say = (/** @type {string} */ place, /** @type {string} */ language) => placeIn(place, (name) => WORDS[language]?.[name] ?? name);

test('each word of a place is that of the language, and numbers stay', () => {
  assert.equal(say('III, 3.1, étape 2', 'nl'), 'III, 3.1, stap 2');
  assert.equal(say('art. 215decies, § 1er, al. 1er, et § 2', 'de'), 'Art. 215decies, § 1, Abs. 1, und § 2');
  assert.equal(say('art. 100, § 1er/4, al. 3, 1°', 'en'), 'art. 100, § 1/4, para. 3, 1°');
  assert.equal(say('art. 2, dernier al.', 'nl'), 'art. 2, laatste lid');
  assert.equal(say('art. 215decies/3 à 215decies/5', 'nl'), 'art. 215decies/3 tot 215decies/5');
  assert.equal(say('IV, 4.1, situations B et C', 'en'), 'IV, 4.1, situations B and C');
  assert.equal(say('VI, al. 2, a)', 'de'), 'VI, Abs. 2, a)');
});

test('a word inside another is left alone', () => {
  assert.equal(say('étapes', 'nl'), 'étapes');
  assert.equal(say('1ersonne', 'nl'), '1ersonne');
});

test('a French word that is left in a language is found', () => {
  const languages = new Map(Object.entries(WORDS).map(([language, words]) => [language, new Map(Object.entries(words))]));
  const good = ['III, 3.1, étape 2', 'art. 87 et 93', 'art. I.4-73', 'R24', 'VI, al. 2, b)'];
  assert.deepEqual(placeProblems(good, TABLE, languages, placesBy), []);
  assert.deepEqual(placeProblems(['III, remarque 1', 'texte entier'], TABLE, languages, placesBy), [
    '`remarque` of `III, remarque 1` has no name',
    '`texte` of `texte entier` has no name',
    '`entier` of `texte entier` has no name',
  ]);
  languages.get('nl')?.set('step', 'étape');
  languages.get('en')?.set('and', 'et');
  assert.deepEqual(placeProblems(good, TABLE, languages, placesBy), [
    'nl: `place-step` is French: `étape`',
    'en: `place-and` is French: `et`',
  ]);
});
