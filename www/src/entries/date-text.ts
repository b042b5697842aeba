/**
 * Dates as people write them: read here, and nothing more. Whether there is such a day, and whether it can be right, is for
 * the core to say. What was understood is ISO text (`2023-01-31`); anything else is kept as it was typed.
 */
import type { Vocabulary } from '../words/vocabulary.js';

/** What stands in the three fields of a date: day, month, year. */
export type Typed = readonly [day: string, month: string, year: string];

/** A field of a date that cannot be read. */
export interface Fault {
  /** Which of the three. */
  readonly at: number;
  readonly code: Vocabulary['problem'];
  readonly value: string;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Austria, because "Jänner" is said here too; "Januar" is that of Germany. */
const LOCALES = ['fr', 'nl', 'de', 'de-AT', 'en'];

const MISSING = ['noDay', 'noMonth', 'noYear'] as const;
const ODD = ['oddDay', 'oddMonth', 'oddYear'] as const;

/** Lower case, no accents, no point at the end; "ae" is how some write "ä". */
const fold = (text: string): string =>
  text.normalize('NFD').toLowerCase().replaceAll(/\p{M}|\.$/gu, '').replace('ae', 'a');

let known: readonly (readonly string[])[] | undefined;

/** For each month its names, long and short, in all languages: what was typed in one is understood in the others. */
function names(): readonly (readonly string[])[] {
  if (known !== undefined) return known;
  const formats = LOCALES.flatMap((locale) =>
    (['long', 'short'] as const).map((month) => new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' })),
  );
  known = [...Array(12).keys()].map((month) => formats.map((format) => fold(format.format(Date.UTC(2000, month)))));
  return known;
}

/** The number of a month, by number, name or the beginning of a name that only one month has. */
function monthOf(text: string): number | undefined {
  if (/^\d\d?$/.test(text)) return upTo(12, text);
  const beginning = fold(text);
  if (!/^[a-z]+$/.test(beginning)) return undefined;
  const found = names().flatMap((month, index) => (month.some((name) => name.startsWith(beginning)) ? index + 1 : []));
  return found.length === 1 ? found[0] : undefined;
}

function upTo(most: number, text: string): number | undefined {
  const number = Number(text);
  return number >= 1 && number <= most ? number : undefined;
}

/** How each field is read; none where it cannot be. */
const READ: readonly ((text: string) => number | undefined)[] = [
  (text) => upTo(31, /^(\d\d?)(er|e|ste|de|st|nd|rd|th|\.)?$/i.exec(text)?.[1] ?? ''),
  monthOf,
  (text) => (/^\d{4}$/.test(text) && Number(text)) || undefined,
];

/** The fields of a whole date that was put into one of the three; none where there is no such date. */
export function wholeIn(typed: Typed): Typed | undefined {
  for (const text of typed) {
    const digits = /^\s*(\d\d)(\d\d)(\d{4})\s*$/.exec(text)?.slice(1);
    const found = digits ?? text.match(/\d+\p{L}*|[\p{L}\p{M}]+/gu) ?? [];
    // "mardi 31 janvier 2023", "Dienstag, den 31. Januar 2023"
    while (found.length > 3 && /^\D/.test(found[0] ?? '')) found.shift();
    const [first, second, third] = found;
    if (found.length !== 3 || !first || !second || !third) continue;
    if (/^\d{4}$/.test(first)) return [third, second, first];
    return /^\D/.test(first) ? [second, first, third] : [first, second, third];
  }
  return undefined;
}

/** What stands in the fields as one text: empty, ISO where it is understood, else what was typed, a line a field. */
export function textOf(typed: Typed): string {
  const fields = (wholeIn(typed) ?? typed).map((text) => text.trim());
  const [day, month, year] = fields.map((text, at) => READ[at]?.(text));
  if (day && month && year) return `${fields[2]}-${two(month)}-${two(day)}`;
  const text = fields.join('\n');
  return text.trim() === '' ? '' : text;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The three fields of a text. */
export function typedOf(text: string): Typed {
  const [, year, month, day] = ISO.exec(text) ?? [];
  if (year && month && day) return [String(Number(day)), String(Number(month)), year];
  const [first = '', second = '', third = ''] = text.split('\n');
  return [first, second, third];
}

/** Which fields of a text cannot be read, and why; none where it is a date. */
export function faults(text: string): Fault[] {
  const typed = typedOf(text);
  const empty = typed.filter((field) => field === '').length;
  const missing = (at: number): Vocabulary['problem'] => (empty > 1 ? 'unfinishedDay' : (MISSING[at] ?? 'unfinishedDay'));
  return typed.flatMap((value, at) => {
    if (READ[at]?.(value) !== undefined) return [];
    return { at, value, code: value === '' ? missing(at) : (ODD[at] ?? 'unfinishedDay') };
  });
}
