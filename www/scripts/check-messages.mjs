// Checks the words: `npm run check:messages`. Every value of the core has its words in every language, every rule that
// a later edition changed its text of that edition, every word that the page asks for is there and is filled with what it
// needs, no word is unused, all languages ask for the same fillings and make the same choices, each rule has a title, and no place
// in the texts has a French word left in another language.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FluentResource } from '@fluent/bundle';
import { load } from './typescript.mjs';
import { askedIn, messagesOf } from './words.mjs';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
const MESSAGES = `${SRC}messages/`;

/** Attributes that every message of a family has. A hint is free. */
const ATTRIBUTES = { edition: ['short'], fact: ['name'], instrument: ['short'], reading: ['question', 'other'] };

/** A message that has, by the ids of rules and subjects, what people say of them. */
const ALSO = 'law-also';

/** Ways of a choice that are a language's own: what is left over, and numbers, because French says "1er". */
const OWN_WAY = / (?:other|[1-9]\d?)$/;

/** What every message is filled with that asks for it: the name of what an estimation estimates on a day. */
const ALWAYS = 'capacity';

/** @param {string} path */
const text = (path) => readFileSync(SRC + path, 'utf8');

/**
 * The values of a type: of a union of words or numbers, written here or under a name.
 *
 * @param {string} type
 * @param {string} declarations
 * @returns {string[]}
 */
