/** Which question comes next, and how many are left. Whom to ask, from when, and what counts is the core's answer. */
import type { Fact, Missing } from '../wasm/trat.js';
import type { Outcome } from '../entries/outcome.js';
import type { Sheet } from '../entries/sheet.js';

/** The questions of a case, each in the order in which they are asked. */
export interface Questions {
  /** Those that remain, without those that were skipped. */
  readonly left: readonly Fact[];
  /** What else a person can know and may have happened by now. */
  readonly further: readonly Fact[];
  /** Those that would remain, but were skipped. */
  readonly skipped: readonly Fact[];
  /** Whether there is anything to ask again. */
  readonly again: boolean;
}

const NONE: Questions = { left: [], further: [], skipped: [], again: false };

/** The questions of an outcome; none while it has no answers. */
export function questionsOf(outcome: Outcome, sheet: Sheet, skipped: ReadonlySet<Fact>): Questions {
  if (outcome.kind !== 'answered') return NONE;
  const { asOf, missing } = outcome.assessment;
  const canBe = ({ fact, knownBy, askableFrom }: Missing): boolean =>
    knownBy === 'person' && (askableFrom === null || askableFrom <= asOf) && !sheet.has(fact);
  const some = (which: (one: Missing) => boolean): Fact[] => missing.filter(which).map(({ fact }) => fact);
  return {
    left: some((one) => one.asked && !skipped.has(one.fact)),
    further: some((one) => !one.asked && canBe(one) && !skipped.has(one.fact)),
    skipped: some((one) => one.asked && skipped.has(one.fact)),
    again: missing.some((one) => canBe(one) && skipped.has(one.fact)),
  };
}

/** The next question: the first of those that remain; once a person wants to tell more, of the others too. */
export function nextQuestion({ left, further }: Questions, more: boolean): Fact | null {
  return left[0] ?? (more ? further[0] : undefined) ?? null;
}
