/** The head of the answers: where the case stands, what is to be done next, and what others owe. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment, Conclusion, Next, ParcoursSince, Said, State, Step, Warning } from '../wasm/trat.js';
import { stepId } from '../entries/ids.js';
import { factName } from '../form/about.js';
import { isOurs, type AnswerContext, type Piece } from '../pieces/answer.js';
import { span } from '../pieces/days.js';
import { group } from '../pieces/groups.js';
import { factsLine, idLink } from '../pieces/links.js';
import { saidList } from '../pieces/said.js';
import { standingText, stopLine } from '../pieces/texts.js';
import { why } from '../pieces/why.js';
import { asksAt } from './asks.js';
import { projectedLine } from './steps.js';
import { timeline, type StepPlace } from './timeline.js';

/** What is said before all else: that the texts of that day were not checked. */
const NOT_CHECKED: readonly Conclusion[] = ['asKnownOn', 'beforeFirstEdition'];

/** The sentences that tell where a person stands. */
const STANDS: readonly Conclusion[] = [
  'otherScheme',
  'recognitionPending',
  'refusedOrEnded',
  'incapacityEnded',
  'primaryIncapacity',
  'invalidity',
];

/** The letter that goes before this page: it is said where one reads what to do. */
const LETTER: Conclusion = 'answerEveryLetter';

/** Where you are now: since when, in what, and where the questionnaire stands. */
export function nowView(answer: AnswerContext, assessment: Assessment): TemplateResult {
  const { words } = answer;
  const { scope, start, questionnaire, asOf } = assessment;
  const first = scope.said.filter(({ code }) => NOT_CHECKED.includes(code));
  const stands = scope.said.find(({ code }) => STANDS.includes(code));
  const ours = isOurs(scope);
  const { status, stoppedBy, because } = questionnaire;
  const hasStatus = status !== null && status !== 'notComputed';
  return html`<section class="now" id="answers-scope" aria-labelledby="now-title">
    <h2 id="now-title" tabindex="-1">${words.text('now-title')}</h2>
    <p class="small">
      ${words.text('answers-as-of', { day: words.day(asOf) })}
      <a href="#fact-asOf">${words.text('told-change')}<span class="unseen"> (${factName(words, 'asOf')})</span></a>
    </p>
    ${first.length === 0 ? nothing : html`<div class="outside">${saidList(answer, first)}</div>`}
    <p class="lead ${ours ? '' : 'outside'}">
      ${ours ? words.text('now-since', { day: words.day(start) }) : words.of('scope', scope.status)}
    </p>
    ${stands === undefined ? nothing : html`<p>${sentence(answer, stands)}</p>`}
    ${hasStatus ? html`<p>${words.of('questionnaire', status)}</p>${stopLine(answer, stoppedBy, because)}` : nothing}
    ${why(answer, words.text('now-title'), [...(stands?.because ?? []), ...(hasStatus ? because : [])], stands?.readings)}
  </section>`;
}

function sentence({ words }: AnswerContext, { code, day }: Said): string {
  return words.of('said', code, day === null ? undefined : { day: words.day(day) });
}

const IS_DUE: readonly State[] = ['due', 'overdue'];

/** Of one's own duties, those are told too of which nobody said whether they were done. */
const MAY_BE_DUE: readonly State[] = [...IS_DUE, 'open'];

/** What you have to do next. A letter goes before all of it. */
export function doView(answer: AnswerContext, assessment: Assessment): Piece {
  const { words } = answer;
  const { next, scope } = assessment;
  const letter = scope.said.some(({ code }) => code === LETTER);
  const isComputed = scope.status === 'computed';
  if (!isComputed && next.titulaire === null && !letter) return nothing;
  // Where nothing is computed, "nothing is asked" would say more than is known.
  const none = isComputed ? html`<p class="lead">${words.text('next-nothing-asked')}</p>` : nothing;
  return html`<section class="do" id="answers-next" aria-labelledby="do-title">
    <h2 id="do-title" tabindex="-1">${words.text('do-title')}</h2>
    ${next.titulaire === null ? none : thing(answer, assessment, next.titulaire)}
    ${alsoView(answer, assessment, ({ actor, state }) => actor === 'titulaire' && MAY_BE_DUE.includes(state))}
    ${letter ? html`<p class="letter">${words.text('trust-letter')} ${idLink('S10')}</p>` : nothing}
    ${isComputed ? asksAt(answer, 'do', assessment) : nothing}
  </section>`;
}

