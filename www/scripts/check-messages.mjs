// Checks the words: `npm run check:messages`. Every value of the core has its words in every language, every rule that a
// later edition changed its text of that edition, every word that the page asks for is there, no word of the page is unused, and all languages ask for the same fillings.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initSync, rules } from '../src/wasm/trat.js';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
const MESSAGES = `${SRC}messages/`;

/** Attributes that every message of a family has. A hint is free. */
const ATTRIBUTES = { edition: ['short'], fact: ['name'], instrument: ['short'], reading: ['question', 'other'] };

/** @param {string} path */
const text = (path) => readFileSync(SRC + path, 'utf8');

/**
 * The ids of a message file: each with its attributes (`fact-asOf.name`) and the fillings it asks for.
 *
 * @param {string} source
 * @returns {[string, string][]} ids in their order, each with its fillings
 */
function idsOf(source) {
  const found = /** @type {[string, string][]} */ ([]);
  let message = '';
  for (const block of source.split(/^(?=[\w-]+ =| {4}\.[\w-]+ =)/m)) {
    const head = /^(?:([\w-]+)| {4}\.([\w-]+)) =/.exec(block);
    if (head === null) continue;
    message = head[1] ?? message;
    const fillings = [...new Set(block.match(/\$[\w-]+/g) ?? [])].sort().join(' ');
    found.push([head[1] === undefined ? `${message}.${head[2]}` : message, fillings]);
  }
  return found;
}

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

/** @returns {Set<string>} the ids that the families ask for */
function familyIds() {
  const families = text('families.ts');
  const declarations = families + text('wasm/trat.d.ts');
  const body = /export interface Families \{([^}]*)\}/.exec(families)?.[1] ?? '';
  const ids = new Set(/** @type {string[]} */ ([]));
  for (const [, name, type] of body.matchAll(/^ {2}'?([\w-]+)'?: (.+);$/gm)) {
    if (name === undefined || type === undefined) continue;
    for (const value of valuesOf(type, declarations)) {
      const id = `${name}-${value.replaceAll('.', '-')}`;
      ids.add(id);
      for (const attribute of /** @type {Record<string, string[]>} */ (ATTRIBUTES)[name] ?? [])
        ids.add(`${id}.${attribute}`);
    }
  }
  if (ids.size < 100) throw new Error('the families could not be read from families.ts');
  return ids;
}

/** @returns {string[]} the ids of the texts of rules that a later edition changed: the first edition has the plain one */
function changedRules() {
  initSync({ module: readFileSync(`${SRC}wasm/trat_bg.wasm`) });
  const seen = /** @type {Set<string>} */ (new Set());
  const ids = /** @type {string[]} */ ([]);
  for (const { id, edition } of rules().rules) {
    if (seen.has(id)) ids.push(`rule-${id.replaceAll('.', '-')}-${edition}`);
    seen.add(id);
  }
  return ids;
}

/** The page's code, and the ids that it asks for by name. */
function askedByName() {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
  const code = files
    .filter((file) => file.endsWith('.ts') && !file.includes('wasm'))
    .map(text)
    .join('\n');
  const calls = [...code.matchAll(/\.text\(([^(){}]*)/g)].flatMap(([, inside]) => inside?.match(/'[^']+'/g) ?? []);
  return { code, ids: new Set(calls.map((id) => id.slice(1, -1))) };
}

const problems = /** @type {string[]} */ ([]);
const required = new Set([...familyIds(), ...changedRules()]);
const { code, ids: byName } = askedByName();
const languages = readdirSync(MESSAGES).sort();
/** @type {Map<string, Map<string, string>>} */
const known = new Map();

for (const language of languages) {
  const ids = new Map();
  for (const file of readdirSync(MESSAGES + language)) {
    for (const [id, fillings] of idsOf(text(`messages/${language}/${file}`))) {
      if (ids.has(id)) problems.push(`${language}: \`${id}\` stands twice`);
      ids.set(id, fillings);
    }
  }
  known.set(language, ids);
  for (const id of required) if (!ids.has(id)) problems.push(`${language}: \`${id}\` is missing`);
  for (const id of byName) if (!ids.has(id)) problems.push(`${language}: \`${id}\`, asked for by the page, is missing`);
  for (const [id] of idsOf(text(`messages/${language}/page.ftl`))) {
    if (!required.has(id) && !code.includes(`'${id}'`)) problems.push(`${language}: \`${id}\` of page.ftl is not used`);
  }
}

const [first, ...others] = languages;
for (const other of others) {
  const [here, there] = [known.get(first ?? ''), known.get(other)];
  for (const id of new Set([...(here?.keys() ?? []), ...(there?.keys() ?? [])])) {
    const [one, two] = [here?.get(id), there?.get(id)];
    // A hint or another reading may be needed in one language alone.
    if (one === undefined || two === undefined) {
      if (!id.endsWith('.hint')) problems.push(`\`${id}\` is not in both ${first} and ${other}`);
    } else if (one !== two)
      problems.push(`\`${id}\` is filled with \`${one}\` in ${first}, with \`${two}\` in ${other}`);
  }
}

// A text of an edition that the catalogue does not have would never be shown.
for (const id of known.get(first ?? '')?.keys() ?? []) {
  if (/^rule-.+-20\d\d(-\d\d)?$/.test(id) && !required.has(id)) problems.push(`\`${id}\` is the text of no entry`);
}

for (const problem of problems) console.error(`error: ${problem}`);
console.log(
  `messages: ${languages.join(', ')}; ${known.get(first ?? '')?.size ?? 0} each; ${problems.length} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
