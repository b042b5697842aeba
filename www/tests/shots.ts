// Pictures of the main states, to be looked at: `cargo xtask shots` takes them into `target/shots`. One of them, `readme.png`,
// is kept as `docs/page.png`.

import { join } from 'node:path';
import { LANGUAGES, openCase, rest } from './helpers.js';
import { MAIN, OTHERS } from './states.js';
import { expect, test } from './watch.js';

const FOLDER = join(process.env['CARGO_TARGET_DIR'] ?? join(import.meta.dirname, '../../target'), 'shots');

for (const width of [360, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme });
      for (const lang of LANGUAGES) {
        for (const [name, state] of Object.entries(MAIN)) {
          test(`${lang}: ${name}`, async ({ page }) => {
            await state(page, `./?lang=${lang}`);
            const path = join(FOLDER, `${name}-${lang}-${width}-${colorScheme}.png`);
            const shot = await page.screenshot({ path, fullPage: true, animations: 'disabled' });
            expect(shot.length).toBeGreaterThan(5000);
          });
        }
      }
    });
  }
}

test.describe('the other states', () => {
  test.use({ viewport: { width: 360, height: 800 } });
  for (const [name, state] of Object.entries(OTHERS)) {
    test(name, async ({ page }) => {
      await state(page, './?lang=fr');
      await page.screenshot({ path: join(FOLDER, `${name.replaceAll(/\W+/g, '-')}.png`), fullPage: true });
    });
  }
});

test.describe('for the README', () => {
  test.use({ viewport: { width: 1280, height: 1100 }, deviceScaleFactor: 0.7, colorScheme: 'light' });
  test('an answer', async ({ page }) => {
    await openCase(page, '2026-06-15', '2026-03-30', './?lang=en');
    await rest(page);
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: join(FOLDER, 'readme.png'), animations: 'disabled' });
  });
});
