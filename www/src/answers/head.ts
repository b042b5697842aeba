/** What to do, by when, and what follows if it is not done: what is seen first. Then the next days. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment, Conclusion, Consequence, Next, Reason } from '../wasm/trat.js';
import { spec } from '../entries/table.js';
import type { AnswerContext, Piece } from '../pieces/answer.js';
import { span } from '../pieces/days.js';
import { reasons, why } from '../pieces/why.js';
import type { Tell } from './calendar.js';
import { costOf } from './stakes.js';

/** How many further things of the person's own are told beside what comes first. */
const THEN = 2;

/** The letter that goes before this page: it is said where one reads what to do. */
const LETTER: Conclusion = 'answerEveryLetter';

/** What is to be done, the first largest; where nothing is, that, and the next day. */
export function headView(answer: AnswerContext, assessment: Assessment, tell: Tell, wants: boolean): TemplateResult {
  const { words } = answer;
  const { next, scope } = assessment;
  const letter = scope.said.some(({ code }) => code === LETTER);
  // The right to ask stands below, unless the person wants it: then it goes before what lies ahead.
  const own = next.titulaire.filter(({ action }) => action !== 'ask');
  const ask = wants ? next.titulaire.filter(({ action }) => action === 'ask') : [];
  const now = [...own.filter(({ when }, at) => when === 'running' || (at === 0 && when !== 'ahead')), ...ask];
  const then = own.filter((one) => !now.includes(one)).slice(0, THEN);
  // Where nothing is computed, "nothing to do" would say more than is known.
  const calm = scope.status === 'computed' ? words.text('head-nothing') : words.of('scope', scope.status);
  const none = html`<p class="what calm">${calm}</p>`;
  return html`<section class="do" id="answers-next" aria-labelledby="do-title">
    <h2 id="do-title" tabindex="-1">${words.text('do-title')}</h2>
    ${now.length === 0 ? none : now.map((one) => thing(answer, assessment, one, tell))}
    ${then.length === 0 ? nothing : html`<h3 class="then">${words.text('head-then')}</h3><ol class="then">${then.map((one, at) => html`<li>${at === 0 && now.length === 0 ? thing(answer, assessment, one) : brief(answer, one)}</li>`)}</ol>`}
    ${
      letter
        ? html`<details class="stands letter small">
          <summary>${words.text('trust-letter')}</summary>
          <div class="inside">${reasons(answer, because(assessment))}</div>
        </details>`
        : nothing
    }
  </section>`;
}

function because({ scope }: Assessment): readonly Reason[] {
  return scope.said.find(({ code }) => code === LETTER)?.because ?? [];
}

/** One thing to do: what, by when, how near that is, what follows if not, and why. */
function thing(answer: AnswerContext, assessment: Assessment, one: Next, tell?: Tell): TemplateResult {
  const { words } = answer;
  const what = whatOf(answer, one);
  return html`<div class="thing" data-rule=${one.rule} data-when=${one.when} data-action=${one.action} data-state=${one.state}>
    <p class="what">${what}</p>
    ${one.action === 'ask' ? nothing : html`<p class="when"><strong>${dayOf(answer, one)}</strong> ${nearOf(answer, one)}</p>`}
    ${maybe(answer, one)}
    ${isAwaited(one) ? html`<p class="small">${words.text('head-invited')}</p>` : nothing}
    ${one.delay === null ? nothing : html`<p>${words.text('head-delay')}</p>`}
    ${followsView(answer, assessment, one)} ${tell === undefined ? nothing : events(answer, assessment, one, what, tell)}
    ${why(answer, what, reasonsOf(one))}
  </div>`;
}

/** A further thing, in a line or two: its day, and what. */
function brief(answer: AnswerContext, one: Next): TemplateResult {
  return html`<div class="thing brief" data-rule=${one.rule} data-when=${one.when} data-state=${one.state}>
    <p class="what">${whatOf(answer, one)}</p>
    <p class="when"><strong>${dayOf(answer, one)}</strong></p>
    ${maybe(answer, one)}
  </div>`;
}

