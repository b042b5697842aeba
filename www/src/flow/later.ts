/** What comes after the first screen: the words and the catalogue behind "Why?" and on the page of the law, and its tools. */
import { load } from '../words/languages.js';
import type { Words } from '../words/words.js';
import { loadCatalogue, type CatalogueByRule } from '../pieces/catalogue.js';
import type { Tools } from '../law/parts.js';

/** How long what did not come is waited for before it is asked for again, at first and at most, in milliseconds. */
const SOON = 1000;
const LATE = 60_000;

/** What comes after the first screen. */
export interface Later {
  readonly words: Words;
  readonly catalogue: CatalogueByRule;
  /** None where they did not come: the page of the law is readable without them. */
  readonly tools: Tools | undefined;
}

const later = (wait: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, wait));

/** The tools of the law page; asked for twice, for some browsers remember for good that a script did not come. */
async function loadTools(): Promise<Tools | undefined> {
  const load = (): Promise<Tools> => import('../law/tools.js');
  return load().catch(() => later(SOON).then(load).catch(() => undefined));
}

/** Fetches it, whatever was typed; what does not come is asked for again, as long as it is wanted. */
export async function fetchLater(lang: string, isWanted: () => boolean): Promise<Later | undefined> {
  for (let wait = SOON; isWanted(); wait = Math.min(2 * wait, LATE)) {
    try {
      const [words, catalogue, tools] = await Promise.all([load(lang, 'whole'), loadCatalogue(), loadTools()]);
      return { words, catalogue, tools };
    } catch {
      await later(wait);
    }
  }
  return undefined;
}
