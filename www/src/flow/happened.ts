/** "What happened to you?": the card from which everything else is told. */
import { html, nothing, type TemplateResult } from 'lit';
import { changedView } from './changed.js';
import type { Flow } from './flow.js';
import { HAPPENINGS, SUMMONED_BY } from './happenings.js';

/** The card: what happened, or who summoned. */
export function happenedView(flow: Flow): TemplateResult {
  const {
    form: { words },
    state: { happened, happenings },
    act,
  } = flow;
  if (happened === 'called' || happened === 'missed') {
    return card(
      flow,
      words.text('summoned-by'),
      html`<div class="presses">
        ${SUMMONED_BY.map(
          (by) => html`<button type="button" id="summoned-by-${by}" @click=${() => act({ kind: 'summoned', by })}>
            ${words.of('summoned-by', by)}
          </button>`,
        )}
      </div>
      <button type="button" class="quiet" id="summoned-by-none" @click=${() => act({ kind: 'happened', what: null })}>
        ${words.of('value', 'unknown')}
      </button>`,
    );
  }
  const isFirst = happenings.size === 0;
  return card(
    flow,
    words.text(isFirst ? 'happened-title' : 'happened-more'),
    html`<div class="presses what-happened">
      ${HAPPENINGS.map(
        (what) => html`<button
          type="button" id="happened-${what}" aria-pressed=${happenings.has(what) ? 'true' : nothing}
          @click=${() => act({ kind: 'happened', what })}
        >${words.of('happened', what)}</button>`,
      )}
      <button type="button" class="quiet" id="happened-none" @click=${() => act({ kind: 'happened', what: null })}>
        ${words.text(isFirst ? 'happened-none' : 'happened-nothing-more')}
      </button>
    </div>`,
  );
}

function card(flow: Flow, title: string, content: TemplateResult): TemplateResult {
  return html`<section class="card" id="question" aria-labelledby="question-title">
    <h2 id="question-title" tabindex="-1">${title}</h2>
    ${content} ${changedView(flow)}
  </section>`;
}
