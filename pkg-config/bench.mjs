// How long one answer takes in node, the way in and the way out included: `cargo xtask bench`.

import { readFileSync } from 'node:fs';
import { assess } from './tests/package.mjs';

const LIMIT = 150;
const BATCHES = 400;
const CALLS = 25;

/** @param {string} name */
const factsOf = (name) => JSON.parse(readFileSync(new URL(`../benches/${name}.json`, import.meta.url), 'utf8'));

/**
 * @param {object} facts
 * @returns {number} the median time of a call, in microseconds
 */
function median(facts) {
  const { errors } = assess(facts);
  if (errors !== undefined) throw new Error(`the case is rejected: ${JSON.stringify(errors)}`);
  const times = [];
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const started = performance.now();
    for (let call = 0; call < CALLS; call += 1) assess(facts);
    times.push(((performance.now() - started) * 1000) / CALLS);
  }
  return times.sort((a, b) => a - b)[BATCHES / 2] ?? NaN;
}

const typical = median(factsOf('typical'));
console.log(`typical case: ${typical.toFixed(1)} µs a call of ${LIMIT} µs`);
console.log(`fullest case: ${median(factsOf('fullest')).toFixed(1)} µs a call`);
if (typical > LIMIT) {
  console.error('error: a typical call is over its limit: measure what grew with `cargo bench`');
  process.exitCode = 1;
}
