/** What comes after the first screen: the words and the catalogue behind "Why?" and on the page of the law. */
import { load } from '../words/languages.js';
import type { Words } from '../words/words.js';
import { loadCatalogue, type CatalogueByRule } from '../pieces/catalogue.js';

/** How long what did not come is waited for before it is asked for again, at first and at most, in milliseconds. */
const SOON = 1000;
const LATE = 60_000;

/** What comes after the first screen. */
export interface Later {
  readonly words: Words;
  readonly catalogue: CatalogueByRule;
}

/** Fetches it, whatever was typed; what does not come is asked for again, as long as it is wanted. */
export async function fetchLater(lang: string, isWanted: () => boolean): Promise<Later | undefined> {
  for (let wait = SOON; isWanted(); wait = Math.min(2 * wait, LATE)) {
    try {
      const [words, catalogue] = await Promise.all([load(lang, 'whole'), loadCatalogue()]);
      return { words, catalogue };
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return undefined;
}
