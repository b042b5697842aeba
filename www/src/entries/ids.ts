/** The ids of elements, so that links, labels and errors find their field. */
import type { Fact } from '../wasm/trat.js';

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

/** The fact that a field belongs to, by the id of the field; none where it is no field's. */
export function factOf(id: string, facts: readonly Fact[]): Fact | undefined {
  return facts.find((fact) => id === fieldId(fact) || id.startsWith(`${fieldId(fact)}-`));
}
