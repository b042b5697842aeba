/** The reduction of the indemnity: counts, spans, amounts. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AppointmentCount, Assessment, Conclusion, Reduction, ReductionSpan, Said } from '../wasm/trat.js';
import { AT_STAKE, type SpanRule } from '../wasm/lists.js';
import type { AnswerContext, Piece } from '../pieces/answer.js';
import { span } from '../pieces/days.js';
import { group } from '../pieces/groups.js';
import { idLink, missingLine, supposesLine } from '../pieces/links.js';
import { saidList } from '../pieces/said.js';
import { editionText } from '../pieces/texts.js';
import { why } from '../pieces/why.js';
import { asksAt } from './asks.js';
import { stakesView } from './stakes.js';

/** That more than a part may be lost: it is seen before anything is unfolded. */
export function atStakeView(answer: AnswerContext, { reduction }: Assessment): Piece {
  const said = reduction.said.filter(({ code }) => AT_STAKE.includes(code));
  return said.length === 0 ? nothing : html`<div class="outside" id="at-stake">${saidList(answer, said)}</div>`;
}

/** What helps: it stands before the figures. */
const HELP: readonly Conclusion[] = [
  'registerAtOnce',
  'registerWithin',
  'contactTheRightPerson',
  'justification',
  'decisionByLetter',
  'reductionContestable',
];

/** The reduction: whether there is one, what helps, how much, and what a next absence would do. */
export function reductionView(answer: AnswerContext, assessment: Assessment): Piece {
  const { words } = answer;
  const { reduction, asOf } = assessment;
  const title = words.text('reduction-title');
  const only = (codes: readonly Conclusion[]): Said[] => reduction.said.filter(({ code }) => codes.includes(code));
  const atStake = only(AT_STAKE);
  const rest = reduction.said.filter(({ code }) => !AT_STAKE.includes(code) && !HELP.includes(code));
  return group(
    'reduction',
    title,
    atStake.length > 0 ? nothing : html`<p>${applies(answer, reduction)}</p>`,
    saidList(answer, atStake),
    why(answer, title, reduction.because, reduction.readings),
    asksAt(answer, 'do', assessment),
    reduction.applies === null ? nothing : asksAt(answer, 'reduction', assessment),
    sums(answer, reduction),
    saidList(answer, only(HELP)),
    ...reduction.spans.map((one) => spanView(answer, one)),
    ...reduction.appointments.map((one) => count(answer, one)),
    stakesView(answer, reduction.stakes, asOf),
    saidList(answer, rest),
  );
}

function applies({ words }: AnswerContext, { applies: value, spans }: Reduction): string {
  if (value === null) return words.text('reduction-not-computed');
  if (!value) return words.text('reduction-applies-not');
  return words.text(spans.length > 0 ? 'reduction-some' : 'reduction-none');
}

function sums({ words }: AnswerContext, { days, perDay, total, otherTotal }: Reduction): Piece {
  if (days === 0 && perDay === null) return nothing;
  const line = (name: string, title: string, text: string, after: unknown = nothing): TemplateResult =>
    html`<div>
      <dt>${title}</dt>
      <dd data-answer=${name}><strong>${text}</strong> ${after}</dd>
    </div>`;
  const indicative = words.text('indicative');
  return html`<dl class="sums">
    ${line('days', words.text('reduction-days'), words.text('days-count', { count: days }))}
    ${perDay === null ? nothing : line('per-day', words.text('reduction-per-day'), words.money(perDay))}
    ${total === null ? nothing : line('total', words.text('reduction-total'), words.money(total), indicative)}
    ${
      otherTotal === null
        ? nothing
        : line('other-total', words.text('reduction-other-total'), words.money(otherTotal), indicative)
    }
  </dl>`;
}

function count(answer: AnswerContext, one: AppointmentCount): TemplateResult {
  const { words } = answer;
  const name = words.of('appointment', one.appointment);
  const { unjustified, justified } = one;
  return html`<article class="step" data-appointment=${one.appointment}>
    <h4>${name}</h4>
    <p>${words.text('absences', { unjustified, justified })}</p>
    <p>${one.held ? words.text('appointment-held') : nothing}</p>
    <p>${words.of('next', one.next)}</p>
    ${missingLine(answer, one.missing)} ${why(answer, name, one.because, one.readings)}
  </article>`;
}

function spanView(answer: AnswerContext, one: ReductionSpan): TemplateResult {
  const { words } = answer;
  // The core gives reductions to these rules alone.
  const name = words.of('span', one.rule as SpanRule);
  const amount = one.amount === null ? nothing : html`, ${words.money(one.amount)} ${words.text('indicative')}`;
  const number = one.absence === null ? nothing : html` · ${words.text('absence-number', { number: one.absence })}`;
  const other =
    one.otherRate === null
      ? nothing
      : html` (${words.text('span-other-rate', { rate: words.share(one.otherRate) })})`;
  const flag = (is: boolean, id: string): Piece => (is ? html`<p>${id}</p>` : nothing);
  return html`<article class="step" data-rule=${one.rule} data-rate=${one.rate}>
    <h4>${name} ${idLink(one.rule)}</h4>
    <p>${words.of('appointment', one.appointment)}${number}</p>
    <p>${words.text('span-rate', { rate: words.share(one.rate) })}${other}</p>
    <p>${span(words, one.from, one.to)} – ${words.text('days-count', { count: one.days })}${amount}</p>
    ${flag(one.running, words.text('span-running'))} ${flag(one.latestPossible, words.text('span-latest-possible'))}
    ${flag(one.contestable, words.text('span-contestable'))}
    ${missingLine(answer, one.missing)} ${supposesLine(answer, one.supposes)}
    <p class="small">${editionText(words, one.edition)}</p>
    ${why(answer, name, one.because, one.readings)}
  </article>`;
}
