// Weighs what a browser loads when the page is opened, in each of its languages: the heaviest counts.

import { chromium } from '@playwright/test';
import { chromiumOptions } from './browser.mjs';
import { serve } from './serve.mjs';
import { weigh, weightOf } from './weight.mjs';

const LIMIT = 130_000;
const LOCALES = ['fr-BE', 'nl-BE', 'de-BE', 'en-GB'];

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {string} locale
 * @returns {Promise<number>}
 */
async function firstLoad(browser, address, locale) {
  const context = await browser.newContext({ locale });
  const page = await context.newPage();
  /** @type {import('@playwright/test').Response[]} */
  const responses = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(address, { waitUntil: 'networkidle' });
  let weight = 0;
  for (const response of responses) {
    if (!response.ok()) throw new Error(`\`${response.url()}\` was answered with ${response.status()}`);
    weight += weightOf(await response.body());
  }
  console.log(`${locale}: ${responses.length} files, ${(weight / 1000).toFixed(1)} kB`);
  await context.close();
  return weight;
}

const server = await serve();
const browser = await chromium.launch(chromiumOptions());
try {
  const weights = [];
  for (const locale of LOCALES) weights.push(await firstLoad(browser, server.address, locale));
  weigh('the first load of the page', Math.max(...weights), LIMIT);
} finally {
  await browser.close();
  server.close();
}
