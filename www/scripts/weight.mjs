// Weights as a person's connection feels them: compressed with brotli as a static host would.

import { brotliCompressSync, constants } from 'node:zlib';

/**
 * @param {Uint8Array} bytes
 * @returns {number} how many bytes are left of them
 */
export function weightOf(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

/**
 * Prints a weight beside its limit; over it, the process ends as failed.
 *
 * @param {string} what
 * @param {number} weight
 * @param {number} limit
 */
export function weigh(what, weight, limit) {
  const kilobytes = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);
  console.log(`${what}: ${kilobytes(weight)} kB of ${kilobytes(limit)} kB, brotli`);
  if (weight > limit) {
    console.error(`error: ${what} is over its limit: find what grew, or argue for another limit`);
    process.exitCode = 1;
  }
}
