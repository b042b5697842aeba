/** For coordinators: their own conditions. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Condition, Coordinator } from '../wasm/trat.js';
import type { AnswerContext, Piece } from '../pieces/answer.js';
import { group } from '../pieces/groups.js';
import { idLink, missingLine } from '../pieces/links.js';
import { saidList } from '../pieces/said.js';
import { editionText, standingText } from '../pieces/texts.js';
import { why } from '../pieces/why.js';

/** The coordinator's own conditions. */
export function coordinatorView(answer: AnswerContext, coordinator: Coordinator | null): Piece {
  if (coordinator === null) return nothing;
  const { words } = answer;
  const { standing, conditions, said } = coordinator;
  return group(
    'coordinator',
    words.text('coordinator-title'),
    html`<p>${standingText(words, standing)}</p>`,
    ...conditions.map((one) => conditionView(answer, one)),
    saidList(answer, said),
  );
}

function conditionView(answer: AnswerContext, one: Condition): TemplateResult {
  const { words } = answer;
  const text = words.rule(one.rule, one.edition);
  const by = one.by === null ? nothing : html`<p>${words.text('days-until', { to: words.day(one.by) })}</p>`;
  const { required, attended } = one;
  const sessions =
    required === null
      ? nothing
      : html`<p>${words.text('condition-sessions', { required, attended: attended ?? 0 })}</p>`;
  return html`<article class="step" data-rule=${one.rule}>
    <h4>${words.of('condition', one.state)} ${idLink(one.rule)}</h4>
    <p>${text}</p>
    <p class="small">${editionText(words, one.edition)}</p>
    ${by} ${sessions} ${missingLine(answer, one.missing)} ${why(answer, text, one.because, one.readings)}
  </article>`;
}
