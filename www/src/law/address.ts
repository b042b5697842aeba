/** The addresses of the law page (`#law`, `#law-A`, `#A2.1`, `#R3`): how they lead there, and back to where one came from. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { READINGS, RULES } from '../wasm/lists.js';
import { show } from '../pieces/show.js';

/** The heads of its parts: a subject goes by the letter of its rules. */
const PARTS = [...RULES.map((id) => id.charAt(0)), 'readings', 'editions', 'not', 'provisions'].map((part) => `law-${part}`);

/** The addresses of the law page: its own, those of its parts, of rules and of readings. */
const ADDRESSES: ReadonlySet<string> = new Set(['law', ...PARTS, ...RULES, ...READINGS]);

/** Whether an address is one of the law page. */
export const isOfTheLaw = (id: string): boolean => ADDRESSES.has(id);

/** The element that shows the law page. */
type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Whether the law page is open, and at what. Whoever leaves it is back where they were, with the focus there. */
export class LawAddress implements ReactiveController {
  /** What the law page is open at; empty while it is closed. */
  at = '';
  #from: HTMLElement | null = null;

  constructor(
    readonly host: Host,
    /** Called when the page is back at an address that the law page does not have. */
    readonly left: (id: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.follow);
  }

  /** Goes where the address leads. */
  readonly follow = (): void => {
    const id = location.hash.slice(1);
    const root = this.host.renderRoot as ShadowRoot;
    const was = this.at;
    this.at = isOfTheLaw(id) ? id : '';
    if (was === '' && this.at !== '') this.#from = root.activeElement as HTMLElement | null;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      if (this.at !== '') return open(root, id);
      if (was === '' || id !== '') return this.left(id);
      // Who came by an address was nowhere before: they begin at the top.
      const from = this.#from?.isConnected ? this.#from : root.querySelector('a');
      from?.scrollIntoView({ block: 'center' });
      from?.focus({ preventScroll: true });
    });
  };
}

/** Filters anew by what was searched for: in another language the texts are others. */
export function searchAgain(root: ShadowRoot): void {
  const field = root.querySelector<HTMLInputElement>('.law input');
  if (field?.value) field.dispatchEvent(new Event('input'));
}

/** Brings a line into sight, marks it, and puts the focus on it. A search that hides it is taken back. */
function open(root: ShadowRoot, id: string): void {
  const line = root.getElementById(id);
  if (line === null) return;
  if (line.closest('[hidden]') !== null) {
    const field = root.querySelector<HTMLInputElement>('.law input');
    if (field !== null) field.value = '';
    field?.dispatchEvent(new Event('input'));
  }
  root.querySelector('[data-here]')?.removeAttribute('data-here');
  line.toggleAttribute('data-here', true);
  show(root, id);
}
