// Judges the built page, as it is served, the way Lighthouse does for a phone: `npm run lighthouse`.

import { createServer } from 'node:net';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { chromiumOptions } from './browser.mjs';
import { serve } from './serve.mjs';

const LEAST = 95;
/** What the page is judged by. Performance is printed alone: it is time, and a busy machine's pauses count as the page's. */
const JUDGED = ['accessibility', 'best-practices'];
const CATEGORIES = ['performance', ...JUDGED];

/** @returns {Promise<number>} a port on which nobody listens */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => resolve(bound !== null && typeof bound === 'object' ? bound.port : 0));
    });
  });
}

/**
 * @param {string} address
 * @param {number} port
 * @returns {Promise<boolean>} whether every score is high enough
 */
async function judge(address, port) {
  const result = await lighthouse(address, { port, onlyCategories: CATEGORIES, logLevel: 'error' });
  if (result === undefined) throw new Error('Lighthouse gave no result');
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError !== undefined) throw new Error(`Lighthouse failed: ${runtimeError.message}`);
  let good = true;
  for (const id of CATEGORIES) {
    const category = categories[id];
    // To the whole point below: 94.9 is not 95.
    const score = Math.floor((category?.score ?? 0) * 100 + 1e-9);
    const isJudged = JUDGED.includes(id);
    console.log(isJudged ? `${id}: ${score}, at least ${LEAST}` : `${id}: ${score}`);
    if (score >= LEAST) continue;
    if (isJudged) good = false;
    for (const { id: audit, weight } of category?.auditRefs ?? []) {
      const { score: own, title, displayValue } = audits[audit] ?? {};
      if (weight > 0 && own !== null && own !== undefined && own < 1)
        console.log(`  ${Math.round(own * 100)} ${audit}: ${title} ${displayValue ?? ''}`);
    }
  }
  return good;
}

const port = await freePort();
const server = await serve();
const { args = [], ...options } = chromiumOptions();
const browser = await chromium.launch({ ...options, args: [...args, `--remote-debugging-port=${port}`] });
try {
  if (!(await judge(server.address, port))) {
    console.error(`error: the page scores less than ${LEAST}: mend what is listed above`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  server.close();
}
