// How long the first answer takes on a cheap phone: from nothing to the first date field, and from Enter to the answer.
// Times are printed. It fails only where an answer takes more than it may of a fixed piece of work that the same page
// does, both at full speed and by what the processor did: what else the machine does changes nothing. What is fetched
// until then is limited in bytes (`weigh.mjs`).

import { chromium } from '@playwright/test';
import { chromiumOptions } from './browser.mjs';
import { serve } from './serve.mjs';

const RUNS = 5;

/** A cheap phone: four times slower than this machine, on a network of 1.6 Mbit/s down that answers after 150 ms. */
const PHONE = {
  slower: 4,
  network: { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 },
};

/** This machine as it is. */
const MACHINE = {
  slower: 1,
  network: { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 },
};

const VIEWPORT = { width: 360, height: 740 };

/** What was measured before the words came in two parts, in seconds. */
const BEFORE = { field: 2.07, answer: 0.66 };

/** How much of the fixed work an answer may take: 1.3 times what was measured. */
const LIMIT = 2.4;

/** Notes in the page when the first date field and the first answer are painted. */
function watch() {
  /** @param {string} selector @param {string} mark */
  const note = (selector, mark) => {
    const look = () => {
      if (!document.querySelector('trat-calculator')?.shadowRoot?.querySelector(selector)) requestAnimationFrame(look);
      // The frame after the one that found it: by then it is painted.
      else requestAnimationFrame(() => setTimeout(() => performance.mark(mark)));
    };
    requestAnimationFrame(look);
  };
  note('[id="fact-incapacityStart"] input.d:enabled', 'field');
  const enter = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== 'Enter') return;
    performance.mark('enter');
    note('#answers-scope', 'answer');
  };
  addEventListener('keydown', enter, { capture: true });
}

/** The fixed work: it must stay as it is, or the limit must be measured anew. */
function fixedWork() {
  const step = (/** @type {unknown} */ _, /** @type {number} */ day) => ({ rule: `A${day}`, facts: ['one', 'two'] });
  const text = JSON.stringify(Array.from({ length: 50 }, step));
  for (let count = 0; count < 2000; count += 1) JSON.stringify(JSON.parse(text));
}

/** Waits for the answer without asking again and again: that would be work too. */
const answered = () =>
  new Promise((resolve) => {
    const seen = () => performance.getEntriesByName('answer', 'mark').length > 0 && resolve(undefined);
    new PerformanceObserver(seen).observe({ type: 'mark', buffered: true });
  });

/** @param {string} mark */
const when = (mark) => (performance.getEntriesByName(mark, 'mark')[0]?.startTime ?? NaN) / 1000;

/**
 * @param {import('@playwright/test').CDPSession} session
 * @returns {Promise<number>} how much of the processor the page has had so far, in seconds
 */
async function spent(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === 'ThreadTime')?.value ?? NaN;
}

/**
 * One first answer; nothing is kept from the one before.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {typeof PHONE} on
 */
async function measure(browser, address, { slower, network }) {
  const context = await browser.newContext({ locale: 'fr-BE', viewport: VIEWPORT });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(watch);
  await page.goto(address);
  const date = page.locator('[id="fact-incapacityStart"]');
  await date.locator('input.d').fill('1');
  await date.locator('input.m').fill('1');
  await date.locator('input.y').fill('2023');
  const before = await spent(session);
  await date.locator('input.y').press('Enter');
  await page.evaluate(answered);
  const after = await spent(session);
  const field = await page.evaluate(when, 'field');
  const answer = (await page.evaluate(when, 'answer')) - (await page.evaluate(when, 'enter'));
  await page.evaluate(fixedWork);
  const fixed = (await spent(session)) - after;
  await context.close();
  return { field, answer, spent: after - before, fixed };
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {typeof PHONE} on
 * @returns {Promise<(figure: 'field' | 'answer' | 'spent' | 'fixed') => number[]>} what was measured, the least first
 */
async function measured(browser, address, on) {
  const runs = [await measure(browser, address, on)];
  while (runs.length < RUNS) runs.push(await measure(browser, address, on));
  return (figure) => runs.map((run) => run[figure]).sort((one, other) => one - other);
}

/** @param {number[]} sorted */
const middle = (sorted) => sorted[(RUNS - 1) / 2] ?? NaN;

/**
 * What a busy machine does to a page only adds to its work, so that the least is the truest.
 *
 * @param {number[]} sorted
 */
const least = (sorted) => sorted[0] ?? NaN;

const server = await serve();
const browser = await chromium.launch(chromiumOptions());
try {
  const phone = await measured(browser, server.address, PHONE);
  const [field, answer] = [middle(phone('field')), middle(phone('answer'))];
  console.log(`a cheap phone, first date field from a cold cache: ${field.toFixed(2)} s (${BEFORE.field} s before)`);
  console.log(`a cheap phone, from Enter to the answer: ${answer.toFixed(2)} s (${BEFORE.answer} s before)`);
  const machine = await measured(browser, server.address, MACHINE);
  const ratio = least(machine('spent')) / least(machine('fixed'));
  console.log(`from Enter to the answer: ${ratio.toFixed(2)} of the fixed work, of ${LIMIT} at most`);
  if (!(ratio <= LIMIT)) {
    console.error('error: the answer takes more than it may: measure what grew');
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  server.close();
}
