/** On paper everything is unfolded: what is folded would be lost there. Afterwards it is as it was. */
export function openFolds(root: HTMLElement | DocumentFragment): void {
  const folded = [...root.querySelectorAll<HTMLDetailsElement>(':is(.fold, .stands, .days):not([open])')];
  for (const fold of folded) fold.open = true;
  const close = (): void => folded.forEach((fold) => (fold.open = false));
  addEventListener('afterprint', close, { once: true });
}
