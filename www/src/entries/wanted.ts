/** Which facts are wanted: those that every edition of the law knows, and of the others those that the core misses. */
import type { Fact } from '../wasm/trat.js';
import { OF_SOME_EDITIONS } from '../words/law-lists.js';
import type { Outcome } from './outcome.js';
import type { Sheet } from './sheet.js';

/** The facts that the answers want; while something is to be mended, still those of the answers before. */
export function wantedAfter(outcome: Outcome, before: ReadonlySet<Fact>): ReadonlySet<Fact> {
  if (outcome.kind === 'rejected') return before;
  return new Set(outcome.kind === 'answered' ? outcome.assessment.missing.map(({ fact }) => fact) : []);
}

/** Whether a fact is wanted. One that somebody was at stays. */
export function isWanted(fact: Fact, sheet: Sheet, missing: ReadonlySet<Fact>): boolean {
  return !OF_SOME_EDITIONS.includes(fact) || sheet.touched(fact) || missing.has(fact);
}
