// The comparison itself: what it accepts, and above all what it does not. The native tests read the same table.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { check } from './match.mjs';

const TABLE = new URL('../../tests/support/match.json', import.meta.url);

for (const { about, answer, accepted, refused } of JSON.parse(readFileSync(TABLE, 'utf8'))) {
  for (const expected of accepted) {
    test(`${about}: accepts ${JSON.stringify(expected)}`, () => check(answer, expected));
  }
  for (const expected of refused) {
    test(`${about}: refuses ${JSON.stringify(expected)}`, () => {
      assert.throws(() => check(answer, expected), assert.AssertionError);
    });
  }
}
