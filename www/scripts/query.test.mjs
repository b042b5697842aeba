// The words of people find the rules: in each language, however they are written. And each rule has a title in each.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FluentResource } from '@fluent/bundle';
import { load } from './typescript.mjs';

const { foundIn, foundNowhere, searchable, speechOf, wantedIn } = /** @type {typeof import('../src/law/query.js')} */ (
  await load('law/query.ts')
);

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
const { rules } = /** @type {import('../src/wasm/trat.js').Catalogue} */ (
  JSON.parse(readFileSync(`${SRC}wasm/catalogue.json`, 'utf8'))
);
const IDS = [...new Set(rules.map(({ id }) => id))];

/**
 * @param {any} pattern of Fluent
 * @returns {string} what of it needs no filling
 */
function plainly(pattern) {
  if (Array.isArray(pattern)) return pattern.map(plainly).join('');
  return typeof pattern === 'string' ? pattern : (pattern?.value ?? '');
}

/** @param {string} lang */
function languageOf(lang) {
  const folder = `${SRC}messages/${lang}/`;
  const files = readdirSync(folder).map((file) => readFileSync(folder + file, 'utf8'));
  const messages = new Map(new FluentResource(files.join('\n')).body.map((one) => [one.id, one]));
  const text = (/** @type {string} */ id) => plainly(messages.get(id)?.value);
  const part = (/** @type {string} */ id, /** @type {string} */ name) =>
    plainly(messages.get(id)?.attributes[name.replaceAll('.', '-')]);
  const of = (/** @type {string} */ family, /** @type {string} */ id) => text(`${family}-${id.replaceAll('.', '-')}`);
  const nameOf = (/** @type {string} */ id) => of('step', id) || of('span', id) || part('title', id);
  const speech = speechOf((name) => part('law-speech', name));
  const texts = IDS.map((id) => {
    const { attributes = {} } = messages.get(`rule-${id.replaceAll('.', '-')}`) ?? {};
    const places = rules.filter((one) => one.id === id).flatMap(({ sources }) => sources.map(({ place }) => place));
    const also = [id, id.charAt(0)].map((name) => part('law-also', name));
    const says = [of('rule', id), ...Object.values(attributes).map(plainly)];
    return searchable(speech, [id, nameOf(id), ...says, ...places.map((place) => `${place};`), ...also].join(' '));
  });
  return { speech, texts, nameOf, says: (/** @type {string} */ id) => of('rule', id) };
}

const LANGUAGES = new Map(['fr', 'nl', 'de', 'en'].map((lang) => [lang, languageOf(lang)]));

/**
 * @param {string} lang
 * @param {string} query
 * @returns {string[]} the ids of the rules that have it
 */
function found(lang, query) {
  const { speech, texts } = /** @type {ReturnType<typeof languageOf>} */ (LANGUAGES.get(lang));
  const isFound = foundIn(wantedIn(speech, query), texts);
  return IDS.filter((_, at) => isFound[at]);
}

/**
 * What is the same however it is written, what is among what it finds, and what is not.
 *
 * @type {readonly (readonly [lang: string, queries: readonly string[], finds: readonly string[], not: readonly string[]])[]}
 */
