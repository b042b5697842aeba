/** Which facts are wanted: all but those that no text of the case speaks of. */
import type { Fact } from '../wasm/trat.js';
import type { Outcome } from './outcome.js';
import type { Sheet } from './sheet.js';

/** The facts that no text of the case speaks of; while something is to be mended, still those of the answers before. */
export function irrelevantAfter(outcome: Outcome, before: ReadonlySet<Fact>): ReadonlySet<Fact> {
  return outcome.kind === 'answered' ? new Set(outcome.assessment.irrelevant) : before;
}

/** Whether a fact is wanted. One that somebody was at stays. */
export function isWanted(fact: Fact, sheet: Sheet, irrelevant: ReadonlySet<Fact>): boolean {
  return !irrelevant.has(fact) || sheet.touched(fact);
}
