// Weighs the built module and page and compares with `budgets.json`: `node scripts/weigh.mjs`. With `--write` it writes
// that file anew; `--reason=…` says why something grew.

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { weighModule } from './weigh-module.mjs';
import { weighPage } from './weigh-page.mjs';
import { complaints, line, rewritten, toJson } from './weight.mjs';

const FILE = new URL('../../budgets.json', import.meta.url);

/** @param {{ write?: boolean | undefined, reason?: string | undefined }} asked */
async function weigh({ write, reason }) {
  /** @type {import('./weight.mjs').Budgets} */
  let budgets = JSON.parse(readFileSync(FILE, 'utf8'));
  const weights = { module: weighModule(), ...(await weighPage()) };
  for (const [name, bytes] of Object.entries(weights)) console.log(line(name, bytes, budgets[name]));
  if (write) {
    budgets = rewritten(weights, budgets, reason);
    writeFileSync(FILE, toJson(budgets));
  }
  const found = complaints(weights, budgets);
  if (found.length > 0) throw new Error(found.join('\nerror: '));
}

try {
  await weigh(parseArgs({ options: { write: { type: 'boolean' }, reason: { type: 'string' } } }).values);
} catch (error) {
  console.error(`error: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
