// The words as they leave the build: without what only those need who write them, and with codes in place of ids.
// `src/code.ts` says how, and reads them.

import { readdirSync, readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';

/** @typedef {(id: string, seed: number) => string} CodeOf */

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
  const ways = pattern.variants.map((/** @type {any} */ { key, value }, /** @type {number} */ at) => ({
    way: at === pattern.star ? '*' : String(key.value),
    text: packed(value),
  }));
  // What is left over comes last, or nothing after it would be chosen.
  ways.sort((/** @type {any} */ one, /** @type {any} */ other) => Number(one.way === '*') - Number(other.way === '*'));
  const all = ways.map((/** @type {any} */ { way, text }) => `|${way}=${text}`);
  return `{${pattern.selector.name}${all.join('')}}`;
}

/**
 * A language as it leaves: the codes of its messages in the first line, then the messages, a line each. Apart, both
 * press better.
 *
 * @param {string} source
 * @param {(id: string) => string} code
 */
export function pack(source, code) {
  const messages = new FluentResource(source).body;
  const lines = messages.map(({ value, attributes }) =>
    [packed(value), ...Object.entries(attributes).map(([name, one]) => `${name.at(-1)}=${packed(one)}`)].join('\t'),
  );
  return [messages.map(({ id }) => code(id)).join(''), ...lines].join('\n');
}
