/** What the screens are given: what is known of the case, and what a person can do. */
import type { AnswerContext } from '../answers/context.js';
import type { FormContext } from '../form/context.js';
import type { Sheet } from '../sheet.js';
import { spec } from '../table.js';
import type { Assessment, Fact, Missing } from '../wasm/trat.js';
import type { State } from './state.js';

/** What the screens are given. */
export interface Flow {
  readonly form: FormContext;
  readonly answer: AnswerContext;
  readonly state: State;
  /** What the status region says. */
  readonly status: string;
  act(action: Action): void;
  /** Clears everything. */
  clear(): void;
}

/** What a person can do. */
export type Action =
  /** Ask for the answers, from the start screen. */
  | { readonly kind: 'start' }
  /** The question is answered: the next one. */
  | { readonly kind: 'answered' }
  /** "I don't know": what was said of the fact is taken back, and it is not asked again. */
  | { readonly kind: 'skip'; readonly fact: Fact }
  /** See or change what was said of a fact. */
  | { readonly kind: 'change'; readonly fact: Fact }
  /** Take it back. */
  | { readonly kind: 'takeBack'; readonly fact: Fact }
  /** Ask further questions too, or those that were skipped once more. */
  | { readonly kind: 'more' | 'again' }
  /** The full form, or one question at a time. */
  | { readonly kind: 'all' | 'one' }
  /** Clear everything, after a second word; or keep it after all. */
  | { readonly kind: 'clear' | 'kept' };

/** What can still be asked: the facts missing of which nothing was said, and that are not for coordinators. */
export function askable({ missing }: Assessment, sheet: Sheet): readonly Missing[] {
  return missing.filter(({ fact }) => !sheet.has(fact) && spec(fact).group !== 'coordinator');
}

/** The next question: the first that can be asked and was not skipped; at first only those that leave something open. */
export function nextQuestion(
  assessment: Assessment,
  sheet: Sheet,
  skipped: ReadonlySet<Fact>,
  more: boolean,
): Fact | null {
  const isNext = ({ fact, weight }: Missing): boolean => !skipped.has(fact) && (more || weight !== 'couldChange');
  return askable(assessment, sheet).find(isNext)?.fact ?? null;
}
