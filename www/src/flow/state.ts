/** What the element knows of a case, and what each thing that a person does makes of it. No drawing. */
import type { Fact } from '../wasm/trat.js';
import type { Happening } from '../words/vocabulary.js';
import type { Core } from '../entries/core.js';
import { fieldId } from '../entries/ids.js';
import { byField, outcomeOf, type Outcome, type Problem } from '../entries/outcome.js';
import { newSheet, type Sheet } from '../entries/sheet.js';
import { NEEDED, spec } from '../entries/table.js';
import { today } from '../entries/today.js';
import { irrelevantAfter } from '../entries/wanted.js';
import type { Action } from './action.js';
import { appointmentQuestions, questionsAbout } from './happenings.js';
import { nextQuestion, questionsOf, type Questions } from './next.js';

/** A case, from the first day typed until everything is cleared. It lives in memory alone. */
export class State {
  readonly sheet: Sheet = newSheet(today());
  /** Today, as long as nobody chose another day for the answers. */
  #today = today();
  /** The day that the answers moved on to, where the case was begun on an earlier one. */
  movedTo: string | undefined;
  outcome: Outcome = { kind: 'waiting' };
  /** The facts that no text of the case speaks of, as the last answers say. */
  irrelevant: ReadonlySet<Fact> = new Set();
  /** Whether something is being typed that is not right yet. */
  typing = false;
  /** Whether the start screen was left. */
  begun = false;
  /** The fact that is asked for; none where nothing more is. */
  question: Fact | null = null;
  /** What is asked about what happened: what it was, or who summoned; none once nothing more happened. */
  happened: 'what' | 'called' | 'missed' | null = 'what';
  /** What was said to have happened. */
  happenings: ReadonlySet<Happening> = new Set();
  /** The questions that what happened leads to, still to be asked. */
  #ahead: readonly Fact[] = [];
  /** Whether the full form stands in place of the one question. */
  all = false;
  /** Whether the questions that only could change something are asked too. */
  more = false;
  /** Whether "clear everything" waits for a second word. */
  clearing = false;
  /** The facts that a person does not know: they are not asked again. */
  #skipped = new Set<Fact>();

  /** The same case, on which changes of this one leave no trace. */
  copy(): State {
    const copy = Object.assign(new State(), this, { sheet: this.sheet.copy() });
    copy.#today = this.#today;
    copy.#skipped = new Set(this.#skipped);
    copy.#ahead = this.#ahead;
    return copy;
  }

  /** Moves on to today where the day has changed since, unless another day was chosen; says whether it did. */
  keepUp(): boolean {
    const before = this.#today;
    this.#today = today();
    if (before === this.#today || this.sheet.entry('asOf').text !== before) return false;
    this.sheet.set('asOf', { text: this.#today });
    if (this.begun) this.movedTo = this.#today;
    return true;
  }

  /** The questions of the case: how many are left, what else can be told, what was skipped. */
  get questions(): Questions {
    return questionsOf(this.outcome, this.sheet, this.#skipped);
  }

  /**
   * Asks the core anew. What is wrong where typing goes on is not said before it is left: a year is wrong until its
   * last digit, a period until its last day.
   */
  recompute(core: Core, typing?: string): void {
    const outcome = outcomeOf(core, this.sheet, this.begun);
    const known = byField(this.outcome);
    const isHere = ({ field }: Problem): boolean => field === typing || field.startsWith(`${typing}-`);
    const isNew = (problem: Problem): boolean => isHere(problem) && !known.has(problem.field);
    this.typing = typing !== undefined && outcome.kind === 'rejected' && outcome.problems.some(isNew);
    if (!this.typing) this.outcome = outcome;
    this.irrelevant = irrelevantAfter(outcome, this.irrelevant);
  }

  /** Does what a person wants; gives the id of what is to be seen next, with the focus on it. */
  act(core: Core, action: Action): string {
    this.movedTo = undefined;
    this.keepUp();
    switch (action.kind) {
      case 'start':
        return this.#start(core);
      case 'happened':
        return this.#happened(core, action.what);
      case 'summoned': {
        const [list] = (this.#ahead = appointmentQuestions(action.by));
        this.sheet.add(list);
        this.happened = 'what';
        return this.#goOn(core);
      }
      case 'answered':
        return this.#goOn(core);
      case 'skip':
        this.sheet.forget(action.fact);
        this.#skipped.add(action.fact);
        return this.#goOn(core);
      case 'takeBack':
        this.sheet.forget(action.fact);
        this.#skipped.delete(action.fact);
        return this.#goOn(core, this.sheet.given().some((fact) => !NEEDED.includes(fact)) ? 'told-title' : 'question-title');
      case 'change':
        return this.bring(action.fact, fieldId(action.fact));
      case 'again':
        this.#skipped.clear();
        return this.#goOn(core);
      case 'more':
        this.more = true;
        return this.#goOn(core);
      case 'all':
        this.all = true;
        return 'form-title';
      case 'one':
        this.all = false;
        return this.#goOn(core);
      case 'clear':
        this.clearing = true;
        // Two presses in a row lose nothing.
        return 'clear-no';
      case 'kept':
        this.clearing = false;
        return 'clear';
    }
  }

  /** Makes the field of a fact one that is drawn: in the full form, or as the question. Gives back the id to go to. */
  bring(fact: Fact, id: string): string {
    // In the full form, a fact that was not asked for is asked for now.
    if (this.all) this.sheet.set(fact, {});
    else if (this.begun) this.question = fact;
    return id;
  }

  /** Whether a fact was told, is not known, or is an event that another answer shows not to have happened. */
  #isSettled(fact: Fact): boolean {
    if (this.sheet.has(fact) || this.#skipped.has(fact)) return true;
    if (spec(fact).kind !== 'event' || this.outcome.kind !== 'answered') return false;
    return !this.outcome.assessment.missing.some((one) => one.fact === fact);
  }

  /** The start is left with answers alone. */
  #start(core: Core): string {
    this.begun = true;
    const to = this.#goOn(core, 'do-title');
    this.begun = this.outcome.kind === 'answered';
    return to;
  }

  /** What happened leads to its questions; "nothing more" to those that the core asks. */
  #happened(core: Core, what: Happening | null): string {
    if (what === null) {
      // Who does not know by whom they were summoned still tells what else happened.
      this.happened = this.happened === 'what' ? null : 'what';
      return this.#goOn(core);
    }
    this.happenings = new Set([...this.happenings, what]);
    this.#ahead = questionsAbout(what);
    if (what === 'called' || what === 'missed') this.happened = what;
    return this.#goOn(core);
  }

  /** The answers anew, and the next question; where something is to be mended, the list of it. */
  #goOn(core: Core, to = 'question-title'): string {
    this.recompute(core);
    if (this.outcome.kind !== 'answered') return 'summary';
    const [first, ...rest] = this.#ahead.filter((fact) => !this.#isSettled(fact));
    this.#ahead = rest;
    const ranked = (): Fact | null =>
      this.happened === null ? nextQuestion(this.questions, this.more) : null;
    this.question = first ?? ranked();
    return to;
  }
}
