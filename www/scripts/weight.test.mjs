// What is said of weights.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complaints, rewritten, toJson } from './weight.mjs';

const WRITTEN = { module: { bytes: 70_000, reason: 'batches' }, 'first fr': { bytes: 100_000 } };

test('a weight within one part in a hundred of what is written down is good', () => {
  assert.deepEqual(complaints({ module: 70_700, 'first fr': 99_000 }, WRITTEN), []);
});

test('what grew, what shrank, what is new and what is gone is said', () => {
  const said = complaints({ module: 70_701, 'first fr': 98_999, 'whole fr': 1 }, WRITTEN).join('\n');
  assert.match(said, /^`module` grew/m);
  assert.match(said, /^`first fr` is smaller/m);
  assert.match(said, /^`whole fr` is not written down/m);
  assert.match(complaints({ module: 70_000 }, WRITTEN).join('\n'), /^`first fr` is written down but not weighed/);
});

test('a limit holds whatever is written down', () => {
  assert.match(complaints({ module: 85_001 }, { module: { bytes: 85_001 } }).join('\n'), /^`module` is over its limit/);
});

test('only what changed is written anew, and what grew with its reason', () => {
  const weights = { module: 70_100, 'first fr': 102_000 };
  assert.throws(() => rewritten(weights, WRITTEN), /`first fr` grew: give a reason/);
  const budgets = rewritten(weights, WRITTEN, 'a map');
  assert.deepEqual(budgets, { module: WRITTEN.module, 'first fr': { bytes: 102_000, reason: 'a map' } });
  assert.deepEqual(rewritten({ module: 60_000 }, WRITTEN), { module: { bytes: 60_000 } });
  assert.deepEqual(JSON.parse(toJson(budgets)), budgets);
});
