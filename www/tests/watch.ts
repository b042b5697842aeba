// The test that every file uses: whatever it looks at, it fails too on a word in the console, on an error, on anything
// that the policy stopped, and on a request after the page has loaded.

import { expect, test as base, type Page } from '@playwright/test';

/** What a page did behind a person's back. */
export class Watch {
  /** What it said in the console, its errors, and what the policy stopped. */
  readonly complaints: string[] = [];
  /** What it asked for after it was loaded. */
  readonly late: string[] = [];
  /** The only late requests that are no fault: a test says so where a language is chosen. */
  allowed: RegExp | undefined;
  /** The complaints that are no fault, where a test provokes them. */
  provoked: RegExp | undefined;
  #loaded = false;

  /** Begins to watch a page, before it is opened. */
  async begin(page: Page): Promise<void> {
    page.on('console', (message) => this.complaints.push(message.text()));
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('request', (request) => {
      // Some browsers look at the icon again whenever the address changes, which no page can forbid.
      if (this.#loaded && !/\/icon[^/]*\.svg$/.test(request.url())) this.late.push(request.url());
    });
    // A page that is left with answers asks once whether it may.
    page.on('dialog', (dialog) => void dialog.accept());
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error('policy violated:', violatedDirective, blockedURI),
      );
    });
  }

  /** The page is opened, perhaps once more. */
  loading(): void {
    this.#loaded = false;
  }

  /** From here on, nothing may be asked for. */
  loaded(): void {
    this.#loaded = true;
  }

  /** The faults found. */
  faults(): string[] {
    const late = this.late.filter((url) => !this.allowed?.test(url)).map((url) => `asked for after loading: ${url}`);
    return [...late, ...this.complaints.filter((text) => !this.provoked?.test(text))];
  }
}

const watches = new WeakMap<Page, Watch>();

/** The watch over a page, where there is one. */
export function watchOf(page: Page): Watch | undefined {
  return watches.get(page);
}

export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page }, use) => {
      const watch = new Watch();
      watches.set(page, watch);
      await watch.begin(page);
      await use(watch);
      expect(watch.faults(), 'console, policy, and network after loading').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
