// A case that the law changed under: which text each answer lies under, what changed and when, and what is asked for.

import { appointments, choose, field, fillDay, give, happened, open, openForm, rest, unfold, unfoldAll } from './helpers.js';
import { illIn2025 } from './states.js';
import { expect, test } from './watch.js';

test('fell ill in 2025: which steps lie under which text, the contacts and the registration among them', async ({ page }) => {
  await illIn2025(page);
  await unfoldAll(page);
  const steps = page.locator('#answers-steps');
  for (const [rule, edition, days] of [
    ['A2.1', '2022', 'le 29 janvier 2026'],
    ['M4', '2024', 'au plus tard le 19 mars 2026'],
    ['A4.1', '2024', 'du 20 février 2026 au 19 mars 2026'],
    ['M7', '2024', 'du 20 mai 2026 au 19 juin 2026'],
    ['M11', '2024', 'du 20 septembre 2026 au 19 octobre 2026'],
    ['N1', '2026-01', 'au plus tard le 20 juin 2026'],
    ['N2', '2026-06', 'au plus tard le 27 juin 2026'],
    ['N3', '2026-06', 'au plus tard le 10 juillet 2026'],
  ] as const) {
    const step = steps.locator(`.step[data-rule="${rule}"]`);
    await expect(step).toHaveAttribute('data-edition', edition);
    await expect(step).toContainText(days);
  }
  await expect(steps.locator('.step[data-rule=M4]')).toContainText('un collaborateur de l’équipe multidisciplinaire');
  await expect(steps.locator('.step[data-rule=M4]')).toContainText('D’après le texte de 2024');
  await expect(steps.locator('.step[data-rule=N2]')).toContainText('D’après le texte de juin 2026');
});

test('the law changed: each change stands among the steps at its place in time, and the way leads there', async ({ page }) => {
  await illIn2025(page);
  await unfoldAll(page);
  const list = page.locator('#answers-steps .steps > li > article');
  const order = await list.evaluateAll((all) => all.map((one) => one.getAttribute('data-rule') ?? one.id));
  const between = (before: string, seam: string, after: string): void => {
    expect(order.indexOf(before)).toBeLessThan(order.indexOf(seam));
    expect(order.indexOf(seam)).toBeLessThan(order.indexOf(after));
  };
  between('seam-2026-01-01', 'A2.1', 'seam-2026-03-01');
  between('A2.1', 'seam-2026-03-01', 'M4');
  between('M4', 'seam-2026-06-01', 'M7');
  const seam = page.locator('[id=seam-2026-03-01]');
  await expect(seam.getByRole('heading')).toContainText('À partir du 1er mars 2026, la loi a changé');
  await expect(seam.locator('[data-said=seamSanctions] > p')).toContainText('toute l’indemnité est supprimée');
  await page.locator('#answers-steps a[href="#seam-2026-03-01"]').click();
  await expect(seam).toBeFocused();
});

test('for an earlier start the law changed on 1 July 2024', async ({ page }) => {
  await openForm(page, '2024-08-01', '2023-12-01', './?lang=en');
  await unfoldAll(page);
  const seam = page.locator('[id=seam-2024-07-01]');
  await expect(seam.getByRole('heading')).toContainText('From 1 July 2024 the law changed');
  await expect(seam.locator('[data-said=seamContacts]')).toBeVisible();
});

test('what a missed appointment would cost now, until when and under which law', async ({ page }) => {
  await illIn2025(page);
  await unfoldAll(page);
  const line = (texts: readonly string[]) =>
    texts.reduce((lines, hasText) => lines.filter({ hasText }), page.locator('#answers-reduction .stakes > li'));
  await expect(line(['estimation', 'toute l’indemnité', 'prenez contact', 'mars 2026', 'L7'])).toHaveCount(1);
  await expect(line(['Premier contact', '10 %', 'prenez contact', 'mars 2026', 'L7'])).toHaveCount(1);
  await expect(line(['Premier contact', 'lettre recommandée', 'L6'])).toHaveCount(1);
  await expect(line(['septième', 'toute l’indemnité', 'obligation de contrôle', '2024', 'L12'])).toHaveCount(1);
  await expect(line(['Inscription', '10 %', 'vous inscrivez', 'juin 2026', 'N3'])).toHaveCount(1);
});

test('no presumption starts any more, and an event of 2026 starts none', async ({ page }) => {
  await illIn2025(page);
  await unfoldAll(page);
  const presumption = page.locator('#answers-presumption');
  await expect(presumption.locator('[data-said=noPresumptionStarts] > p').first()).toContainText('1er janvier 2026');
  await happened(page, 'declarationSignedOn', '2026-01-20');
  await expect(presumption.locator('[data-said=presumptionGone]')).toBeVisible();
  await expect(presumption.locator('[data-said=repealRetroactive]')).toBeVisible();
  await expect(presumption.locator('.step[data-rule=P4]')).toContainText('L’événement date du 20 janvier 2026');
});

