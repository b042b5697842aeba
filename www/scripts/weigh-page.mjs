// Weighs what a browser fetches of the built page in each of its languages: until the first screen is drawn, and
// in all, the page of the law included.

import { chromium } from '@playwright/test';
import { chromiumOptions } from './browser.mjs';
import { serve } from './serve.mjs';
import { weightOf } from './weight.mjs';

const LANGUAGES = ['fr', 'nl', 'de', 'en'];

/** The page marks this moment when its first screen is drawn; without the mark, all counts as fetched before. */
const FIRST_SCREEN = 'trat-first-screen';

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<Set<string>>} the addresses that were asked for before the first screen was drawn
 */
async function askedFirst(page) {
  const addresses = await page.evaluate((mark) => {
    const drawn = performance.getEntriesByName(mark, 'mark')[0]?.startTime ?? Infinity;
    const before = performance.getEntriesByType('resource').filter((one) => one.startTime < drawn);
    return [location.href, ...before.map((one) => one.name)];
  }, FIRST_SCREEN);
  return new Set(addresses);
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {string} language
 * @returns {Promise<{ first: number, whole: number }>} in bytes
 */
async function weighLanguage(browser, address, language) {
  const context = await browser.newContext({ locale: `${language}-BE` });
  /** @type {Map<string, import('@playwright/test').Response>} */
  const responses = new Map();
  context.on('response', (response) => responses.set(response.url(), response));
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  // The element is there and can be answered, else nothing that was weighed means anything.
  await page.locator('#start-go').waitFor();
  const asked = await askedFirst(page);
  // What only the page of the law fetches belongs to the whole.
  await (await context.newPage()).goto(`${address}#law`, { waitUntil: 'networkidle' });
  const weights = { first: 0, whole: 0 };
  for (const [url, response] of responses) {
    if (!response.ok()) throw new Error(`\`${url}\` was answered with ${response.status()}`);
    const weight = weightOf(await response.body());
    weights.whole += weight;
    if (asked.has(url)) weights.first += weight;
  }
  await context.close();
  return weights;
}

/** @returns {Promise<Record<string, number>>} what is fetched, by the names of the figures, in bytes */
export async function weighPage() {
  const server = await serve();
  const browser = await chromium.launch(chromiumOptions());
  /** @type {Record<string, number>} */
  const first = {};
  /** @type {Record<string, number>} */
  const whole = {};
  try {
    for (const language of LANGUAGES) {
      const weights = await weighLanguage(browser, server.address, language);
      first[`first ${language}`] = weights.first;
      whole[`whole ${language}`] = weights.whole;
    }
  } finally {
    await browser.close();
    server.close();
  }
  return { ...first, ...whole };
}
