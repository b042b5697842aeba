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
  const lines = (['inPerson', 'video', 'phone', 'email'] as const).map(
    (how) =>
      html`<li>${words.text(mode[how] ? 'mode-allowed' : 'mode-not-allowed', { mode: words.of('mode', how) })}</li>`,
  );
  return html`<article class="step" data-rule=${mode.rule}>
    <h4>${name} ${idLink(mode.rule)}</h4>
    <ul>${lines}</ul>
    ${why(answer, name, mode.because, mode.readings)}
  </article>`;
}

/** What a coordinator needs at hand. */
export function firstContactView(answer: AnswerContext, { firstContactSheet: contact, reduction }: Assessment): Piece {
  if (contact === null) return nothing;
  const { words } = answer;
  const known = contact.known.map(
    (fact) => html`<li>${factLink(answer, fact)} – ${spoken(words, answer.sheet, fact) ?? nothing}</li>`,
  );
  const step = (rule: RuleId): TemplateResult => html`<li>${words.step(rule)} ${idLink(rule)}</li>`;
  // What is to be explained is what holds on the day of the answers: of the rules that changed, the stakes say which text.
  const edition = (id: RuleId): EditionId | undefined => reduction.stakes.find(({ rule }) => rule === id)?.edition;
  const say = (rule: RuleId): TemplateResult => html`<li>${words.rule(rule, edition(rule))} ${idLink(rule)}</li>`;
  const content = html`<div class="sheet">
    ${part(words.text('sheet-known'), known)} ${part(words.text('sheet-done'), contact.done.map(step))}
    ${part(words.text('sheet-late'), contact.late.map(step))} ${part(words.text('sheet-explain'), contact.explain.map(say))}
    ${part(words.text('sheet-consent'), contact.consent.map(say))}
    ${part(words.text('sheet-record'), contact.record.map(say))}
    ${part(
      words.text('sheet-ways'),
      contact.ways.map((way) => wayView(answer, way)),
    )}
    ${part(
      words.text('sheet-forms'),
      contact.forms.map((form) => formView(answer, form)),
    )}
    ${why(answer, words.text('sheet-title'), contact.because)}
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
