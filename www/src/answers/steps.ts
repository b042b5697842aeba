/** The steps of the trajectory and the days on which the law changed, one after the other in the order of time. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Assessment, Conclusion, Said, SeamLine, Step } from '../wasm/trat.js';
import { seamId, stepId } from '../entries/ids.js';
import type { AnswerContext, Piece } from '../pieces/answer.js';
import { span } from '../pieces/days.js';
import { noted } from '../pieces/groups.js';
import { idLink, inRow, missingLine, supposesLine } from '../pieces/links.js';
import { saidList } from '../pieces/said.js';
import { editionText, stopLine } from '../pieces/texts.js';
import { why } from '../pieces/why.js';
import { asksAt } from './asks.js';
import { timeline, type StepPlace } from './timeline.js';

/** What is said beside the step whose rule is among its reasons. */
const BESIDE: readonly Conclusion[] = ['contactBeforeWork', 'fourWithdrawn'];

/** The steps. */
export function stepsView(answer: AnswerContext, assessment: Assessment): Piece {
  const { steps, seams, said } = assessment;
  if (steps.length === 0 && seams.length === 0) return nothing;
  const list = html`<ol class="steps">
    ${timeline(steps, seams).map((place) =>
      keyed(place.key, html`<li>${'step' in place ? stepView(answer, place, said) : seamView(answer, place.seam)}</li>`),
    )}
  </ol>`;
  const { words } = answer;
  return noted(
    'steps',
    words.text('steps-title'),
    `(${steps.length})`,
    asksAt(answer, 'steps', assessment),
    seamsLine(answer, seams),
    letterLine(answer, steps),
    list,
  );
}

/** The days on which the law changed, each with the way to its place among the steps. */
function seamsLine({ words }: AnswerContext, seams: readonly SeamLine[]): Piece {
  if (seams.length === 0) return nothing;
  const link = ({ day }: SeamLine): TemplateResult => html`<a href="#${seamId(day)}">${words.day(day)}</a>`;
  return html`<p>${words.text('seams-intro')} ${inRow(seams.map(link))}</p>`;
}

function seamView(answer: AnswerContext, seam: SeamLine): TemplateResult {
  const { words } = answer;
  const text = words.text('seam-line', { day: words.day(seam.day), edition: words.of('edition', seam.edition) });
  return html`<article class="seam" id=${seamId(seam.day)} data-edition=${seam.edition} tabindex="-1">
    <h4>${text}</h4>
    ${saidList(answer, seam.changes)} ${why(answer, text, seam.because)}
  </article>`;
}

function stepView(answer: AnswerContext, { key, step }: StepPlace, said: readonly Said[]): TemplateResult {
  const { words } = answer;
  const beside = said.filter(({ code, because }) => BESIDE.includes(code) && because.some(({ rule }) => rule === step.rule));
  const name = words.step(step.rule);
  const edition = step.edition === null ? nothing : html`<p class="small">${editionText(words, step.edition)}</p>`;
  return html`<article class="step" id=${stepId(key)} data-rule=${step.rule} data-state=${step.state} data-edition=${step.edition ?? ''} tabindex="-1">
    <h4>${name} ${idLink(step.rule)}</h4>
    <p><span class="badge" data-state=${step.state}>${words.of('state', step.state)}</span></p>
    <p>${words.text('step-actor', { actor: words.of('actor', step.actor) })}</p>
    ${days(answer, step)} ${saidList(answer, beside)} ${edition} ${why(answer, name, step.because, step.readings)}
  </article>`;
}

/** Its days, and what they hang on. */
function days(answer: AnswerContext, step: Step): TemplateResult {
  const { words } = answer;
  const when = span(words, step.from, step.to);
  return html`<p>${when === null ? words.text('step-no-days') : words.text('step-days', { days: when })}</p>
    ${moved(answer, step)} ${rests(answer, step)} ${stopLine(answer, step.stoppedBy, step.because)} ${projectedLine(answer, step)}
    ${missingLine(answer, step.missing)} ${supposesLine(answer, step.supposes)}`;
}

/** A last day that is no working day. It matters while the step can still be done. */
function moved({ words }: AnswerContext, { movedTo, state }: Step): Piece {
  const isOver = state === 'done' || state === 'doneLate' || state === 'stopped' || state === 'before';
  return movedTo === null || isOver ? nothing : html`<p>${words.text('step-moved', { day: words.day(movedTo) })}</p>`;
}

/** That it rests while authorised work lasts. */
function rests({ words }: AnswerContext, { restsUntil }: Step): Piece {
  return restsUntil === null ? nothing : html`<p>${words.text('step-rests', { day: words.day(restsUntil) })}</p>`;
}

/** That its days are counted from a step that nobody reported. */
export function projectedLine({ words }: AnswerContext, { projectedFrom, state }: Step): Piece {
  if (projectedFrom === null || state === 'stopped' || state === 'before') return nothing;
  return html`<p>${words.text('step-projected')} ${words.step(projectedFrom)} ${idLink(projectedFrom)}</p>`;
}

/** Where the core names S10, a letter goes before what is computed: said once, before all steps. */
function letterLine({ words }: AnswerContext, steps: readonly Step[]): Piece {
  if (!steps.some(({ because }) => because.some(({ rule }) => rule === 'S10'))) return nothing;
  return html`<p>${words.text('letter-first')} ${idLink('S10')}</p>`;
}

/** What is concluded beside the steps. */
export function saidView(answer: AnswerContext, assessment: Assessment): Piece {
  const { words } = answer;
  const { scope } = assessment;
  const said = assessment.said.filter(({ code }) => !BESIDE.includes(code));
  return noted(
    'said',
    words.text('said-title'),
    said.length === 0 ? nothing : `(${said.length})`,
    scope.status === 'computed' ? asksAt(answer, 'said', assessment) : nothing,
    saidList(answer, said),
  );
}