test('a missed contact: the whole indemnity, under the text of 2024', async ({ page }) => {
  await illIn2025(page);
  await unfoldAll(page);
  await give(page, 'dailyAmount', '60');
  await choose(page, 'examinationAppointments', 'some');
  const item = field(page, 'examinationAppointments').locator('.item').first();
  await fillDay(item.locator('fieldset.date'), '2026-06-08');
  await item.locator('select').first().selectOption('control');
  await item.locator('select').last().selectOption('absentUnjustified');
  const span = page.locator('#answers-reduction .step[data-rule=L12]');
  await expect(span).toHaveAttribute('data-rate', '1');
  await expect(span).toContainText('100 % du montant journalier');
  await expect(span).toContainText('D’après le texte de 2024');
  await expect(page.locator('#answers-reduction [data-answer=days]')).toHaveText('7 jours');
  await expect(page.locator('#answers-reduction [data-answer=total]')).toContainText('420,00 €');
});

test('the other reading stands beside: an absence before March 2026 and one after', async ({ page }) => {
  await illIn2025(page);
  await unfoldAll(page);
  await give(page, 'dailyAmount', '60');
  await appointments(page, 'contactAppointments', [
    ['2026-02-16', 'absentUnjustified'],
    ['2026-06-08', 'absentUnjustified'],
  ]);
  const span = page.locator('#answers-reduction .step[data-rule=L7]');
  await expect(span).toContainText('10 % du montant journalier');
  await expect(span).toContainText('2,5 % du montant journalier');
  await expect(span).toContainText('R19');
  await expect(page.locator('#answers-reduction [data-answer=other-total]')).toBeVisible();
});

test('a "why" shows the rule in the text of its edition, with that source', async ({ page }) => {
  await illIn2025(page);
  await unfoldAll(page);
  const texts = async (rule: string): Promise<string> => {
    const step = page.locator(`#answers-steps .step[data-rule="${rule}"]`).first();
    return step.locator(`details.why li[data-rule="${rule}"]`).innerText();
  };
  expect(await texts('A4.1')).toContain('un collaborateur de l’équipe multidisciplinaire fait une première estimation');
  await openForm(page, '2023-09-01', '2023-01-01');
  await expect(page.locator('#answers-steps .step[data-rule="A4.1"]').first()).toHaveAttribute('data-edition', '2022');
  const old = page.locator('#answers-steps .step[data-rule="A4.1"] details.why li[data-rule="A4.1"]').first();
  await expect(old).not.toContainText('équipe multidisciplinaire');
  await expect(old).toContainText('D’après le texte de 2022');
});

test('a fact that only some editions know is asked for where it matters, and never hidden once given', async ({ page }) => {
  await openForm(page, '2023-09-01', '2023-01-01');
  await expect(field(page, 'medicalSituations')).toHaveCount(1);
  for (const fact of ['contact4On', 'registeredOn']) await expect(field(page, fact)).toHaveCount(0);
  await give(page, 'asOf', '2026-06-15');
  await give(page, 'incapacityStart', '2025-11-20');
  await expect(field(page, 'medicalSituations')).toHaveCount(0);
  for (const fact of ['contact4On', 'registeredOn']) await expect(field(page, fact)).toHaveCount(1);
  await happened(page, 'contact4On', '2026-03-10');
  await give(page, 'asOf', '2023-09-01');
  await page.locator('#one').focus();
  await rest(page);
  // A day of the future is wrong now: what was given stays, to be mended.
  await expect(page.locator('.summary')).toBeVisible();
  await expect(field(page, 'contact4On', 'day', 'pick')).toHaveValue('2026-03-10');
  await give(page, 'incapacityStart', '2023-01-01');
  await field(page, 'contact4On').selectOption('notYet');
  await expect(page.locator('#answers-steps')).toBeVisible();
  await expect(field(page, 'contact4On')).toBeVisible();
  await expect(field(page, 'contact7On')).toHaveCount(0);
});

test('with a contract the registration is not asked for', async ({ page }) => {
  await openForm(page, '2026-06-15', '2025-11-20');
  await unfold(page, 'registeredOn');
  await choose(page, 'employmentContract', 'yes');
  await expect(field(page, 'registeredOn')).toHaveCount(0);
  await expect(page.locator('#answers-steps .step[data-rule=N1]')).toHaveCount(0);
});

test('the catalogue: a rule that changed has each of its texts, with when it holds', async ({ page }) => {
  await open(page, './?lang=en#L7');
  const rule = page.locator('[id=L7]');
  await expect(rule.locator('> div')).toHaveCount(3);
  await expect(rule.locator('[data-edition="2022"]')).toContainText('2.5%');
  await expect(rule.locator('[data-edition="2026-03"]')).toContainText('on or after 1 March 2026');
  await expect(rule.locator('[data-edition="2026-03"] ul')).toContainText('from 1 March 2026');
  const contact = page.locator('[id=M4] ul');
  await expect(contact).toContainText('incapacity that began on or before 31 December 2023: from 1 July 2024');
  await expect(contact).toContainText('incapacity that began on or after 1 January 2024: from 1 January 2024');
});
