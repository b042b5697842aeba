/** Where links inside the element lead. */
import { isOfTheLaw } from '../law/address.js';

/**
 * The id that a link inside the element leads to. None where it leads elsewhere: links of the page around lead where they say,
 * and the law page has addresses of its own. What a person was asked about stays out of the browser's history.
 */
export function goalOf(root: HTMLElement | DocumentFragment, event: Event): string | undefined {
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
  const href = (root.contains(link ?? null) && link?.getAttribute('href')) || '';
  const id = href.slice(1);
  return href.startsWith('#') && id !== '' && !isOfTheLaw(id) ? id : undefined;
}
