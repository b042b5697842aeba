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

test('for a browser it is the plain module', () => {
  const where = "console.log(import.meta.resolve('trat').split('/').pop())";
  assert.equal(run(where, ['--conditions=browser']), 'trat.js');
  assert.equal(run(where), 'node.js');
});

test('every file that the manifest names is there, and no entry leads elsewhere', () => {
  const named = JSON.stringify(manifest.exports).match(/\.\/[\w.]+(?=")/g) ?? [];
  const entries = new Set(Object.keys(manifest.exports));
  const files = named.filter((name) => !entries.has(name) || name.includes('.', 2));
  assert.ok(files.length >= 5, `${files}`);
  for (const file of files) assert.ok(readFileSync(`${FOLDER}/${file}`).length > 0, file);
});

test('the types tell every function and the shape of the answer', () => {
  const types = readFileSync(`${FOLDER}/trat.d.ts`, 'utf8');
  assert.match(types, /export function assess\(facts: Facts\): Assessment \| Rejected;/);
  for (const name of ['rules', 'version']) assert.match(types, new RegExp(`export function ${name}\\(\\): \\w+;`));
  for (const name of ['Facts', 'Assessment', 'Rejected', 'Step']) {
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