/** What others owe you. */
export function othersView(answer: AnswerContext, assessment: Assessment): Piece {
  const { words } = answer;
  const { next, scope, steps } = assessment;
  if (scope.status !== 'computed' && next.others.length === 0) return nothing;
  const ofOthers = ({ actor }: Step): boolean => actor !== 'titulaire';
  const isOpen = steps.some((step) => ofOthers(step) && step.state === 'open');
  const also = alsoView(answer, assessment, (step) => ofOthers(step) && IS_DUE.includes(step.state));
  const none = also === nothing ? html`<p>${words.text(isOpen ? 'others-open' : 'others-none')}</p>` : nothing;
  return html`<section class="others" id="answers-others" aria-labelledby="others-title">
    <h2 id="others-title" tabindex="-1">${words.text('others-title')}</h2>
    ${next.others.length === 0 ? none : html`<ul>${next.others.map((one) => html`<li>${thing(answer, assessment, one)}</li>`)}</ul>`}
    ${also} ${asksAt(answer, 'others', assessment)}
  </section>`;
}

/** One thing to do: who, what, by when, where it stands, and why. */
function thing(answer: AnswerContext, { steps }: Assessment, next: Next): TemplateResult {
  const { words } = answer;
  const { action, rule } = next;
  const what = action === 'step' ? words.step(rule) : action === 'attend' ? words.attend(rule) : words.of('action', action);
  const isOther = next.actor !== 'titulaire';
  const step = steps.find((one) => one.rule === rule && one.from === next.from && one.to === next.to);
  return html`<div class="thing" data-rule=${next.rule} data-state=${next.state}>
    ${isOther ? html`<p class="who">${words.of('actor', next.actor)}</p>` : nothing}
    ${next.state === 'open' ? html`<p>${words.text('do-if')}</p>` : nothing}
    <p class="what">${what}</p>
    <p class="when">
      <strong>${span(words, next.from, next.to) ?? words.text('do-no-day')}</strong>
      <span class="badge" data-state=${next.state}>${words.of('state', next.state)}</span>
    </p>
    ${step === undefined ? nothing : html`<div class="small">${projectedLine(answer, step)}</div>`}
    ${action === 'attend' && IS_DUE.includes(next.state) ? html`<p class="small">${words.text('do-invited')}</p>` : nothing}
    ${why(answer, what, next.because)}
  </div>`;
}

/** What else is to be done beside what comes first, each with the way to its step. */
function alsoView(answer: AnswerContext, { next, steps, seams }: Assessment, isMeant: (step: Step) => boolean): Piece {
  const { words } = answer;
  const first = [next.titulaire, ...next.others].map((one) => one?.rule);
  const isAlso = (step: Step): boolean => isMeant(step) && !first.includes(step.rule);
  const also = timeline(steps, seams).flatMap((place) => ('step' in place && isAlso(place.step) ? [place] : []));
  if (also.length === 0) return nothing;
  const line = ({ key, step: { rule, from, to, state } }: StepPlace): TemplateResult => html`<li>
    <a href="#${stepId(key)}">${words.step(rule)}</a> ${span(words, from, to)}
    <span class="badge" data-state=${state}>${words.of('state', state)}</span>
  </li>`;
  return html`<p>${words.text('do-also')}</p>
    <ul>${also.map(line)}</ul>`;
}

/** Facts that are odd together. */
export function warningsView(answer: AnswerContext, warnings: readonly Warning[]): Piece {
  const { words } = answer;
  if (warnings.length === 0) return nothing;
  const line = (warning: Warning): TemplateResult => html`<li>
    <p>${words.of('warning', warning.code)}</p>
    ${factsLine(answer, words.text('warning-facts'), warning.facts)}
  </li>`;
  return html`<section class="outside" id="answers-warnings" aria-labelledby="warnings-title">
    <h2 id="warnings-title">${words.text('warnings-title')}</h2>
    <ul class="warnings">${warnings.map(line)}</ul>
  </section>`;
}

/** Which texts apply, which parcours runs, and what else is to be said of the case. */
export function scopeView(answer: AnswerContext, assessment: Assessment): Piece {
  const { words } = answer;
  const { scope, parcours } = assessment;
  const { a, b, because } = parcours;
  const shown = [...NOT_CHECKED, ...STANDS, LETTER];
  const none = a === null && b === null ? html`<p>${words.text('parcours-none')}</p>` : nothing;
  return group(
    'texts',
    words.text('scope-title'),
    html`<p>${words.of('scope', scope.status)}</p>`,
    scope.standing === null
      ? nothing
      : html`<p>${standingText(words, scope.standing)} ${scope.law === 'checked' ? words.text('law-checked') : nothing}</p>`,
    asksAt(answer, 'texts', assessment),
    saidList(answer, scope.said.filter(({ code }) => !shown.includes(code))),
    a === null ? nothing : html`<p>${words.text('parcours-a')} ${since(answer, a)}</p>`,
    b === null ? nothing : html`<p>${words.text('parcours-b')} ${since(answer, b)}</p>`,
    scope.status === 'otherScheme' ? nothing : none,
    why(answer, words.text('scope-title'), because),
  );
}

function since({ words }: AnswerContext, { since: from, projected }: ParcoursSince): string {
  if (from === null) return words.text('since-unknown');
  return words.text(projected ? 'since-projected' : 'since', { day: words.day(from) });
}
