/**
 * The way back: a question is an entry in the browser's history. What was told at each stands in memory alone; the entry holds
 * its number and nothing else, and the address does not change.
 */
import { State } from './state.js';

/** The cases as they were at each entry. */
export class Trail {
  #states: State[] = [];
  #at = 0;

  /** Goes on from a case to the next entry. */
  goOn(from: State): void {
    this.#states[this.#at] = from;
    history.replaceState({ trat: this.#at }, '');
    this.#at += 1;
    this.#states.length = this.#at;
    history.pushState({ trat: this.#at }, '');
  }

  /** The case at the entry that the browser went to; none where the entry is another's, is the one that is shown, or was forgotten. */
  at(entry: unknown, now: State): State | undefined {
    const at = Number((entry as { trat?: unknown } | null)?.trat);
    const found = this.#states[at];
    if (at === this.#at || found === undefined) return undefined;
    this.#states[this.#at] = now;
    this.#at = at;
    return found;
  }

  /** Forgets all cases: nobody comes back to what was cleared. */
  forget(): void {
    this.#states = [];
  }
}
