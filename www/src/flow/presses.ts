/**
 * Presses that answer. What is drawn where something was pressed does not answer to a hand that presses twice: not for a
 * moment, and not to the second half of a double press, however slow. A key that is held down presses once.
 */

/** How long what was just drawn does not answer, in milliseconds. */
const QUIET = 400;

/** Guards the buttons of an element; while they do not answer, it has the attribute `data-settling`. */
export class Presses {
  /** Whether the press before changed the screen: the next one of the same double press is for what stood there. */
  #hasActed = false;
  #quiet: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly host: HTMLElement) {
    host.addEventListener('click', this.#press, { capture: true });
    host.addEventListener('keydown', this.#hold, { capture: true });
  }

  /** Tells that a press changed what is on the screen. */
  acted(): void {
    this.#hasActed = true;
    clearTimeout(this.#quiet);
    this.host.toggleAttribute('data-settling', true);
    this.#quiet = setTimeout(() => this.host.toggleAttribute('data-settling', false), QUIET);
  }

  readonly #press = (event: MouseEvent): void => {
    const isSecond = event.detail > 1 && this.#hasActed;
    if (event.detail < 2) this.#hasActed = false;
    if ((isSecond || this.host.hasAttribute('data-settling')) && isOnButton(event)) stop(event);
  };

  readonly #hold = (event: KeyboardEvent): void => {
    if (event.repeat && (event.key === 'Enter' || event.key === ' ') && isOnButton(event)) stop(event);
  };
}

function isOnButton(event: Event): boolean {
  return event.composedPath().some((one) => one instanceof HTMLButtonElement);
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
