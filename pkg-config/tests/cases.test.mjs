// Every case of `tests/cases`, through the built module.

import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { check } from './match.mjs';
import { assess } from './package.mjs';

const FOLDER = new URL('../../tests/cases/', import.meta.url);

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json')).sort()) {
  for (const { title, facts, expect } of JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))) {
    test(`${file}: ${title}`, () => check(assess(facts), expect));
  }
}
