/**
 * Messages as they leave the build (`scripts/pack-words.mjs`): written in Fluent, they go without what only those who
 * write them need, and with codes in place of ids. A message is a line, `text` or `text⇥name=text` with its attributes;
 * in a text stand `{name}` and `{name|variant=text|*=text}`.
 */

/** What a message is filled with. */
export type Fill = Readonly<Record<string, string | number>>;

/** The letters of a code. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMN';

/** The code of an id. The seed is one under which no two ids have the same: `scripts/pack-words.mjs` looks for it. */
export function codeOf(id: string, seed: number): string {
  let hash = seed;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  const letter = (at: number): string => LETTERS[(hash >>> at) % LETTERS.length] ?? '';
  return letter(0) + letter(10) + letter(20);
}

/** Reads a packed language: each message, and the attributes behind it, by its code. */
export function unpack(packed: string): Map<string, string[]> {
  const [codes = '', ...lines] = packed.split('\n');
  return new Map(lines.map((line, at) => [codes.slice(3 * at, 3 * at + 3), line.split('\t')]));
}

/** A text, filled. A number chooses its own variant, else that of its plural, else the one that is left. */
export function filled(text: string, fill: Fill, plurals: Intl.PluralRules): string {
  let at = 0;
  const until = (ends: string): string => {
    const from = at;
    while (at < text.length && !ends.includes(text[at] ?? '')) at += 1;
    return text.slice(from, at);
  };
  const read = (): string => {
    let out = '';
    for (;;) {
      out += until('{|}');
      if (text[at] !== '{') return out;
      at += 1;
      const name = until('|}');
      const value = fill[name] ?? `{${name}}`;
      let chosen: string | undefined;
      while (text[at] === '|') {
        at += 1;
        const variant = until('=');
        at += 1;
        const here = read();
        const plural = typeof value === 'number' ? plurals.select(value) : '*';
        if (variant === '*' || variant === String(value) || variant === plural) chosen ??= here;
      }
      at += 1;
      out += chosen ?? value;
    }
  };
  return read();
}
