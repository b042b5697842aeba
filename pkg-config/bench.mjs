// How long one answer takes in node, the way in and the way out included: `cargo xtask bench`. It fails only where an
// answer takes more than it may of a fixed piece of work, timed in the same run: a slow machine slows both.

import { readFileSync } from 'node:fs';
import { assess } from './tests/package.mjs';

const ROUNDS = 401;
const CALLS = 25;

/** How much of the fixed work an answer may take: 1.3 times what was measured. */
const LIMITS = { typical: 8.4, fullest: 27.6 };

/** The fixed work: it must stay as it is, or the limits must be measured anew. */
const DOCUMENT = JSON.stringify(
  Array.from({ length: 50 }, (_, day) => ({ rule: `A${day}`, day: `2023-01-${day}`, facts: ['one', 'two'] })),
);
const readAndWrite = () => JSON.stringify(JSON.parse(DOCUMENT));

/** @param {string} name */
const factsOf = (name) => JSON.parse(readFileSync(new URL(`../benches/${name}.json`, import.meta.url), 'utf8'));

/** @returns {number} how much of the processor this process has had so far, in microseconds */
function spent() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/**
 * By what the processor did, not by the clock: on a busy machine others have their turns in between.
 *
 * @param {() => unknown} call
 * @returns {number} microseconds a call
 */
function timed(call) {
  const before = spent();
  for (let count = 0; count < CALLS; count += 1) call();
  return (spent() - before) / CALLS;
}

/** @param {number[]} numbers */
const middle = (numbers) => numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;

for (const [name, limit] of Object.entries(LIMITS)) {
  const facts = factsOf(name);
  const { errors } = assess(facts);
  if (errors !== undefined) throw new Error(`the case is rejected: ${JSON.stringify(errors)}`);
  const times = [];
  const ratios = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const own = timed(() => assess(facts));
    times.push(own);
    ratios.push(own / timed(readAndWrite));
  }
  const ratio = middle(ratios);
  console.log(`${name}: ${middle(times).toFixed(1)} µs a call, ${ratio.toFixed(2)} of the fixed work, of ${limit} at most`);
  if (!(ratio <= limit)) {
    console.error(`error: an answer to the ${name} case takes more than it may: measure what grew`);
    process.exitCode = 1;
  }
}
