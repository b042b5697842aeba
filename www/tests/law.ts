// How the tests use the law page.

import type { Locator, Page } from '@playwright/test';
import { open } from './helpers.js';

/** What is said of a search. */
export const found = (page: Page): Locator => page.locator('#law-found');

/** The line of a rule or a reading. */
export const entry = (page: Page, id: string): Locator => page.locator(`[id="${id}"]`);

/** Opens the page at an address of the law. */
export async function openLaw(page: Page, address: string): Promise<void> {
  await open(page, address);
  await page.locator('.law').waitFor();
}

/** Looks for something in the law. */
export async function search(page: Page, text: string): Promise<void> {
  await page.getByRole('searchbox').fill(text);
}
