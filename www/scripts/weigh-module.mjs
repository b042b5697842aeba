// Weighs the built module.

import { readFileSync } from 'node:fs';
import { weightOf } from './weight.mjs';

/** @returns {number} what the module weighs, in bytes */
export function weighModule() {
  return weightOf(readFileSync(new URL('../src/wasm/trat_bg.wasm', import.meta.url)));
}
