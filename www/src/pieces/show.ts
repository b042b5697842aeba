/** Brings what is asked for into sight. */

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
  found.scrollIntoView({ block: found.matches('h2, h3, section, summary, li') ? 'start' : 'center' });
  target.focus({ preventScroll: true });
}
