/**
 * The languages: each is a folder of message files, loaded on demand. A language is added by adding its folder, its
 * section in `index.html` and its line in `page.css`; nothing here changes.
 */
import { codeOf } from './code.js';
import { Words } from './words.js';

// All files of a language are packed into one (`scripts/pack-words.mjs`), which goes by the name of this one of them.
const FILES = import.meta.glob<string>('./messages/*/page.ftl', { query: '?packed', import: 'default', eager: true });

/** Where nothing says otherwise. */
const DEFAULT = 'fr';

const folder = (path: string): string => path.split('/').at(-2) ?? '';

/** The order of the country's languages; any further one comes first. */
const ORDER: readonly string[] = ['fr', 'nl', 'de', 'en'];

/** The languages there are. */
export const LANGUAGES: readonly string[] = [...new Set(Object.keys(FILES).map(folder))].sort(
  (one, other) => ORDER.indexOf(one) - ORDER.indexOf(other),
);

/** The first of the wanted languages that there is (`en-GB` wants `en`). */
export function pick(wanted: readonly (string | null)[]): string {
  const known = wanted.map((tag) => tag?.toLowerCase().split('-')[0] ?? '').find((tag) => LANGUAGES.includes(tag));
  return known ?? DEFAULT;
}

const loaded = new Map<string, Promise<Words>>();

/** The words of a language, fetched once. */
export function load(lang: string): Promise<Words> {
  const words = loaded.get(lang) ?? fetchWords(lang);
  loaded.set(lang, words);
  // A language that could not be fetched is asked for again the next time.
  words.catch(() => loaded.delete(lang));
  return words;
}

async function fetchWords(lang: string): Promise<Words> {
  const packed = await fetch(FILES[`./messages/${lang}/page.ftl`] ?? '');
  if (!packed.ok) throw new Error(`the words of \`${lang}\` did not come`);
  return new Words(lang, await packed.text(), (id) => codeOf(id, import.meta.env.SEED));
}

/** A language's own name for itself. */
export function ownName(lang: string): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
}
