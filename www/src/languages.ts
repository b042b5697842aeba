/**
 * The languages: each is a folder of message files, loaded on demand. A language is added by adding its folder (and its
 * section in `index.html`); nothing here changes.
 */
import { Words } from './words.js';

const FILES = import.meta.glob<string>('./messages/*/*.ftl', { query: '?raw', import: 'default' });

/** Where nothing says otherwise. */
const DEFAULT = 'fr';

const folder = (path: string): string => path.split('/').at(-2) ?? '';

/** The languages there are. */
export const LANGUAGES: readonly string[] = [...new Set(Object.keys(FILES).map(folder))].sort();

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
  const files = Object.entries(FILES).filter(([path]) => folder(path) === lang);
  return new Words(lang, await Promise.all(files.map(([, read]) => read())));
}

/** A language's own name for itself. */
export function ownName(lang: string): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
}
