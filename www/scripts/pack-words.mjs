// The words as they leave the build: without what only those need who write them, and with codes in place of ids.
// `src/words/packed.ts` says how, and reads them.

import { readdirSync, readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';

/** @typedef {(id: string, seed: number) => string} CodeOf */

/**
 * The files that no first answer needs: what stands behind "Why?" and in folds, the questions after the first, and the page of
 * the law. They leave in a pack of their own, which comes after the first screen; all other files are in the first pack.
 */
export const LATER = ['asks.ftl', 'facts.ftl', 'law.ftl', 'rules.ftl', 'said.ftl', 'texts.ftl', 'titles.ftl'];

const HEAD = /^[a-zA-Z][\w-]*(?= *=)/gm;

/**
 * @param {string} folder of the languages
 * @returns {string[]} the ids of all messages
 */
function idsIn(folder) {
  const ids = /** @type {Set<string>} */ (new Set());
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const source = file.endsWith('.ftl') ? readFileSync(`${folder}/${file}`, 'utf8') : '';
    for (const [id] of source.matchAll(HEAD)) ids.add(id);
  }
  return [...ids];
}

/**
 * What the page asks for without knowing whether it is there: the name of a rule as a step, a span or a place to
 * go to.
 *
 * @param {readonly string[]} ids
 * @returns {string[]}
 */
function maybe(ids) {
  const rules = ids.filter((id) => id.startsWith('rule-'));
  return rules.flatMap((id) => ['step', 'span', 'attend'].map((family) => id.replace('rule', family)));
}

/**
 * The first seed under which no id has the code of another, be it one that is only asked for.
 *
 * @param {string} folder of the languages
 * @param {CodeOf} codeOf
 */
export function seedFor(folder, codeOf) {
  const ids = idsIn(folder);
  const all = [...new Set([...ids, ...maybe(ids)])];
  for (let seed = 1; seed < 100_000; seed += 1) {
    const taken = /** @type {Set<string>} */ (new Set());
    const clash = (/** @type {string} */ id, /** @type {number} */ at) => {
      const code = codeOf(id, seed);
      if (taken.has(code)) return true;
      if (at < ids.length) taken.add(code);
      return false;
    };
    if (!all.some(clash)) return seed;
  }
  throw new Error('no seed keeps the codes of the ids apart: make them longer');
}

/**
 * A text as it leaves.
 *
 * @param {any} pattern of Fluent
 * @returns {string}
 */
function packed(pattern) {
  if (pattern === null || pattern === undefined) return '';
  if (Array.isArray(pattern)) return pattern.map(packed).join('');
  if (typeof pattern === 'string') {
    if (/[{|}\t\n]/.test(pattern)) throw new Error(`\`${pattern}\` has a sign that cannot leave the build`);
    // French sets these spaces when it is read.
    return pattern.replaceAll(/\u00a0(?=[:;?!»])/g, ' ');
  }
  if (pattern.type === 'str') return packed(pattern.value);
  if (pattern.type === 'var') return `{${pattern.name}}`;
  if (pattern.type !== 'select' || pattern.selector.type !== 'var')
    throw new Error(`\`${pattern.type}\` of Fluent is not used here`);
  const variants = pattern.variants.map((/** @type {any} */ { key, value }, /** @type {number} */ at) => ({
    name: at === pattern.star ? '*' : String(key.value),
    text: packed(value),
  }));
  // What is left over comes last, or nothing after it would be chosen.
  variants.sort((/** @type {any} */ one, /** @type {any} */ other) => Number(one.name === '*') - Number(other.name === '*'));
  const all = variants.map((/** @type {any} */ { name, text }) => `|${name}=${text}`);
  return `{${pattern.selector.name}${all.join('')}}`;
}

/**
 * Refuses attributes that stand twice in a message: Fluent keeps the last of them and says nothing.
 *
 * @param {string} source
 */
function refuseTwice(source) {
  let id = '';
  let names = /** @type {Set<string>} */ (new Set());
  for (const [, message, attribute] of source.matchAll(/^(?:([a-zA-Z][\w-]*)|[ ]+\.([a-zA-Z][\w-]*)) *=/gm)) {
    if (message !== undefined) [id, names] = [message, new Set()];
    else if (attribute !== undefined && names.has(attribute)) throw new Error(`\`${id}.${attribute}\` stands twice`);
    else if (attribute !== undefined) names.add(attribute);
  }
}

/**
 * A language as it leaves, in packs: the codes of a pack's messages in its first line, then the messages, a line each.
 * Apart, both press better.
 *
 * @param {readonly string[]} sources of each pack
 * @param {(id: string) => string} code
 * @returns {string[]} the packs
 */
export function pack(sources, code) {
  const taken = /** @type {Map<string, string>} */ (new Map());
  return sources.map((source) => {
    refuseTwice(source);
    const messages = new FluentResource(source).body;
    const codes = messages.map(({ id }) => {
      const own = code(id);
      const other = taken.get(own);
      if (other !== undefined) throw new Error(`\`${id}\` cannot be told apart from \`${other}\``);
      taken.set(own, id);
      return own;
    });
    const lines = messages.map(({ value, attributes }) =>
      [packed(value), ...Object.entries(attributes).map(([name, one]) => `${name}=${packed(one)}`)].join('\t'),
    );
    return [codes.join(''), ...lines].join('\n');
  });
}

/**
 * The two packs of a language.
 *
 * @param {string} folder of its files
 * @param {(id: string) => string} code
 */
export function packsOf(folder, code) {
  const files = readdirSync(folder).sort();
  const read = (/** @type {readonly string[]} */ names) => names.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const parts = [files.filter((name) => !LATER.includes(name)), LATER];
  return pack(parts.map((names) => read(names).join('\n')), code);
}