const QUERIES = [
  ['fr', ['article 87', 'art. 87', 'Article 87', 'l’article 87', "l'art 87"], ['S7', 'S8', 'L14'], ['A2.1', 'L7']],
  ['fr', ['article 93'], ['S7', 'S8'], ['L14']],
  ['nl', ['artikel 87', 'art. 87'], ['S7', 'S8', 'L14'], ['A2.1', 'L7']],
  ['de', ['Artikel 87', 'Art. 87', 'Artikels 87'], ['S7', 'S8', 'L14'], ['A2.1', 'L7']],
  ['en', ['article 87', 'art. 87'], ['S7', 'S8', 'L14'], ['A2.1', 'L7']],
  ['fr', ['rechute', 'Rechute', 'rechutes', 'une rechute'], ['S7'], ['L7', 'A2.1']],
  ['nl', ['herval', 'HERVAL'], ['S7'], ['L7', 'A2.1']],
  ['de', ['Rückfall', 'rückfall', 'Rueckfall', 'ruckfall', 'Rückfälle'], ['S7'], ['L7', 'A2.1']],
  ['en', ['relapse', 'relapses', 'a relapse'], ['S7'], ['L7', 'A2.1']],
  ['fr', ['14 jours', 'quatorze jours', '14 jour', 'QUATORZE JOURS'], ['S7', 'N2', 'N3'], ['A2.1', 'L7']],
  ['nl', ['14 dagen', 'veertien dagen'], ['S7', 'N2', 'N3'], ['A2.1', 'L7']],
  ['de', ['14 Tage', 'vierzehn Tage', 'vierzehn Tagen'], ['S7', 'N2', 'N3'], ['A2.1', 'L7']],
  ['en', ['14 days', 'fourteen days'], ['S7', 'N2', 'N3'], ['A2.1', 'L7']],
  ['fr', ['10 semaines', 'dix semaines'], ['A2.1'], ['L7', 'N2']],
  ['nl', ['10 weken', 'tien weken', '10 week'], ['A2.1'], ['L7', 'N2']],
  ['de', ['10 Wochen', 'zehn Wochen', 'zehn Woche'], ['A2.1'], ['L7', 'N2']],
  ['en', ['10 weeks', 'ten weeks'], ['A2.1'], ['L7', 'N2']],
  ['fr', ['4e mois', 'quatrième mois', '4ème mois', 'quatrieme mois'], ['A4.1', 'M4'], ['M11', 'A2.1']],
  ['nl', ['4e maand', 'vierde maand', '4de maand'], ['A4.1', 'M4'], ['M11', 'A2.1']],
  ['de', ['4. Monat', 'vierter Monat', 'vierten Monats'], ['A4.1', 'M4'], ['M11', 'A2.1']],
  ['en', ['4th month', 'fourth month', 'fourth months'], ['A4.1', 'M4'], ['M11', 'A2.1']],
  ['fr', ['2,5%', '2,5 %', '2.5%', '2.5 %', '2,5\u00a0%', '2,5 pourcent'], ['L5', 'L7', 'S5'], ['N2', 'L12']],
  ['nl', ['2,5%', '2,5 %', '2.5%', '2.5 %', '2,5 procent'], ['L5', 'L7', 'S5'], ['N2', 'L12']],
  ['de', ['2,5%', '2,5 %', '2.5%', '2.5 %', '2,5 Prozent'], ['L5', 'L7', 'S5'], ['N2', 'L12']],
  ['en', ['2,5%', '2,5 %', '2.5%', '2.5 %', '2.5 percent'], ['L5', 'L7', 'S5'], ['N2', 'L12']],
  ['fr', ['coeur', 'cœur', 'CŒUR', 'Coeur'], ['A2.M02'], ['A4.1', 'A5.6']],
  ['fr', ['presomption legale', 'PRÉSOMPTION légale', 'présomptions légales'], ['P1'], ['A2.1']],
  ['fr', ['mutuelle', 'mutualité', 'mutualités'], ['S2', 'N2'], ['A2.1']],
  ['fr', ['grossesse'], ['S8'], ['A2.1']],
  ['nl', ['zwanger'], ['S8'], ['A2.1']],
  ['de', ['schwanger'], ['S8'], ['A2.1']],
  ['en', ['pregnant'], ['S8'], ['A2.1']],
  ['nl', ['vragenlijst', 'vragenlijsten', 'de vragenlijst', 'formulier'], ['A2.1', 'A3.1'], ['L7']],
  ['de', ['Fragebogen', 'fragebogen', 'Formular'], ['A2.1', 'A3.1'], ['L8']],
  ['de', ['Massnahme', 'Maßnahme', 'MASSNAHME'], ['F4.1'], ['A2.1']],
  ['fr', ['l1', 'L1'], ['L1'], ['L12', 'L10']],
  ['fr', ['a2.m01', 'A2.M01'], ['A2.M01'], ['A2.M02']],
  ['en', ['215octiesdecies', 'article 215octiesdecies'], ['L7'], ['S1']],
  ['fr', ['art. 100, § 2', 'article 100 §2'], ['A2.5'], ['L7']],
  ['fr', ['1er juin 2026', '1 juin 2026'], ['L16'], ['A2.1']],
  ['nl', ['re-integratieplan', 'reintegratieplan'], ['F3.1'], ['A2.1']],
  ['fr', ['médecin', 'médecins', 'MEDECINS'], ['A2.1', 'B1.2'], ['K1']],
];

for (const [lang, queries, finds, not] of QUERIES) {
  test(`${lang}: ${queries.join(' · ')}`, () => {
    const [first = '', ...others] = queries;
    const ids = found(lang, first);
    for (const id of finds) assert.ok(ids.includes(id), `${first} finds ${id} among ${ids}`);
    for (const id of not) assert.ok(!ids.includes(id), `${first} does not find ${id}`);
    for (const other of others) assert.deepEqual(found(lang, other), ids, other);
  });
}

test('what is found nowhere is said as it was written, and odd signs are looked for as they are', () => {
  const { speech, texts } = /** @type {ReturnType<typeof languageOf>} */ (LANGUAGES.get('fr'));
  assert.deepEqual(foundNowhere(wantedIn(speech, 'présomption Zèbres'), texts), ['Zèbres']);
  assert.deepEqual(found('fr', 'questionnaire zèbre'), []);
  for (const odd of ['(', '[a', '\\', '*', '.', '%', '§', '^$', 'a|b', '{', '2,', ',']) found('fr', odd);
  assert.equal(wantedIn(speech, ' ( ').length, 0);
  assert.equal(wantedIn(speech, 'la').length, 1);
  assert.equal(found('fr', '').length, IDS.length);
});

for (const [lang, { nameOf, says }] of LANGUAGES) {
  test(`${lang}: each rule has a title of its own: short, not a sentence`, () => {
    const all = IDS.map((id) => nameOf(id) || says(id));
    IDS.forEach((id, at) => {
      const title = all[at] ?? '';
      assert.match(title, /\p{L}{3}.*[^.]$/u, id);
      assert.ok(title.length <= 130, `${id}: ${title}`);
    });
    // Two rules may do the same in two places; no more than that.
    assert.ok(new Set(all).size >= all.length - 1, 'titles tell the rules apart');
  });
}
