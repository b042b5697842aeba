// The words leave the build packed. Read and filled again, they say what Fluent says.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { pack, seedFor } from './pack-words.mjs';
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
const { codeOf, filled, unpack } = /** @type {Code} */ (await load('code.ts'));
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
    const packed = unpack(pack(source, code));
    let said = 0;
    for (const [key, { fills }] of messagesOf([['all', source]]).shapes) {
      const [id = '', attribute] = key.split('.');
      const message = bundle.getMessage(id);
      const pattern = (attribute === undefined ? message?.value : message?.attributes[attribute]) ?? '';
      const [value = '', ...attributes] = packed.get(code(id)) ?? [];
      const text = attribute === undefined ? value : attributes.find((one) => one[0] === attribute.at(-1))?.slice(2);
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
  assert.throws(() => pack('a = { NUMBER($b) }\n', code), /not used here/);
  assert.throws(() => pack('a = b | c\n', code), /cannot leave/);
});