/** That it hangs on what is not known yet. */
function maybe({ words }: AnswerContext, { state }: Next): Piece {
  return state === 'open' ? html`<p class="small">${words.text('head-maybe')}</p>` : nothing;
}

/** The presses that tell whether it is done; that it is leads to its day. */
function events({ words }: AnswerContext, { steps }: Assessment, { rule, step, to, action }: Next, what: string, tell: Tell): Piece {
  const about = steps.find((one) => one.rule === (step ?? rule) && (step !== null || one.to === to));
  // The last of them is its own: what comes before it only shows that it began.
  const fact = about?.doneBy.filter((one) => spec(one).kind === 'event').at(-1);
  if (fact === undefined || action === 'getInTouch') return nothing;
  const press = (how: 'on' | 'notYet', text: string): TemplateResult => html`<button
    type="button" class=${how === 'on' ? 'main' : ''} @click=${() => tell(fact, how)}
  >${text}<span class="unseen"> (${what})</span></button>`;
  return html`<div class="presses row">
    ${press('on', words.text('calendar-yes'))} ${press('notYet', words.of('value', 'notYet'))}
  </div>`;
}

/** Whether it is time for an invitation that is not told of. */
function isAwaited({ action, appointment, when }: Next): boolean {
  return action === 'attend' && appointment === null && when === 'now';
}

/** What is to be done, as one says it to the person. */
function whatOf({ words }: AnswerContext, { action, appointment, rule, when }: Next): string {
  if (action === 'getInTouch' && appointment !== null) return words.of('touch', appointment);
  if (action === 'attend' && appointment !== null) return words.of('go', appointment);
  if (action === 'attend') return words.attend(rule);
  if (action === 'ask') return words.text('again-ask');
  return words.act(rule, when === 'late');
}

/** By when, in words. */
function dayOf({ words }: AnswerContext, { from, to, when, appointment, action }: Next): string {
  if (action === 'getInTouch') return words.text('when-today');
  if (to !== null && when === 'late') return words.text('when-late', { day: words.day(to) });
  if (to !== null && appointment !== null && action === 'attend') return words.text('when-on', { day: words.weekday(to) });
  return span(words, from, to) ?? words.text('do-no-day');
}

/** How near it is: an appointment or a last day; of a range that lies ahead, its end. */
function nearOf({ words }: AnswerContext, { from, to, daysLeft, when, action }: Next): Piece {
  if (daysLeft === null || action === 'getInTouch') return nothing;
  const isRange = when === 'ahead' && from !== null && from !== to;
  const text = daysLeft < 0 ? words.text('near-past', { days: -daysLeft }) : words.text(isRange ? 'near-end' : 'near', { days: daysLeft });
  return html`<span class="near">${text}</span>`;
}

/** What follows if it is not done; that nothing does is said too. */
function followsView({ words }: AnswerContext, { reduction }: Assessment, one: Next): Piece {
  if (one.stakes.length === 0 || one.action === 'ask') return nothing;
  const runs = reduction.spans.some(({ running, appointment }) => running && appointment === one.appointment);
  const touch = runs ? 'running' : 'again';
  const kind = one.action === 'getInTouch' ? touch : one.action === 'attend' ? 'miss' : 'undone';
  const line = (stake: Consequence): string =>
    stake.until === 'nothing' ? words.text('follows-nothing') : words.text('follows', { kind, cost: costOf(words, stake) });
  return html`<ul class="follows">${[...new Set(one.stakes.map(line))].map((text) => html`<li>${text}</li>`)}</ul>
    ${one.action === 'getInTouch' ? html`<p class="small">${words.text('touch-reason')}</p>` : nothing}`;
}

/** The rules on what follows, beside those on what is to be done. */
function reasonsOf({ because, stakes }: Next): Reason[] {
  return [...because, ...stakes.map(({ rule, edition }) => ({ rule, edition, facts: [] }))];
}
