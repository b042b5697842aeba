/** What the browser tells of a visit: the page is left, seen again, printed, or gone back in. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openFolds } from './print.js';

/** Who is visited. */
type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What is done about it. */
export interface Visited {
  /** The browser went to an entry of its history. */
  back(entry: unknown): void;
  /** The page is seen, perhaps on another day. */
  seen(): void;
  /** Whether something would be lost if the page were left now. */
  holdsSomething(): boolean;
}

/** Listens as long as its element stands in the page. */
export class Visit implements ReactiveController {
  /** Whether a person was asked before the page was left: that is asked once. */
  #hasAsked = false;

  constructor(
    readonly host: Host,
    readonly visited: Visited,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    addEventListener('beforeunload', this.#leave);
    addEventListener('popstate', this.#back);
    addEventListener('pageshow', this.#seen);
    document.addEventListener('visibilitychange', this.#seen);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('beforeunload', this.#leave);
    removeEventListener('popstate', this.#back);
    removeEventListener('pageshow', this.#seen);
    document.removeEventListener('visibilitychange', this.#seen);
  }

  readonly #print = (): void => openFolds(this.host.renderRoot);

  readonly #back = ({ state }: PopStateEvent): void => this.visited.back(state);

  readonly #seen = (): void => {
    if (document.visibilityState === 'visible') this.visited.seen();
  };

  readonly #leave = (event: BeforeUnloadEvent): void => {
    if (this.#hasAsked || !this.visited.holdsSomething()) return;
    this.#hasAsked = true;
    event.preventDefault();
  };
}
