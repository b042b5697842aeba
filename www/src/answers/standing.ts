/** Where the case stands: scope, parcours, questionnaire, what comes next. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment, Conclusion, Next, ParcoursSince, Questionnaire, Warning } from '../wasm/trat.js';
import { factsLine, group, span, standingText, stopLine, type AnswerContext, type Piece } from './context.js';
import { saidList } from './said.js';
import { why } from './why.js';

/** What is said before all else: that the texts of that day were not checked. */
const NOT_CHECKED: readonly Conclusion[] = ['asKnownOn', 'beforeFirstEdition'];

/** Which texts apply, and how far the law is known: the first thing that is read. */
export function scopeView(answer: AnswerContext, { scope, start, supposes }: Assessment): Piece {
  const { words } = answer;
  const isComputed = scope.status === 'computed';
  const isOurs = scope.status !== 'otherScheme' && scope.status !== 'refusedOrEnded';
  const status = html`<p class=${isComputed ? 'lead' : 'lead outside'}>${words.of('scope', scope.status)}</p>`;
  const first = scope.said.filter(({ code }) => NOT_CHECKED.includes(code));
  const checked = scope.law === 'checked' ? words.text('law-checked') : nothing;
  return group(
    'scope',
    words.text('scope-title'),
    first.length === 0 ? nothing : html`<div class="outside">${saidList(answer, first)}</div>`,
    status,
    saidList(answer, scope.said.filter((said) => !first.includes(said))),
    scope.standing === null ? nothing : html`<p>${standingText(words, scope.standing)} ${checked}</p>`,
    isOurs ? html`<p>${words.text('scope-start', { day: words.day(start) })}</p>` : nothing,
    isOurs ? factsLine(answer, words.text('scope-supposes'), supposes) : nothing,
  );
}

/** Facts that are odd together. */
export function warningsView(answer: AnswerContext, warnings: readonly Warning[]): Piece {
  const { words } = answer;
  if (warnings.length === 0) return nothing;
  const line = (warning: Warning): TemplateResult => html`<li>
    <p>${words.of('warning', warning.code)}</p>
    ${factsLine(answer, words.text('warning-facts'), warning.facts)}
  </li>`;
  return group('warnings', words.text('warnings-title'), html`<ul class="warnings">${warnings.map(line)}</ul>`);
}

/** What to do now, and who owes what. */
export function nextView(answer: AnswerContext, { next, missing, scope }: Assessment): Piece {
  const { words } = answer;
  const first = missing[0];
  const nothingAsked = scope.status === 'computed' ? html`<p class="lead">${words.text('next-nothing-asked')}</p>` : nothing;
  const question = first === undefined ? nothing : factsLine(answer, words.text('next-question'), [first.fact]);
  const others =
    next.others.length === 0
      ? nothing
      : html`<ul>${next.others.map((one) => html`<li>${nextText(answer, one)}</li>`)}</ul>`;
  return group(
    'next',
    words.text('next-title'),
    next.titulaire === null ? nothingAsked : html`<div class="lead">${nextText(answer, next.titulaire)}</div>`,
    others,
    question,
  );
}

function nextText(answer: AnswerContext, next: Next): TemplateResult {
  const { words } = answer;
  const step = words.step(next.rule);
  const what = next.action === 'step' ? step : words.of('action', next.action);
  const when = span(words, next.from, next.to);
  return html`<p><strong>${words.of('actor', next.actor)}</strong> – ${what}</p>
    <p>${badge(answer, next)} ${when ?? nothing}</p>
    ${why(answer, what, next.because)}`;
}

function badge({ words }: AnswerContext, { state }: Next): TemplateResult {
  return html`<span class="badge" data-state=${state}>${words.of('state', state)}</span>`;
}

/** Which parcours runs, since when. */
export function parcoursView(answer: AnswerContext, { parcours, scope }: Assessment): Piece {
  const { words } = answer;
  const { a, b, because } = parcours;
  if (scope.status === 'otherScheme') return nothing;
  const none = a === null && b === null ? html`<p>${words.text('parcours-none')}</p>` : nothing;
  return group(
    'parcours',
    words.text('parcours-title'),
    a === null ? nothing : html`<p>${words.text('parcours-a')} ${since(answer, a)}</p>`,
    b === null ? nothing : html`<p>${words.text('parcours-b')} ${since(answer, b)}</p>`,
    none,
    why(answer, words.text('parcours-title'), because),
  );
}

function since({ words }: AnswerContext, { since: from, projected }: ParcoursSince): string {
  if (from === null) return words.text('since-unknown');
  return words.text(projected ? 'since-projected' : 'since', { day: words.day(from) });
}

/** Where the questionnaire stands. */
export function questionnaireView(answer: AnswerContext, { status, stoppedBy, because }: Questionnaire): Piece {
  const { words } = answer;
  if (status === null) return nothing;
  const text = words.of('questionnaire', status);
  return group(
    'questionnaire',
    words.text('questionnaire-title'),
    html`<p>${text}</p>`,
    stopLine(answer, stoppedBy, because),
    why(answer, text, because),
  );
}
