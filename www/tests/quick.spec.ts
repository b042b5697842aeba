// Quick: the first answer on a slow processor.

import type { Page } from '@playwright/test';
import { at, field, fillDay, open } from './helpers.js';
import { expect, test } from './watch.js';

test('the first answer comes within a second on a processor four times as slow', { tag: '@chromium' }, async ({ page }) => {
  await at(page, '2023-09-01');
  const session = await page.context().newCDPSession(page);
  const times: number[] = [];
  // Each time on a page that was just loaded: nothing is warm. The middle one counts, for machines have hiccups.
  for (let time = 0; time < 3; time += 1) {
    await open(page);
    await fillDay(field(page, 'incapacityStart'), '2023-01-01');
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    times.push(await timed(page));
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }
  console.log(`first answer at 4 times slower: ${times.map(Math.round).join(', ')} ms`);
  expect(times.sort((one, other) => one - other)[1]).toBeLessThan(1000);
});

/** From the press on the button to the frame in which the answer is drawn, in milliseconds, as the page feels it. */
function timed(page: Page): Promise<number> {
  return page.locator('#start-go').evaluate(
    (button) =>
      new Promise<number>((resolve) => {
        const root = button.getRootNode() as ShadowRoot;
        const begun = performance.now();
        const look = (): void => {
          if (root.querySelector('#answers-scope') === null) requestAnimationFrame(look);
          // The frame after the one that found it: by then it is painted.
          else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
        };
        (button as HTMLButtonElement).click();
        requestAnimationFrame(look);
      }),
  );
}
