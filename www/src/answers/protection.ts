/** The AMI path and the presumption of incapacity. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment, Conclusion, OutsideSpan, PresumptionSpan, Undetermined } from '../wasm/trat.js';
import type { Families } from '../families.js';
import {
  editionText,
  factLink,
  group,
  idLink,
  missingLine,
  span,
  standingText,
  supposesLine,
  type AnswerContext,
  type Piece,
} from './context.js';
import { saidList } from './said.js';
import { why } from './why.js';

/** The AMI path. */
export function amiView(answer: AnswerContext, { ami, scope }: Assessment): Piece {
  const { words } = answer;
  const isEmpty = ami.situation === null && !ami.suspended && ami.missing.length === 0 && ami.said.length === 0;
  return group(
    'ami',
    words.text('ami-title'),
    isEmpty && scope.status === 'computed' ? html`<p>${words.text('ami-none')}</p>` : nothing,
    ami.situation === null ? nothing : html`<p>${words.of('situation', ami.situation)}</p>`,
    ami.suspended ? html`<p>${words.text('ami-suspended')}</p>` : nothing,
    missingLine(answer, ami.missing),
    saidList(answer, ami.said),
  );
}

/** What comes before all else: that taking part protects no more. */
const GONE: readonly Conclusion[] = ['noPresumptionStarts', 'presumptionGone', 'repealRetroactive'];

/** The presumption: whether today is covered, and by which spans. */
export function presumptionView(answer: AnswerContext, { presumption, scope }: Assessment): Piece {
  const { words } = answer;
  const { spans, undetermined: open, outside: later, said } = presumption;
  // Where nothing is computed, "not by these" would say more than is known.
  if (scope.status !== 'computed' && [spans, open, later, said].every((list) => list.length === 0)) return nothing;
  const left =
    presumption.daysLeft === null
      ? nothing
      : html`<p>${words.text('presumption-left', { count: presumption.daysLeft })}</p>`;
  return group(
    'presumption',
    words.text('presumption-title'),
    saidList(answer, said.filter(({ code }) => GONE.includes(code))),
    html`<p>${words.of('covered', presumption.covered)}</p>`,
    left,
    ...spans.map((one) => spanView(answer, one)),
    ...open.map((one) => undetermined(answer, one)),
    ...later.map((one) => outside(answer, one)),
    saidList(answer, said.filter(({ code }) => !GONE.includes(code))),
  );
}

/** The name of a presumption. The core gives spans to these three rules alone. */
function nameOf({ words }: AnswerContext, rule: string): string {
  return words.of('span', rule as Families['span']);
}

function spanView(answer: AnswerContext, one: PresumptionSpan): TemplateResult {
  const { words } = answer;
  const name = nameOf(answer, one.rule);
  const by = one.endedBy;
  const ending =
    by === null
      ? nothing
      : html`<p>${words.text('span-ended-by')} ${idLink(by.rule)}
    ${by.fact === null ? words.text('span-ended-by-time') : factLink(answer, by.fact)}</p>`;
  return html`<article class="step" data-rule=${one.rule}>
    <h4>${name} ${idLink(one.rule)}</h4>
    <p>${span(words, one.from, one.to)}</p>
    <p class="small">${editionText(words, one.edition)}</p>
    ${ending} ${missingLine(answer, one.missing)} ${supposesLine(answer, one.supposes)}
    ${why(answer, name, one.because, one.readings)}
  </article>`;
}

function undetermined(answer: AnswerContext, one: Undetermined): TemplateResult {
  const name = nameOf(answer, one.rule);
  return html`<article class="step" data-rule=${one.rule}>
    <h4>${name} ${idLink(one.rule)}</h4>
    <p>${answer.words.text('span-undetermined')}</p>
    ${missingLine(answer, one.missing)} ${why(answer, name, one.because)}
  </article>`;
}

function outside(answer: AnswerContext, one: OutsideSpan): TemplateResult {
  const { words } = answer;
  const name = nameOf(answer, one.rule);
  const isOver = one.standing === 'ended';
  const when = words.text(isOver ? 'span-ended-from' : 'span-outside-from', { day: words.day(one.from) });
  return html`<article class="step" data-rule=${one.rule}>
    <h4>${name} ${idLink(one.rule)}</h4>
    <p>${standingText(words, one.standing)} ${when}</p>
    ${why(answer, name, one.because)}
  </article>`;
}
