/**
 * The languages: each is a folder of message files, fetched in two packs. A language is added by adding its folder, its
 * section in `index.html` and its line in `page.css`; nothing here changes.
 */
import { packs, seed } from 'virtual:packs';
import { fetched, once } from './fetched.js';
import { codeOf } from './packed.js';
import { Words } from './words.js';

/** Where nothing says otherwise. */
const DEFAULT = 'fr';

/** The order of the country's languages; any further one comes first. */
const ORDER: readonly string[] = ['fr', 'nl', 'de', 'en'];

/** The languages there are. */
export const LANGUAGES: readonly string[] = Object.keys(packs).sort(
  (one, other) => ORDER.indexOf(one) - ORDER.indexOf(other),
);

/** The first of the wanted languages that there is (`en-GB` wants `en`). */
export function pick(wanted: readonly (string | null)[]): string {
  const known = wanted.map((tag) => tag?.toLowerCase().split('-')[0] ?? '').find((tag) => LANGUAGES.includes(tag));
  return known ?? DEFAULT;
}

/** The packs of a language, and its words made of them. */
interface Language {
  readonly first: () => Promise<Words>;
  readonly whole: () => Promise<Words>;
  /** All its words, once they are here. */
  here?: Words;
}

const languages = new Map(Object.entries(packs).map(([lang, addresses]) => [lang, languageOf(lang, addresses)]));

function languageOf(lang: string, [first, later]: readonly [string, string]): Language {
  const pack = (address: string): (() => Promise<string>) => once(async () => (await fetched(address)).text());
  const [ofFirst, ofLater] = [pack(first), pack(later)];
  const words = (texts: readonly string[]): Words => new Words(lang, texts, (id) => codeOf(id, seed));
  const language: Language = {
    first: once(async () => words([await ofFirst()])),
    whole: once(async () => (language.here = words(await Promise.all([ofFirst(), ofLater()])))),
  };
  return language;
}

/** The words of a language, or those of them that the first answer needs; all, too, where they are here already. */
export async function load(lang: string, what: 'first' | 'whole' = 'first'): Promise<Words> {
  const language = languages.get(lang);
  if (language === undefined) throw new Error(`there is no language \`${lang}\``);
  return language.here ?? language[what]();
}

/** A language's own name for itself. */
export function ownName(lang: string): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
}
