// Weights as a person's connection feels them, compressed with brotli as a static host would, and what is said of them:
// each has a limit, and stays within one part in a hundred of what is written down in `budgets.json`.

import { brotliCompressSync, constants } from 'node:zlib';

/** The limits in bytes, by the first word of a figure's name. */
const LIMITS = new Map([
  ['module', 85_000],
  ['first', 135_000],
  ['whole', 175_000],
]);

/** How far a weight may be from the one written down. */
const LEEWAY = 0.01;

/** @typedef {{ bytes: number, reason?: string }} Budget a weight that is written down, and why it grew */
/** @typedef {Record<string, Budget>} Budgets by the names of the figures */

/**
 * @param {Uint8Array} bytes
 * @returns {number} how many bytes are left of them
 */
export function weightOf(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

/** @param {number} bytes */
export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** @param {string} name */
function limitOf(name) {
  const limit = LIMITS.get(name.split(' ')[0] ?? '');
  if (limit === undefined) throw new Error(`\`${name}\` has no limit: give it one`);
  return limit;
}

/**
 * @param {number} bytes
 * @param {Budget | undefined} written
 * @returns {'new' | 'same' | 'grown' | 'shrunk'} what a weight is beside the one written down
 */
function beside(bytes, written) {
  if (written === undefined) return 'new';
  if (bytes > written.bytes * (1 + LEEWAY)) return 'grown';
  return bytes < written.bytes * (1 - LEEWAY) ? 'shrunk' : 'same';
}

/**
 * @param {string} name
 * @param {number} bytes
 * @param {Budget | undefined} written
 * @returns {string} a weight beside its limit and the one written down, to be read
 */
export function line(name, bytes, written) {
  const change = written && `${bytes < written.bytes ? '' : '+'}${((bytes / written.bytes - 1) * 100).toFixed(1)} %`;
  return `${name}: ${kilobytes(bytes)} of ${kilobytes(limitOf(name))}${change ? `, ${change} of what is written down` : ''}`;
}

/**
 * @param {Record<string, number>} weights
 * @param {Budgets} written
 * @returns {string[]} what is wrong with the weights, each a sentence that says what to do
 */
export function complaints(weights, written) {
  const found = [];
  for (const [name, bytes] of Object.entries(weights)) {
    const kind = beside(bytes, written[name]);
    if (bytes > limitOf(name)) found.push(`\`${name}\` is over its limit: find what grew, or argue for another limit`);
    if (kind === 'new') found.push(`\`${name}\` is not written down: run \`cargo xtask weigh --write\``);
    if (kind === 'shrunk') found.push(`\`${name}\` is smaller, well done: keep it so with \`cargo xtask weigh --write\``);
    if (kind === 'grown') {
      found.push(`\`${name}\` grew: find why; if it is worth it, say so with \`cargo xtask weigh --write 'the reason'\``);
    }
  }
  for (const name of Object.keys(written)) {
    if (!(name in weights)) found.push(`\`${name}\` is written down but not weighed: run \`cargo xtask weigh --write\``);
  }
  return found;
}

/**
 * What to write down: what is as it was keeps its line, so that nothing creeps.
 *
 * @param {Record<string, number>} weights
 * @param {Budgets} written
 * @param {string} [reason]
 * @returns {Budgets}
 */
export function rewritten(weights, written, reason) {
  /** @type {Budgets} */
  const budgets = {};
  for (const [name, bytes] of Object.entries(weights)) {
    const old = written[name];
    const kind = beside(bytes, old);
    if (kind === 'grown' && !reason) throw new Error(`\`${name}\` grew: give a reason, \`weigh --write 'the reason'\``);
    if (kind === 'same' && old) budgets[name] = old;
    else budgets[name] = kind === 'grown' && reason ? { bytes, reason } : { bytes };
  }
  return budgets;
}

/** @param {Budget} budget */
const onOneLine = (budget) => JSON.stringify(budget, null, 1).replace(/\n */g, ' ');

/**
 * @param {Budgets} budgets
 * @returns {string} as JSON, a line a figure: a change shows which one
 */
export function toJson(budgets) {
  const lines = Object.entries(budgets).map(([name, budget]) => `  ${JSON.stringify(name)}: ${onOneLine(budget)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
