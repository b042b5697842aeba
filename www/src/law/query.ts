/**
 * What a person writes, compared with the words of the law: whatever the accents, the capitals and the signs, with numbers as
 * words or as digits, one thing or many. What a language has of its own for this is in its messages (`law-speech`).
 */

/** How a language says things in more than one way. */
export interface Speech {
  /** Letters by what they are compared as: "œ" as "oe". */
  readonly letters: readonly (readonly [string, string])[];
  /** Words by what they are looked for as: numbers by their digits, others by the words of the law. */
  readonly same: ReadonlyMap<string, string>;
  /** Words that say nothing of what is looked for. */
  readonly skip: ReadonlySet<string>;
  /** The endings of many, and of cases, as ways of a pattern. */
  readonly ends: string;
  /** One of them, at the end of a word. */
  readonly ending: RegExp;
  /** An ordinal in digits: "4e". */
  readonly ordinal: RegExp;
}

/** A word that is looked for. */
export interface Wanted {
  /** As it was written. */
  readonly written: string;
  /** It, with what was written right after it, as the law has both together; none where nothing hangs on it. */
  readonly near: RegExp | null;
  /** It, wherever it stands. */
  readonly alone: RegExp;
}

/** How the texts themselves write an article and a paragraph, in each language. */
const ARTICLE = 'art';
const PARAGRAPH = '§';

/** What looks like an id or a number. */
const isCode = (word: string): boolean => /^[a-z]{0,2}\d/.test(word);

/** What looks like an id or a number is looked for whole: "L1" is not "L12", "4" is not "2024". */
const START = '(?:^|[^a-z0-9.])';
const END = '(?![0-9])';

/**
 * Text as it is compared: in small letters without accents, each letter once where it stands twice (but for Roman numbers), a
 * point in decimals, no space before a percent sign, one behind that of a paragraph.
 */
function plain(letters: Speech['letters'], text: string): string {
  return letters
    .reduce((all, [from, to]) => all.replaceAll(from, to), text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase())
    .replaceAll(/([a-hj-z])\1+/g, '$1')
    .replaceAll(/(\d),(?=\d)/g, '$1.')
    .replaceAll(/\s+(?=%)/g, '')
    .replaceAll(/§+\s*/g, '§ ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The ways of a language, from the parts of its message: words in a row, with `=` between a word and what it stands for. */
export function speechOf(part: (name: string) => string | null): Speech {
  const pairs = (row: readonly string[]): [string, string][] => row.map((pair) => pair.split('=') as [string, string]);
  const letters = pairs((part('letters') ?? '').split(' '));
  const list = (name: string): string[] => plain(letters, part(name) ?? '').split(' ');
  const ends = list('ends').join('|');
  return {
    letters,
    same: new Map(pairs(list('same'))),
    skip: new Set(list('skip')),
    ends,
    ending: new RegExp(`(?:${ends})$`),
    ordinal: new RegExp(`(\\d)(?:${list('ordinals').join('|')})(?![a-z\\d])`, 'g'),
  };
}

/** What a word stands for, be it with an ending. */
function standsFor({ same, ending }: Speech, word: string): string | undefined {
  return same.get(word) ?? same.get(word.replace(ending, ''));
}

/** The digits of a number; none of what is no number. */
function digitsOf(speech: Speech, word: string): string | undefined {
  const digits = isCode(word) ? word : standsFor(speech, word);
  return digits !== undefined && /^\d/.test(digits) ? digits : undefined;
}

/** "4e" as "4", and "2.5 procent" as "2.5%", with the word behind it. */
function folded(speech: Speech, text: string): string {
  return text
    .replaceAll(speech.ordinal, '$1')
    .replaceAll(/(\d) ([a-z]+)/g, (found, digit: string, word: string) =>
      standsFor(speech, word) === '%' ? `${digit}% ${word}` : found,
    );
}

/** A text of the law as it is searched: each number also in digits, each word with a hyphen also without. */
export function searchable(speech: Speech, text: string): string {
  return folded(speech, plain(speech.letters, text))
    .replaceAll(/[a-z]+(?:-[a-z]+)+/g, (word) => `${word} ${word.replaceAll('-', '')}`)
    .replaceAll(/[a-z]+/g, (word) => {
      const digits = digitsOf(speech, word);
      return digits === undefined ? word : `${word} ${digits}`;
    });
}

/** What is looked for, word by word. Words that say nothing count where there are no others. */
export function wantedIn(speech: Speech, query: string): Wanted[] {
  const all = query
    .replaceAll(/\s+(?=%)/g, '')
    .replaceAll(PARAGRAPH, `${PARAGRAPH} `)
    .split(/[\s;:!?()«»"„“”'‘’]+|,(?!\d)/)
    .map((written) => ({ written, word: folded(speech, plain(speech.letters, written)).replaceAll(/^\.+|\.+$/g, '') }))
    .filter(({ word }) => word !== '');
  const telling = all.filter(({ word }) => !speech.skip.has(word));
  const words = telling.length > 0 ? telling : all;
  return words.map(({ written, word }, at) => {
    const next = words[at + 1]?.word;
    return { written, near: next === undefined ? null : nearOf(speech, word, next), alone: new RegExp(aloneOf(speech, word)) };
  });
}

/** A number with what it counts, be a word between them; or an article or a paragraph with its number, also as one of several. */
function nearOf(speech: Speech, word: string, next: string): RegExp | null {
  if (isCode(next)) {
    const isArticle = (standsFor(speech, word) ?? word) === ARTICLE;
    if (!isArticle && word !== PARAGRAPH) return null;
    const sign = isArticle ? `(?:^|[^a-z])(?:${ARTICLE}|${literal(word)})\\.?` : PARAGRAPH;
    return new RegExp(`${sign} (?:[^;]{0,40}?[^a-z0-9.])?${literal(next)}${END}`);
  }
  const digits = digitsOf(speech, word);
  return digits === undefined ? null : new RegExp(`${START}${literal(digits)}\\.?(?: [a-z]+)? ?${aloneOf(speech, next)}`);
}

/** A word wherever it stands, alone or as many, and what else it may stand as. */
function aloneOf(speech: Speech, word: string): string {
  if (isCode(word)) return START + literal(word) + (/\d$/.test(word) ? END : '');
  const other = standsFor(speech, word);
  const ways = [literal(word)];
  const stem = word.replace(speech.ending, '');
  if (/^[a-z]+$/.test(stem) && stem !== word && stem.length > 2) ways.push(`${stem}(?:${speech.ends})?(?![a-z])`);
  if (other !== undefined) ways.push(isCode(other) ? START + literal(other) + END : literal(other));
  return `(?:${ways.join('|')})`;
}

/** A text as what looks for it. */
function literal(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}

/** The texts that have all that is looked for. */
export function foundIn<Text extends string>(wanted: readonly Wanted[], texts: readonly Text[]): boolean[] {
  // What was written together is looked for together where the law has it so anywhere, else apart.
  const ways = wanted.map(({ near, alone }) => (near !== null && texts.some((text) => near.test(text)) ? near : alone));
  return texts.map((text) => ways.every((way) => way.test(text)));
}

/** The words that no text has. */
export function foundNowhere(wanted: readonly Wanted[], texts: readonly string[]): string[] {
  return wanted.filter(({ alone }) => !texts.some((text) => alone.test(text))).map(({ written }) => written);
}
