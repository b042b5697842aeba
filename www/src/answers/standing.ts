/** Where the case stands: a sentence for each of the things that people come for, and what others have to do. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment, Conclusion, Day, Fact, Next, ParcoursSince, Said, Warning } from '../wasm/trat.js';
import type { Words } from '../words/words.js';
import { factName } from '../form/about.js';
import { isOurs, type AnswerContext, type Piece } from '../pieces/answer.js';
import { span } from '../pieces/days.js';
import { group, noted } from '../pieces/groups.js';
import { factsLine } from '../pieces/links.js';
import { saidList } from '../pieces/said.js';
import { standingText, stopLine } from '../pieces/texts.js';
import { reasons, why } from '../pieces/why.js';
import { asksAt } from './asks.js';
import { projectedLine } from './steps.js';

/** What is said before all else: that earlier rules applied. */
const BEFORE: Conclusion = 'beforeFirstEdition';

/** What is said quietly: that the texts of that day were not checked. */
const NOT_CHECKED: Conclusion = 'asKnownOn';

/** The sentences that tell where a person stands. */
const STANDS: readonly Conclusion[] = [
  'otherScheme',
  'recognitionPending',
  'refusedOrEnded',
  'incapacityEnded',
  'primaryIncapacity',
  'invalidity',
];

/** The sentences on what a person was told. */
const TOLD: readonly Conclusion[] = ['category1', 'category2', 'category3', 'category4'];

/** The letter that goes before this page: it is said where one reads what to do. */
const LETTER: Conclusion = 'answerEveryLetter';

/** Where you are now, a sentence each: since when, in what parcours, the questionnaire, protected or not, reduced or not. */
export function nowView(answer: AnswerContext, assessment: Assessment): TemplateResult {
  const { words } = answer;
  const { asOf } = assessment;
  const lines = [sinceLine, parcoursLine, questionnaireLine, toldLines, protectedLine, reducedLine];
  return html`<section class="now" id="answers-scope" aria-labelledby="now-title">
    <h2 id="now-title" tabindex="-1">${words.text('now-title')}</h2>
    ${lines.map((line) => line(answer, assessment))}
    <p class="small">
      ${changeLink(words, 'incapacityStart')} · ${words.text('answers-as-of', { day: words.day(asOf) })} ${changeLink(words, 'asOf')}
    </p>
  </section>`;
}

function changeLink(words: Words, fact: Fact): TemplateResult {
  return html`<a href="#fact-${fact}">${words.text('told-change')} (${factName(words, fact)})</a>`;
}

/** A sentence; behind it, what tells more, and why. */
function line(id: string, text: string, ...more: readonly unknown[]): TemplateResult {
  if (more.every((piece) => piece === nothing)) return html`<p id="stands-${id}">${text}</p>`;
  return html`<details class="stands" id="stands-${id}">
    <summary>${text}</summary>
    <div class="inside">${more}</div>
  </details>`;
}

function sinceLine(answer: AnswerContext, { scope, start }: Assessment): TemplateResult {
  const { words } = answer;
  const stands = scope.said.find(({ code }) => STANDS.includes(code));
  const text = isOurs(scope) ? words.text('now-since', { day: words.day(start) }) : words.of('scope', scope.status);
  const more = stands === undefined ? nothing : html`<p>${sentence(answer, stands)}</p>`;
  return line('since', text, more, reasons(answer, stands?.because ?? [], stands?.readings));
}

/** That earlier rules applied: it is seen before anything else. */
export function beforeView(answer: AnswerContext, { scope }: Assessment): Piece {
  const said = scope.said.filter(({ code }) => code === BEFORE);
  return said.length === 0 ? nothing : html`<div class="outside">${saidList(answer, said)}</div>`;
}

/** That the texts of that day were not checked: a quiet line, for doubt is no duty. */
export function notCheckedView(answer: AnswerContext, { scope }: Assessment): Piece {
  const said = scope.said.find(({ code }) => code === NOT_CHECKED);
  if (said === undefined) return nothing;
  return html`<div class="small" data-said=${NOT_CHECKED}>${line('checked', sentence(answer, said), reasons(answer, said.because, said.readings))}</div>`;
}

function sentence({ words }: AnswerContext, { code, day }: Said): string {
  return words.of('said', code, day === null ? undefined : { day: words.day(day) });
}

/** Which parcours runs. */
function parcoursLine(answer: AnswerContext, { scope, parcours: { a, b, because } }: Assessment): Piece {
  const { words } = answer;
  if (!isOurs(scope)) return nothing;
  const texts = [a === null ? null : `${words.text('parcours-a')} ${since(answer, a)}.`, b === null ? null : `${words.text('parcours-b')} ${since(answer, b)}.`];
  const told = texts.filter((text) => text !== null);
  return line('parcours', told.length === 0 ? words.text('parcours-none') : told.join(' '), reasons(answer, because));
}

