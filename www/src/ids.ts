/** The ids of elements, so that links, labels and errors find their field. */

/** The id of a fact's field, of an item's part, or of the day of an event. */
export function fieldId(fact: string, ...parts: (string | number | undefined)[]): string {
  return ['fact', fact, ...parts.filter((part) => part !== undefined)].join('-');
}

/** The id of the line on which the law changed. */
export const seamId = (day: string): string => `seam-${day}`;

/** The id of the hint of a field. */
export const hintId = (field: string): string => `${field}-hint`;

/** The id of the problems of a field. */
export const problemId = (field: string): string => `${field}-problem`;

/**
 * Brings an element into sight and puts the focus on it: opens what it is folded in, and of a group of fields takes the
 * one that is chosen, or the first.
 */
export function show(root: ShadowRoot, id: string): boolean {
  const found = root.getElementById(id);
  if (found === null) return false;
  for (let above: Element | null = found; above !== null; above = above.parentElement) {
    if (above instanceof HTMLDetailsElement) above.open = true;
  }
  const field =
    found.querySelector<HTMLElement>('input:checked') ?? found.querySelector<HTMLElement>('input, select, button');
  const target = found.matches('input, select, button, [tabindex]') ? found : (field ?? found);
  found.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
  return true;
}
