/** Days in words. */
import type { Day } from '../wasm/trat.js';
import type { Words } from '../words/words.js';

/** From a first to a last day, in words; nothing where neither is known. */
export function span(words: Words, from: Day | null, to: Day | null): string | null {
  if (from !== null && to !== null) {
    return from === to
      ? words.text('days-on', { day: words.day(to) })
      : words.text('days-between', { from: words.day(from), to: words.day(to) });
  }
  if (from !== null) return words.text('days-from', { from: words.day(from) });
  return to === null ? null : words.text('days-until', { to: words.day(to) });
}
