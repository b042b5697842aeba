/** For contacts: how each may be held, and the sheet for the coordinator's first one. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment, ContactMode, EditionId, Form, RuleId, WayOpen } from '../wasm/trat.js';
import type { AnswerContext, Piece } from '../pieces/answer.js';
import { group } from '../pieces/groups.js';
import { factLink, idLink } from '../pieces/links.js';
import { spoken } from '../pieces/spoken.js';
import { why } from '../pieces/why.js';

/** How each contact ahead may be held. */
export function modesView(answer: AnswerContext, { contactModes: modes, scope }: Assessment): Piece {
  const none = scope.status === 'computed' && modes.length === 0;
  return group(
    'modes',
    answer.words.text('modes-title'),
    none ? html`<p>${answer.words.text('modes-none')}</p>` : nothing,
    ...modes.map((mode) => modeView(answer, mode)),
  );
}

function modeView(answer: AnswerContext, mode: ContactMode): TemplateResult {
  const { words } = answer;
  const name = words.step(mode.step);
  const ways = (['inPerson', 'video', 'phone', 'email'] as const).map(
    (way) =>
      html`<li>${words.text(mode[way] ? 'mode-allowed' : 'mode-not-allowed', { mode: words.of('mode', way) })}</li>`,
  );
  return html`<article class="step" data-rule=${mode.rule}>
    <h4>${name} ${idLink(mode.rule)}</h4>
    <ul>${ways}</ul>
    ${why(answer, name, mode.because, mode.readings)}
  </article>`;
}

/** What a coordinator needs at hand. */
export function sheetView(answer: AnswerContext, { firstContactSheet: sheet, reduction }: Assessment): Piece {
  if (sheet === null) return nothing;
  const { words } = answer;
  const known = sheet.known.map(
    (fact) => html`<li>${factLink(answer, fact)} – ${spoken(words, answer.sheet, fact) ?? nothing}</li>`,
  );
  const step = (rule: RuleId): TemplateResult => html`<li>${words.step(rule)} ${idLink(rule)}</li>`;
  // What is to be explained is what holds on the day of the answers: of the rules that changed, the stakes say which text.
  const edition = (id: RuleId): EditionId | undefined => reduction.stakes.find(({ rule }) => rule === id)?.edition;
  const say = (rule: RuleId): TemplateResult => html`<li>${words.rule(rule, edition(rule))} ${idLink(rule)}</li>`;
  const content = html`<div class="sheet">
    ${part(words.text('sheet-known'), known)} ${part(words.text('sheet-done'), sheet.done.map(step))}
    ${part(words.text('sheet-late'), sheet.late.map(step))} ${part(words.text('sheet-explain'), sheet.explain.map(say))}
    ${part(words.text('sheet-consent'), sheet.consent.map(say))}
    ${part(words.text('sheet-record'), sheet.record.map(say))}
    ${part(
      words.text('sheet-ways'),
      sheet.ways.map((way) => wayView(answer, way)),
    )}
    ${part(
      words.text('sheet-forms'),
      sheet.forms.map((form) => formView(answer, form)),
    )}
    ${why(answer, words.text('sheet-title'), sheet.because)}
  </div>`;
  return group('sheet', words.text('sheet-title'), content);
}

function part(title: string, lines: readonly TemplateResult[]): Piece {
  return lines.length === 0 ? nothing : html`<h4>${title}</h4><ul>${lines}</ul>`;
}

function wayView({ words }: AnswerContext, { way, open, preferred, chosen }: WayOpen): TemplateResult {
  const isOpen = open === 'yes';
  const whether = open === null ? words.text('way-open-unknown') : words.text(isOpen ? 'way-open' : 'way-closed');
  const marks = [
    whether,
    ...(preferred ? [words.text('way-preferred')] : []),
    ...(chosen ? [words.text('way-chosen')] : []),
  ];
  return html`<li>${words.of('way', way)} (${words.row(marks)})</li>`;
}

function formView({ words }: AnswerContext, { annex, rule }: Form): TemplateResult {
  return html`<li>${words.of('annex', annex)} ${idLink(rule)}</li>`;
}
