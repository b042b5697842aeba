// The words leave the build packed. Read and filled again, they say what Fluent says.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { LATER, pack, packsOf, seedFor } from './pack-words.mjs';
import { load } from './typescript.mjs';
import { messagesOf } from './words.mjs';

const MESSAGES = fileURLToPath(new URL('../src/messages', import.meta.url));

/**
 * @typedef {Record<string, string | number>} Fill
 * @typedef {object} Code
 * @property {(id: string, seed: number) => string} codeOf
 * @property {(packed: string) => Map<string, string[]>} unpack
 * @property {(text: string, fill: Fill, plurals: Intl.PluralRules) => string} filled
 */
const { codeOf, filled, unpack } = /** @type {Code} */ (await load('words/packed.ts'));
const seed = seedFor(MESSAGES, codeOf);
const code = (/** @type {string} */ id) => codeOf(id, seed);

/** @param {string} language */
function sourceOf(language) {
  const files = readdirSync(`${MESSAGES}/${language}`);
  return files.map((file) => readFileSync(`${MESSAGES}/${language}/${file}`, 'utf8')).join('\n');
}

/** French sets its spaces when a message is read. */
const plain = (/** @type {string} */ text) => text.replaceAll(/\u00a0(?=[:;?!»])/g, ' ');

for (const language of readdirSync(MESSAGES)) {
  test(`each message in ${language} says what Fluent says`, () => {
    const source = sourceOf(language);
    const plurals = new Intl.PluralRules(`${language}-BE`);
    const bundle = new FluentBundle(`${language}-BE`, { useIsolating: false });
    assert.deepEqual(bundle.addResource(new FluentResource(source)), []);
    const packed = new Map(packsOf(`${MESSAGES}/${language}`, code).flatMap((one) => [...unpack(one)]));
    let said = 0;
    for (const [key, { fills }] of messagesOf([['all', source]]).shapes) {
      const [id = '', attribute] = key.split('.');
      const message = bundle.getMessage(id);
      const pattern = (attribute === undefined ? message?.value : message?.attributes[attribute]) ?? '';
      const [value = '', ...attributes] = packed.get(code(id)) ?? [];
      const head = `${attribute}=`;
      const text = attribute === undefined ? value : attributes.find((one) => one.startsWith(head))?.slice(head.length);
      for (const given of [0, 1, 2, 3, 21, 999, 'a word', '{count|1=x}']) {
        const fill = Object.fromEntries(fills.map((name) => [name, given]));
        assert.equal(filled(text ?? '', fill, plurals), plain(bundle.formatPattern(pattern, fill, [])), key);
        said += 1;
      }
    }
    assert.ok(said > 7000);
  });
}

test('no id has the code of another, nor has one that is only asked for', () => {
  const ids = new FluentResource(sourceOf('fr')).body.map(({ id }) => id);
  const codes = new Set(ids.map(code));
  assert.equal(codes.size, ids.length);
  for (const id of ['step-S1', 'span-A1-1', 'span-A2-1']) assert.ok(!codes.has(code(id)), id);
});

test('what is not used of Fluent, or could not be read again, does not leave', () => {
  assert.throws(() => pack(['a = { NUMBER($b) }\n'], code), /not used here/);
  assert.throws(() => pack(['a = b | c\n'], code), /cannot leave/);
});

test('attributes whose names end alike are told apart', () => {
  const [packed = ''] = pack(['a = b\n    .edition-2026-03 = March 2026\n    .edition-2027-03 = March 2027\n'], code);
  assert.deepEqual(unpack(packed).get(code('a')), ['b', 'edition-2026-03=March 2026', 'edition-2027-03=March 2027']);
});

test('ids that collide do not leave, be it in one pack or in two', () => {
  const same = () => 'abc';
  assert.throws(() => pack(['a = b\n', 'c = d\n'], same), /`c` cannot be told apart from `a`/);
  assert.throws(() => pack(['a = b\na = c\n'], code), /`a` cannot be told apart from `a`/);
});

test('an attribute that stands twice does not leave', () => {
  assert.throws(() => pack(['a = b\n    .name = c\n    .name = d\n'], code), /`a\.name` stands twice/);
  assert.doesNotThrow(() => pack(['a = b\n    .name = c\nd = e\n    .name = f\n'], code));
});

test('each file that comes later is one of each language', () => {
  for (const language of readdirSync(MESSAGES)) {
    const files = readdirSync(`${MESSAGES}/${language}`);
    assert.deepEqual(LATER.filter((name) => !files.includes(name)), [], language);
  }
});
