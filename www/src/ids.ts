/** The ids of elements, so that links, labels and errors find their field. */
import type { Fact } from './wasm/trat.js';

/** The id of a fact's field, of an item's part, or of the day of an event. */
export function fieldId(fact: string, ...parts: (string | number | undefined)[]): string {
  return ['fact', fact, ...parts.filter((part) => part !== undefined)].join('-');
}

/** The id of the line on which the law changed. */
export const seamId = (day: string): string => `seam-${day}`;

/** The id of a step: its rule and its place among those of the same rule. */
export const stepId = (key: string): string => `step-${key.replace('/', '-')}`;

/** The id of the hint of a field. */
export const hintId = (field: string): string => `${field}-hint`;

/** The id of the problems of a field. */
export const problemId = (field: string): string => `${field}-problem`;

/** What is chosen, pressed or wrong in a group of fields. */
const MARKED = 'input:checked, [aria-pressed="true"], [aria-invalid="true"]';

/**
 * Brings an element into sight and puts the focus on it: opens what it is folded in, or what it folds, and of a group of
 * fields takes the one that is chosen, or the first.
 */
export function show(root: ShadowRoot, id: string): void {
  const found = root.getElementById(id);
  if (found === null) return;
  const own = found.querySelector(':scope > .fold');
  for (let above: Element | null = own ?? found; above !== null; above = above.parentElement) {
    if (above instanceof HTMLDetailsElement) above.open = true;
  }
  const inside = found.querySelector<HTMLElement>(MARKED) ?? found.querySelector<HTMLElement>('input, select, button, summary');
  const target = found.matches('input, select, button, [tabindex]') ? found : (inside ?? found);
  // What is read from its beginning comes to the top of the window; a field to its middle, so that its question is seen too.
  found.scrollIntoView({ block: found.matches('h2, h3, section, li') ? 'start' : 'center' });
  target.focus({ preventScroll: true });
}

/** The fact that a field belongs to, by the id of the field; none where it is no field's. */
export function factOf(id: string, facts: readonly Fact[]): Fact | undefined {
  return facts.find((fact) => id === fieldId(fact) || id.startsWith(`${fieldId(fact)}-`));
}
