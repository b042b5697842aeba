// What a page costs the processor: beside a fixed piece of work, so that neither a slow machine nor a busy one changes it.

import type { CDPSession, Page } from '@playwright/test';

/** Measures the processor's time that the page's main thread takes, in milliseconds. Only Chromium tells it. */
export class Effort {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<Effort> {
    const session = await page.context().newCDPSession(page);
    // The thread's own clock stands still while the machine does something else.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Effort(page, session);
  }

  /** What was spent since the page was opened. */
  async spent(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
    if (seconds === undefined) throw new Error('the browser does not tell what a page costs');
    return seconds * 1000;
  }

  /** What a fixed piece of work costs: twenty million steps of arithmetic. */
  async ofWork(): Promise<number> {
    const before = await this.spent();
    await this.#page.evaluate(() => {
      let number = 1;
      for (let step = 0; step < 20_000_000; step += 1) {
        number ^= number << 13;
        number ^= number >>> 17;
        number ^= number << 5;
      }
      // Given back, so that no compiler leaves it out.
      return number;
    });
    return (await this.spent()) - before;
  }

  /** Makes the processor so many times slower. */
  async slow(rate: number): Promise<void> {
    await this.#session.send('Emulation.setCPUThrottlingRate', { rate });
  }
}

/** The middle one of some figures: a hiccup of the machine is no figure. */
export function middle(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  const found = sorted[Math.floor(sorted.length / 2)];
  if (found === undefined) throw new Error('there is no figure');
  return found;
}
