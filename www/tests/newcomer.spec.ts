// A newcomer, on a phone, in Dutch: from the start page to a right answer, by what stands there to be read.

import { Effort, middle } from './effort.js';
import { at, open, wordsOf } from './helpers.js';
import { expect, test } from './watch.js';

/** What the way from the address to the answer may cost the processor, in fixed pieces of work. */
const MOST = 13;

const nl = wordsOf('nl').text;

test.describe('a newcomer on a phone, in Dutch', () => {
  test.use({ locale: 'nl-BE', viewport: { width: 360, height: 640 } });

  test('one date, one button: the right answer, for little work of the phone', { tag: '@chromium' }, async ({ page, baseURL }) => {
    await at(page, '2023-03-20');
    const effort = await Effort.of(page);
    const begun = Date.now();
    await page.goto(baseURL ?? '');
    const question = page.getByRole('group', { name: 'Sinds wanneer bent u arbeidsongeschikt?' });
    await question.getByRole('textbox', { name: 'Dag' }).fill('1');
    await question.getByRole('textbox', { name: 'Maand' }).fill('januari');
    await question.getByRole('textbox', { name: 'Jaar' }).fill('2023');
    await page.getByRole('button', { name: nl('start-go') }).click();
    const now = page.getByRole('region', { name: nl('now-title') });
    await expect(now).toContainText(/sinds 1\sjanuari\s2023/);
    // The questionnaire goes out after ten weeks (A2.1); it comes back within two weeks (A3.1). Counted by hand.
    const next = page.getByRole('region', { name: nl('do-title') });
    await expect(next).toContainText('vragenlijst');
    await expect(next).toContainText(/12\smaart\s2023/);
    await expect(next).toContainText(/26\smaart\s2023/);
    const time = Date.now() - begun;
    const cost = await effort.spent();
    const works = [await effort.ofWork(), await effort.ofWork(), await effort.ofWork()];
    const ratio = cost / middle(works);
    console.log(`from the address to the answer: ${ratio.toFixed(2)} of ${MOST} pieces of work; ${time} ms`);
    expect(ratio).toBeLessThan(MOST);
    // It is there to be read without looking for it.
    await expect(page.getByRole('heading', { name: nl('do-title') })).toBeInViewport();
    await expect(page.getByRole('heading', { name: nl('do-title') })).toBeFocused();
  });

  test('typed in a breath into the first field, it is understood as well', async ({ page }) => {
    await at(page, '2023-03-20');
    await open(page, './?lang=nl');
    const question = page.getByRole('group', { name: 'Sinds wanneer bent u arbeidsongeschikt?' });
    await question.getByRole('textbox', { name: 'Dag' }).fill('1/1/2023');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: nl('now-title') })).toContainText(/1\sjanuari\s2023/);
  });
});
