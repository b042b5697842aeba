// Checks that no text stands in the code: `npm run check:texts`. What people read comes from the message files.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { literalsOf } from './source.mjs';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** Attributes that people read, or hear. */
const READ = /^[.?]?(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label)$/i;

/** Where a property or a call gives people something to read. */
const GIVEN =
  /(?:\.(?:textContent|innerText|title|placeholder|alt|label|aria[A-Z]\w*)\s*=\s*|setAttribute\('[^']*',\s*)$/;

/** Where words are not for people: errors are for those who write programs. */
const NOT_READ = /\bnew \w*Error\($/;

const LETTER = /\p{L}/u;
const HOLE = '\u0000';
const TAG = /<\/?[a-zA-Z](?:"[^"]*"|'[^']*'|[^>"'])*>/g;
const ATTRIBUTE = /([^\s"'<>/=]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/g;

/**
 * The texts of a template of the page: what stands between its tags, and in the attributes that people read.
 *
 * @param {readonly string[]} parts
 * @returns {string[]}
 */
function textsOf(parts) {
  const page = parts.join(HOLE).replaceAll(/<!--[\s\S]*?-->/g, '');
  const between = page
    .replaceAll(TAG, '\n')
    .replaceAll(/&#?\w+;/g, ' ')
    .split(/[\n\u0000]/);
  const attributes = [...page.matchAll(TAG)].flatMap(([tag]) => [...tag.matchAll(ATTRIBUTE)]);
  const read = attributes.filter(([, name]) => READ.test(name ?? '')).map(([, , value]) => value ?? '');
  const given = read.flatMap((value) => value.replaceAll(/^["']|["']$/g, '').split(HOLE));
  return [...between, ...given].map((text) => text.trim()).filter((text) => LETTER.test(text));
}

/**
 * Whether a text reads like a sentence, or a part of one: words with a blank between them that begin, or end, as only a
 * sentence does. Class names and ids do not.
 *
 * @param {string} text
 */
const isSentence = (text) =>
  /\p{L}[’']?\p{L}*,? \p{L}/u.test(text) && /^\s*\p{Lu}|[.!?:…]\s*$|[’«»„“”\u00a0]/u.test(text);

/**
 * The texts in a source that ought to be messages.
 *
 * @param {string} source
 * @returns {{ line: number, text: string }[]}
 */
export function textsInCode(source) {
  return literalsOf(source).flatMap(({ kind, tag, parts, line, before }) => {
    if (tag === 'html' || tag === 'svg') return textsOf(parts).map((text) => ({ line, text }));
    if (tag === 'css' || NOT_READ.test(before)) return [];
    const isGiven = GIVEN.test(before) && (kind === 'string' || tag === '');
    const isRead = isGiven ? parts.some((part) => LETTER.test(part)) : parts.some(isSentence);
    return isRead ? [{ line, text: parts.join('…') }] : [];
  });
}

function check() {
  let problems = 0;
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.ts') && !/^wasm\b/.test(name)).sort()) {
    for (const { line, text } of textsInCode(readFileSync(SRC + file, 'utf8'))) {
      problems += 1;
      console.error(`error: src/${file}:${line}: \`${text}\` is a text in the code; make it a message`);
    }
  }
  console.log(`texts in the code: ${problems}`);
  process.exitCode = problems > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) check();
