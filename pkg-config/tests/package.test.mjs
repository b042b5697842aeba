// The package as others find it: its names, its entries, its files.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { HOME, trat } from './package.mjs';

const FOLDER = `${HOME}/node_modules/trat`;
const manifest = JSON.parse(readFileSync(`${FOLDER}/package.json`, 'utf8'));

/**
 * Runs a line of JavaScript where the package is found by its name.
 *
 * @param {string} script
 * @param {string[]} [options]
 * @returns {string}
 */
function run(script, options = []) {
  const args = [...options, '--input-type=module', '--eval', script];
  return execFileSync(process.execPath, args, { cwd: HOME, encoding: 'utf8' }).trim();
}

test('it exports assess, rules and version, and what loads the module', () => {
  assert.deepEqual(Object.keys(trat).sort(), ['assess', 'default', 'initSync', 'rules', 'version']);
});

test('in node it is ready when it is imported, by both names', () => {
  const ask = "console.log(assess({ asOf: '2023-04-05', incapacityStart: '2023-01-01' }).start)";
  assert.equal(run(`import { assess } from 'trat'; ${ask}`), '2023-01-01');
  assert.equal(run(`import { assess } from 'trat/node'; ${ask}`), '2023-01-01');
  assert.equal(run(`import init, { assess } from 'trat'; await init(); ${ask}`), '2023-01-01');
});

test('for a browser it is the module that is still to be loaded', () => {
  const where = "console.log(import.meta.resolve('trat').split('/').pop())";
  assert.equal(run(where, ['--conditions=browser']), 'index.js');
  assert.equal(run(where), 'node.js');
});

test('every file that the manifest names is there, and no entry leads elsewhere', () => {
  const named = JSON.stringify(manifest.exports).match(/\.\/[\w.]+(?=")/g) ?? [];
  const entries = new Set(Object.keys(manifest.exports));
  const files = named.filter((name) => !entries.has(name) || name.includes('.', 2));
  assert.ok(files.length >= 5, `${files}`);
  for (const file of files) assert.ok(readFileSync(`${FOLDER}/${file}`).length > 0, file);
});

test('the catalogue is there without the module, as a function and as a file', () => {
  const script = "import { rules } from 'trat'; console.log(JSON.stringify(rules()))";
  const file = readFileSync(`${FOLDER}/catalogue.json`, 'utf8');
  assert.equal(run(script, ['--conditions=browser']), file);
  assert.equal(run(script), file);
});

/** The hash of a catalogue's rules, as the core makes it: FNV-1a, 64 bits, over its texts, a line each. */
function hashOf({ rules }) {
  let hash = 0xcbf29ce484222325n;
  const add = (text) => {
    for (const byte of new TextEncoder().encode(`${text}\n`)) {
      hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
    }
  };
  for (const { id, edition, fate, validity, sources } of rules) {
    for (const text of [id, edition, fate]) add(text);
    for (const { startsFrom, startsTo, from, to } of validity) [startsFrom, startsTo, from, to].forEach((day) => add(day ?? ''));
    for (const { instrument, place } of sources) [instrument, place].forEach(add);
  }
  return hash.toString(16).padStart(16, '0');
}

test('the module says the hash of the catalogue that lies beside it', () => {
  assert.equal(trat.version().catalogueHash, hashOf(trat.rules()));
});

test('the types tell every function and the shape of the answer', () => {
  const types = readFileSync(`${FOLDER}/trat.d.ts`, 'utf8');
  assert.match(types, /export function assess\(facts: Facts\): Assessment \| Rejected;/);
  assert.match(types, /export function version\(\): Version;/);
  assert.match(readFileSync(`${FOLDER}/index.d.ts`, 'utf8'), /export function rules\(\): Catalogue;/);
  for (const name of ['Facts', 'Assessment', 'Rejected', 'Step', 'Version', 'Catalogue']) {
    assert.match(types, new RegExp(`export (interface|type) ${name}\\b`));
  }
});

test('the module holds no names of functions and no folder of the machine it was built on', () => {
  const bytes = readFileSync(`${FOLDER}/trat_bg.wasm`);
  const module = new WebAssembly.Module(bytes);
  for (const section of ['name', 'producers']) {
    assert.equal(WebAssembly.Module.customSections(module, section).length, 0, section);
  }
  assert.doesNotMatch(bytes.toString('latin1'), /\/home\/|\/root\/|\/Users\/|\/work\/|[A-Z]:\\Users/);
});