/** Whether the questionnaire comes, came or is exempt. */
function questionnaireLine(answer: AnswerContext, { questionnaire: { status, stoppedBy, because } }: Assessment): Piece {
  if (status === null || status === 'notComputed') return nothing;
  const { words } = answer;
  return line('questionnaire', words.of('questionnaire', status), stopLine(answer, stoppedBy, because), reasons(answer, because));
}

/** What was told and means something for where one stands: the category, and authorised work with what it stops. */
function toldLines(answer: AnswerContext, { said, steps }: Assessment): Piece {
  const { words, sheet } = answer;
  const told = said.filter(({ code }) => TOLD.includes(code));
  const isWorking = sheet.has('authorisedWork') && sheet.entry('authorisedWork').text !== 'none';
  const stopped = steps.filter(({ state, because }) => state === 'stopped' && because.some(({ facts }) => facts.includes('authorisedWork')));
  const names = words.row([...new Set(stopped.map(({ rule }) => words.step(rule)))]).join('');
  const text = words.text('told-work', { count: stopped.length, names });
  return html`${told.map((one) => line(one.code, sentence(answer, one), reasons(answer, one.because, one.readings)))}
    ${isWorking ? line('work', text, reasons(answer, stopped.flatMap(({ because }) => because))) : nothing}`;
}

/** Whether a presumption covers, and how many days are left; or that none starts any more. */
function protectedLine({ words }: AnswerContext, { scope, presumption: { covered, daysLeft, said } }: Assessment): Piece {
  if (scope.status !== 'computed') return nothing;
  const left = daysLeft === null ? '' : ` ${words.text('presumption-left', { count: daysLeft })}`;
  const gone = said.some(({ code }) => code === 'noPresumptionStarts') ? ` ${words.text('protection-gone')}` : '';
  return html`<p id="stands-protected"><a href="#answers-presumption">${words.of('protected', covered)}${left}${gone}</a></p>`;
}

/** What is reduced, and what was. */
function reducedLine({ words }: AnswerContext, { scope, reduction }: Assessment): Piece {
  if (scope.status !== 'computed') return nothing;
  const { days, total, spans } = reduction;
  const sum = total === null || days === 0 ? '' : ` ${words.text('days-count', { count: days })}, ${words.money(total)} ${words.text('indicative')}`;
  return html`<p id="stands-reduced"><a href="#answers-reduction">${words.text(spans.length > 0 ? 'reduced-some' : 'reduced-none')}${sum}</a></p>`;
}

/** What others have to do, by day. */
export function othersView(answer: AnswerContext, assessment: Assessment): Piece {
  const { words } = answer;
  const { next, scope, steps } = assessment;
  if (scope.status !== 'computed' && next.others.length === 0) return nothing;
  const isOpen = steps.some(({ actor, state }) => actor !== 'titulaire' && state === 'open');
  const none = html`<p>${words.text(isOpen ? 'others-open' : 'others-none')}</p>`;
  // Days are texts, year first: their order is that of time.
  const day = ({ to, from }: Next): Day => to ?? from ?? '9';
  const others = [...next.others].sort((one, other) => (day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : 0));
  return noted(
    'others',
    words.text('others-title'),
    others.length === 0 ? nothing : `(${others.length})`,
    others.length === 0 ? none : html`<ul class="others">${others.map((one) => html`<li>${owed(answer, assessment, one)}</li>`)}</ul>`,
    asksAt(answer, 'others', assessment),
  );
}

/** One thing that another party has to do: who, what, by when, where it stands, and why. */
function owed(answer: AnswerContext, { steps }: Assessment, one: Next): TemplateResult {
  const { words } = answer;
  const what = words.step(one.rule);
  const step = steps.find(({ rule, from, to }) => rule === one.rule && from === one.from && to === one.to);
  return html`<div class="thing" data-rule=${one.rule} data-state=${one.state}>
    <p class="who">${words.of('actor', one.actor)}</p>
    <p class="what">${what}</p>
    <p class="when">
      <strong>${span(words, one.from, one.to) ?? words.text('do-no-day')}</strong>
      <span class="badge" data-state=${one.state}>${words.of('state', one.state)}</span>
    </p>
    ${step === undefined ? nothing : html`<div class="small">${projectedLine(answer, step)}</div>`} ${why(answer, what, one.because)}
  </div>`;
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
  const { scope } = assessment;
  const shown = [NOT_CHECKED, BEFORE, ...STANDS, LETTER];
  return group(
    'texts',
    words.text('scope-title'),
    html`<p>${words.of('scope', scope.status)}</p>`,
    scope.standing === null
      ? nothing
      : html`<p>${standingText(words, scope.standing)} ${scope.law === 'checked' ? words.text('law-checked') : nothing}</p>`,
    isOurs(scope) ? factsLine(answer, words.text('scope-supposes'), assessment.supposes) : nothing,
    asksAt(answer, 'texts', assessment),
    saidList(answer, scope.said.filter(({ code }) => !shown.includes(code))),
  );
}

function since({ words }: AnswerContext, { since: from, projected }: ParcoursSince): string {
  if (from === null) return words.text('since-unknown');
  return words.text(projected ? 'since-projected' : 'since', { day: words.day(from) });
}