function valuesOf(type, declarations) {
  if (/^\w+$/.test(type) && !/^\d+$/.test(type)) {
    const body = new RegExp(`export type ${type} =([^;]+);`).exec(declarations)?.[1];
    if (body === undefined) throw new Error(`no union \`${type}\` is declared: build the module first`);
    return valuesOf(body.trim(), declarations);
  }
  return type
    .split('|')
    .map((value) => value.trim().replaceAll(/['"]/g, ''))
    .filter((value) => value !== '');
}

/** @returns {Map<string, string>} the ids that the families ask for, each with its family */
function familyIds() {
  const vocabulary = text('words/vocabulary.ts');
  const declarations = ['wasm/lists.ts', 'wasm/trat.d.ts'].map(text).join('\n') + vocabulary;
  const body = /export interface Vocabulary \{([^}]*)\}/.exec(vocabulary)?.[1] ?? '';
  const ids = new Map(/** @type {[string, string][]} */ ([]));
  for (const [, name, type] of body.matchAll(/^ {2}'?([\w-]+)'?: (.+);$/gm)) {
    if (name === undefined || type === undefined) continue;
    for (const value of valuesOf(type, declarations)) {
      const id = `${name}-${value.replaceAll('.', '-')}`;
      ids.set(id, name);
      for (const attribute of /** @type {Record<string, string[]>} */ (ATTRIBUTES)[name] ?? [])
        ids.set(`${id}.${attribute}`, name);
    }
  }
  if (ids.size < 100) throw new Error('the families could not be read from words/vocabulary.ts');
  return ids;
}

/** @returns {string[]} the texts of rules that a later edition changed: the first edition has the plain one */
function changedRules() {
  const { rules } = /** @type {import('../src/wasm/trat.js').Catalogue} */ (JSON.parse(text('wasm/catalogue.json')));
  const seen = /** @type {Set<string>} */ (new Set());
  const ids = /** @type {string[]} */ ([]);
  for (const { id, edition } of rules) {
    if (seen.has(id)) ids.push(`rule-${id.replaceAll('.', '-')}.edition-${edition}`);
    seen.add(id);
  }
  return ids;
}

/**
 * The titles of rules that have no name as a step or a span, and whose text is a sentence: one that is a name is its title.
 *
 * @param {readonly string[]} rules the ids of the messages that say what rules say
 * @param {ReadonlyMap<string, string>} required the ids that values have, each with its family
 * @param {(id: string) => boolean} isSentence whether a message is one
 * @returns {string[]}
 */
export function titles(rules, required, isSentence) {
  const isNamed = (/** @type {string} */ id) => ['step', 'span'].some((family) => required.has(id.replace('rule', family)));
  return rules.filter((id) => !isNamed(id) && isSentence(id)).map((id) => id.replace('rule-', 'title.'));
}

/**
 * @typedef {object} Page
 * @property {Map<string, Map<string, string>>} messages each language's files
 * @property {string} code the code that asks
 * @property {Map<string, string>} required the ids that values have, each with its family
 */

/**
 * What is wrong with the words of a page, each thing once, with the languages in which it is so.
 *
 * @param {Page} page
 * @returns {string[]}
 */
export function problemsOf({ messages, code, required }) {
  const found = /** @type {Map<string, string[]>} */ (new Map());
  const { calls, quoted } = askedIn(code);
  const byLanguage = [...messages].map(([language, files]) => ({ language, ...messagesOf(files) }));
  for (const { language, shapes, problems } of byLanguage) {
    const say = (/** @type {string} */ problem) => found.set(problem, [...(found.get(problem) ?? []), language]);
    problems.forEach(say);
    for (const id of required.keys()) if (!shapes.has(id)) say(`\`${id}\` is missing`);
    for (const { id, fills } of calls) {
      const shape = shapes.get(id);
      if (shape === undefined) say(`\`${id}\`, asked for by the page, is missing`);
      else if (fills !== null) {
        const needs = shape.fills.filter((fill) => fill !== ALWAYS);
        if (needs.join() !== fills.join())
          say(`\`${id}\` needs \`${needs.join(' ')}\` and is filled with \`${fills.join(' ')}\``);
      }
    }
    for (const [id, { file }] of shapes) {
      const [name = '', attribute] = id.split('.');
      const isAsked = required.has(name) || quoted.has(name);
      const isAlso = name === ALSO && [...required.keys()].some((one) => one === `rule-${attribute}` || one === `law-${attribute}`);
      const isFree = attribute === undefined || required.has(id) || quoted.has(attribute) || isAlso;
      if (!isAsked || !isFree) say(`\`${id}\` of ${file} is not used`);
    }
  }
  const all = [...found].map(([problem, languages]) => `${[...new Set(languages)].join(', ')}: ${problem}`);
  for (const family of new Set(required.values())) {
    if (family !== 'rule' && family !== 'step' && !quoted.has(family)) all.push(`nothing asks for \`${family}-…\``);
  }
  const [first, ...others] = byLanguage;
  for (const other of others) if (first !== undefined) all.push(...differences(first, other));
  return all;
}

/**
 * @typedef {{ language: string, shapes: Map<string, import('./words.mjs').Shape> }} Language
 * @param {Language} here
 * @param {Language} there
 * @returns {string[]}
 */
function differences(here, there) {
  return [...new Set([...here.shapes.keys(), ...there.shapes.keys()])].flatMap((id) => {
    const [one, two] = [here.shapes.get(id), there.shapes.get(id)];
    const differ = (/** @type {string} */ what) => [`${what} \`${id}\` differ in ${here.language} and ${there.language}`];
    if (one === undefined || two === undefined) {
      // A hint may be needed in one language alone.
      return id.endsWith('.hint') ? [] : [`\`${id}\` is not in both ${here.language} and ${there.language}`];
    }
    if (one.file !== two.file) return differ('the files of');
    if (one.fills.join() !== two.fills.join()) return differ('the fillings of');
    return lacks(one.choices, two.choices) || lacks(two.choices, one.choices) ? differ('the choices of') : [];
  });
}

/**
 * Whether ways of a choice are not there in another language. "One" may be said by the number 1.
 *
 * @param {string[]} these
 * @param {string[]} those
 */
function lacks(these, those) {
  const isThere = (/** @type {string} */ way) =>
    those.includes(way) || (way.endsWith(' one') && those.includes(way.replace(/one$/, '1')));
  return these.some((way) => !OWN_WAY.test(way) && !isThere(way));
}

/** A number of a place, also of an article (`215decies`), a chapter (`III`) or a reading, or the letter of an item. */
const NUMBER = /^(?:\d[\p{L}\d]*|[A-Z\d]+|[a-z])$/u;

/** Words of places that are the same in French and in another language. */
const SAME = ['art.', 'introduction', 'situation', 'situations'];

/**
 * The words of places that are still French in another language: those without a name, and those whose word there is the
 * French one.
 *
 * @param {Iterable<string>} places
 * @param {readonly (readonly [french: string, name: string])[]} table
 * @param {ReadonlyMap<string, ReadonlyMap<string, string>>} languages but French, each with its words by their names
 * @param {typeof import('../src/pieces/place.js').placesBy<string>} placesBy
 * @returns {string[]}
 */
export function placeProblems(places, table, languages, placesBy) {
  const placeIn = placesBy(table);
  const nameless = [...new Set(places)].flatMap((place) => {
    const tokens = placeIn(place, () => ' ').split(/[^\p{L}\d]+/u);
    return tokens.filter((token) => token !== '' && !NUMBER.test(token)).map((token) => `\`${token}\` of \`${place}\` has no name`);
  });
  const french = [...languages].flatMap(([language, words]) =>
    table
      .filter(([word, name]) => words.get(name) === word && !SAME.includes(word))
      .map(([word, name]) => `${language}: \`place-${name}\` is French: \`${word}\``),
  );
  return [...nameless, ...french];
}

/** @returns {Promise<string[]>} what is wrong with the words of the places that the catalogue has */
async function placesAsTheyAre() {
  /** @typedef {import('../src/wasm/trat.js').Catalogue} Catalogue */
  const { rules, provisions } = /** @type {Catalogue} */ (JSON.parse(text('wasm/catalogue.json')));
  const places = [...rules.flatMap(({ sources }) => sources), ...provisions].map(({ place }) => place);
  const [, list = ''] = /export const PLACE_WORDS: [^=]+ = \[(.*)\];/.exec(text('wasm/lists.ts')) ?? [];
  const table = [...list.matchAll(/\['([^']+)', '(\w+)'\]/g)].map(([, french = '', name = '']) => /** @type {const} */ ([french, name]));
  if (table.length < 20) throw new Error('the words of places could not be read from wasm/lists.ts');
  const languages = new Map(readdirSync(MESSAGES).filter((one) => one !== 'fr').map((one) => [one, placeWords(one)]));
  const { placesBy } = /** @type {typeof import('../src/pieces/place.js')} */ (await load('pieces/place.ts'));
  return placeProblems(places, table, languages, placesBy);
}

/**
 * @param {string} language
 * @returns {Map<string, string>} its words of places, by their names
 */
function placeWords(language) {
  const files = readdirSync(MESSAGES + language).map((file) => text(`messages/${language}/${file}`));
  return new Map([...files.join('\n').matchAll(/^place-(\w+) = (.*)$/gm)].map(([, name = '', word = '']) => [name, word]));
}

/**
 * @param {string} source
 * @returns {string[]} the ids of the messages that are sentences: names have no point at their end
 */
export function sentencesIn(source) {
  return new FluentResource(source).body.flatMap(({ id, value }) => {
    const end = Array.isArray(value) ? value.at(-1) : value;
    return typeof end !== 'string' || end.endsWith('.') ? [id] : [];
  });
}

/** @returns {Page} the page as it is */
function pageAsItIs() {
  const languages = readdirSync(MESSAGES).sort();
  const filesOf = (/** @type {string} */ language) =>
    new Map(readdirSync(MESSAGES + language).map((file) => [file, text(`messages/${language}/${file}`)]));
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
  const code = files.filter((file) => file.endsWith('.ts') && !/^(?:wasm\b|words\/vocabulary\.ts)/.test(file)).map(text);
  const required = familyIds();
  for (const id of changedRules()) required.set(id, 'rule');
  const rules = [...required].filter(([id, family]) => family === 'rule' && !id.includes('.')).map(([id]) => id);
  const sentences = new Set(languages.flatMap((one) => sentencesIn(text(`messages/${one}/rules.ftl`))));
  for (const id of titles(rules, required, (id) => sentences.has(id))) required.set(id, 'title');
  return { messages: new Map(languages.map((one) => [one, filesOf(one)])), code: code.join('\n'), required };
}

async function check() {
  const page = pageAsItIs();
  const problems = [...problemsOf(page), ...(await placesAsTheyAre())];
  for (const problem of problems) console.error(`error: ${problem}`);
  console.log(`messages: ${[...page.messages.keys()].join(', ')}; ${problems.length} problems`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await check();
