// Loads a TypeScript file of the page that imports nothing but types, for the tests that node runs.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformWithOxc } from 'vite';

/**
 * @param {string} file its path from `src/`
 * @returns {Promise<unknown>} the module
 */
export async function load(file) {
  const path = fileURLToPath(new URL(`../src/${file}`, import.meta.url));
  const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path, { sourcemap: false });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}
