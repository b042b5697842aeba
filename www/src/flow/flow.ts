/** What the screens are given: what is known of the case, and what a person can do. */
import type { FormContext } from '../form/about.js';
import type { AnswerContext } from '../pieces/answer.js';
import type { Action } from './action.js';
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
