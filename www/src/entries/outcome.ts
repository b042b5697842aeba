/** What comes of a sheet: answers, problems to mend, or still too little to ask. */
import type { Assessment, ErrorCode, Fact, InputError } from '../wasm/trat.js';
import type { Vocabulary } from '../words/vocabulary.js';
import type { Core } from './core.js';
import { groupBy } from './group-by.js';
import { fieldId } from './ids.js';
import type { Sheet, Written } from './sheet.js';
import { FACTS, spec } from './table.js';
import { today } from './today.js';

/** Something to mend, at a field. */
export interface Problem {
  /** The id of the field. */
  readonly field: string;
  /** The fact; none where the core names something that the form does not have. */
  readonly fact: Fact | null;
  readonly code: ErrorCode | Extract<Vocabulary['problem'], 'dayMissing' | 'startsLater' | 'startsEarlier'>;
  readonly value: string;
}

/** What comes of a sheet. */
export type Outcome =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'rejected'; readonly problems: readonly Problem[] }
  | { readonly kind: 'answered'; readonly assessment: Assessment };

/** What comes of a sheet. Before anything was given it waits, unless a person has begun. */
export function outcomeOf(core: Core, sheet: Sheet, begun = false): Outcome {
  const written = sheet.write();
  const own = written.dayless.map(dayless);
  if (own.length === 0 && !begun && isUntouched(written)) return { kind: 'waiting' };
  const answer = core.assess(written.facts);
  const found = 'errors' in answer ? answer.errors.map((error) => problem(error, written)) : [];
  const problems = [...own, ...found].sort(inFormOrder);
  if (problems.length > 0 || 'errors' in answer) return { kind: 'rejected', problems };
  return { kind: 'answered', assessment: answer };
}

/** Before anything but today is given, an empty field is no mistake. */
function isUntouched({ facts }: Written): boolean {
  return 'asOf' in facts && Object.keys(facts).length === 1;
}

function dayless(fact: Fact): Problem {
  return { field: fieldId(fact, 'day'), fact, code: 'dayMissing', value: '' };
}

/** The way back from a path such as `earlierPeriods[2].to` to the field of the form. */
function problem(error: InputError, written: Written): Problem {
  const fact = FACTS.find((name) => name === error.fact) ?? null;
  if (fact === null) return { field: '', fact, code: error.code, value: error.value };
  // Today is not what is wrong: the start is still to come.
  if (fact === 'asOf' && error.value === today()) {
    return { field: fieldId('incapacityStart'), fact: 'incapacityStart', code: 'startsLater', value: error.value };
  }
  // Ill for longer than is computed here: somebody else must be asked.
  if (fact === 'incapacityStart' && error.code === 'dayOutOfRange' && error.value < today()) {
    return { field: fieldId(fact), fact, code: 'startsEarlier', value: error.value };
  }
  const [, index, part] = /\[(\d+)\](?:\.(\w+))?$/.exec(error.path) ?? [];
  const key = index === undefined ? undefined : written.keys.get(fact)?.[Number(index)];
  const inEvent = spec(fact).kind === 'event' ? 'day' : undefined;
  const field = key === undefined ? fieldId(fact, inEvent) : fieldId(fact, key, part);
  // What was typed as a date is read once more at its field: whole, where the core shortens it.
  const value = error.code === 'noSuchDay' ? String(given(written.facts[fact], index, part)) : error.value;
  return { field, fact, code: error.code, value };
}

/** What was given for a fact, or for a part of an item of its list. */
function given(value: unknown, index?: string, part?: string): unknown {
  const item = index === undefined ? value : (value as unknown[])[Number(index)];
  return part === undefined ? item : (item as Record<string, unknown>)[part];
}

function inFormOrder(one: Problem, other: Problem): number {
  const place = ({ fact }: Problem): number => (fact === null ? FACTS.length : FACTS.indexOf(fact));
  return place(one) - place(other);
}

/** What is to be mended, by field. */
export function byField(outcome: Outcome): ReadonlyMap<string, readonly Problem[]> {
  return groupBy(outcome.kind === 'rejected' ? outcome.problems : [], ({ field }) => field);
}
