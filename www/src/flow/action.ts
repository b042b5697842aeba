/** What a person can do. */
import type { Fact } from '../wasm/trat.js';
import type { Happening, SummonedBy } from '../words/vocabulary.js';

/** What a person can do. */
export type Action =
  /** Ask for the answers, from the start screen. */
  | { readonly kind: 'start' }
  /** Something happened, or nothing more. */
  | { readonly kind: 'happened'; readonly what: Happening | null }
  /** Who summoned to the appointment that is told of. */
  | { readonly kind: 'summoned'; readonly by: SummonedBy }
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

/** What a person does that the browser's "back" takes back. */
export const GOES_ON: ReadonlySet<Action['kind']> = new Set([
  'start',
  'happened',
  'summoned',
  'answered',
  'skip',
  'takeBack',
  'change',
  'more',
  'again',
  'all',
  'one',
]);
