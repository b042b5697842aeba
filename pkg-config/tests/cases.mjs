// The case files, as they lie in their folders, and what a case must be.

import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ title: string, facts: any, expect: any }} Case
 * @typedef {{ name: string, cases: Case[] }} CaseFile `name` is its path inside the folder of cases.
 */

const FOLDER = fileURLToPath(new URL('../../tests/cases/', import.meta.url));

/**
 * Every case file, in all folders, by name.
 *
 * @returns {CaseFile[]}
 */
export function caseFiles() {
  const entries = readdirSync(FOLDER, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => !entry.isDirectory() && entry.name !== 'README.md');
  const names = files.map((entry) => relative(FOLDER, join(entry.parentPath, entry.name))).sort();
  return names.map((name) => ({ name, cases: JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) }));
}

/**
 * What is wrong with the cases themselves, one line each.
 *
 * @param {CaseFile[]} files
 * @returns {string[]}
 */
export function faults(files) {
  const wrong = [];
  const titles = new Set();
  for (const { name, cases } of files) {
    if (cases.length === 0 || !name.endsWith('.json')) wrong.push(`${name}: no file of cases`);
    for (const [index, one] of cases.entries()) {
      const { title, facts, expect, ...others } = one;
      const at = `${name}: case ${index + 1}, \`${title}\``;
      if (!title?.trim() || titles.has(title)) wrong.push(`${at}: its title is missing, or that of another case`);
      if (!isObject(facts)) wrong.push(`${at}: \`facts\` is no object`);
      if (!isObject(expect) || Object.keys(expect).length === 0) wrong.push(`${at}: \`expect\` claims nothing`);
      for (const key of Object.keys(others)) wrong.push(`${at}: no case has a key \`${key}\``);
      titles.add(title);
    }
  }
  return wrong;
}

const isObject = (/** @type {any} */ data) => typeof data === 'object' && data !== null && !Array.isArray(data);
