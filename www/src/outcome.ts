/** What comes of a sheet: answers, problems to mend, or still too little to ask. */
import type { Core } from './core.js';
import type { Families } from './families.js';
import { fieldId } from './ids.js';
import type { Sheet, Written } from './sheet.js';
import { FACTS, spec } from './table.js';
import type { Assessment, ErrorCode, Fact, InputError } from './wasm/trat.js';

/** Something to mend, at a field. */
export interface Problem {
  /** The id of the field. */
  readonly field: string;
  /** The fact; none where the core names something that the form does not have. */
  readonly fact: Fact | null;
  readonly code: ErrorCode | Families['problem'];
  readonly value: string;
}

/** What comes of a sheet. */
export type Outcome =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'rejected'; readonly problems: readonly Problem[] }
  | { readonly kind: 'answered'; readonly assessment: Assessment };

/** Asks the core. */
export function ask(core: Core, sheet: Sheet): Outcome {
  const written = sheet.write();
  const own = [...unfinished(sheet), ...written.dayless.map(dayless)];
  if (own.length === 0 && isUntouched(written)) return { kind: 'waiting' };
  const answer = core.assess(written.facts);
  const found = 'errors' in answer ? answer.errors.map((error) => problem(error, written)) : [];
  // A day that was begun is not given to the core, which would ask for it once more at the same field.
  const fields = new Set(own.map(({ field }) => field));
  const problems = [...own, ...found.filter(({ field }) => !fields.has(field))].sort(inFormOrder);
  if (problems.length > 0 || 'errors' in answer) return { kind: 'rejected', problems };
  return { kind: 'answered', assessment: answer };
}

/** Before anything but today is given, an empty field is no mistake. */
function isUntouched({ facts }: Written): boolean {
  return 'asOf' in facts && Object.keys(facts).length === 1;
}

function unfinished(sheet: Sheet): Problem[] {
  return [...sheet.unfinished].map((field) => {
    const fact = FACTS.find((name) => field === fieldId(name) || field.startsWith(`${fieldId(name)}-`)) ?? null;
    return { field, fact, code: 'unfinishedDay', value: '' };
  });
}

function dayless(fact: Fact): Problem {
  return { field: fieldId(fact, 'day'), fact, code: 'dayMissing', value: '' };
}

/** The way back from a path such as `earlierPeriods[2].to` to the field of the form. */
function problem(error: InputError, written: Written): Problem {
  const fact = FACTS.find((name) => name === error.fact) ?? null;
  if (fact === null) return { field: '', fact, code: error.code, value: error.value };
  const [, index, part] = /\[(\d+)\](?:\.(\w+))?$/.exec(error.path) ?? [];
  const key = index === undefined ? undefined : written.keys.get(fact)?.[Number(index)];
  const inEvent = spec(fact).kind === 'event' ? 'day' : undefined;
  const field = key === undefined ? fieldId(fact, inEvent) : fieldId(fact, key, part);
  return { field, fact, code: error.code, value: error.value };
}

function inFormOrder(one: Problem, other: Problem): number {
  const place = ({ fact }: Problem): number => (fact === null ? FACTS.length : FACTS.indexOf(fact));
  return place(one) - place(other);
}
