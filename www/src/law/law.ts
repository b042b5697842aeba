/** The law page: every rule, reading, edition and paragraph of the catalogue, to be searched and linked to. */
import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Subject } from '../wasm/lists.js';
import type { RuleId } from '../wasm/trat.js';
import type { Words } from '../words/words.js';
import { groupBy } from '../entries/group-by.js';
import type { AnswerContext } from '../pieces/answer.js';
import type { CatalogueByRule } from '../pieces/catalogue.js';
import { laterLine } from '../pieces/later.js';
import { checkedText } from '../pieces/texts.js';
import { editionView, provisionView, readingView, ruleView } from './parts.js';
import { filter } from './search.js';

/** The law page. It is drawn again for other words alone. */
export function lawView(answer: AnswerContext): TemplateResult {
  const { words, catalogue } = answer;
  return html`${guard([words, catalogue], () => html`<section class="law" aria-labelledby="law">
    <p class="way"><a id="back" href="#">${words.text('law-back')}</a></p>
    <h2 id="law" tabindex="-1">${words.text('catalogue-title')}</h2>
    ${words.isWhole && catalogue !== undefined ? content(answer, catalogue) : laterLine(answer)}
  </section>`)}`;
}

function content(answer: AnswerContext, catalogue: CatalogueByRule): TemplateResult {
  const { words, core } = answer;
  const { editions, readings, provisions } = catalogue;
  const modelled = provisions.filter(({ whyNot }) => whyNot === null);
  const not = provisions.filter(({ whyNot }) => whyNot !== null);
  return html`<p>
      ${words.text('catalogue-intro')} ${checkedText(words, catalogue)}
    </p>
    ${search(words)}
    ${[...groupBy(catalogue.byRule, subjectOf)].map(([subject, rules]) =>
      part(
        html`${words.of('law', subject)} <span class="count">(${rules.length})</span>`,
        rules.map(([id, editions]) => ruleView(answer, id, editions)),
      ),
    )}
    ${part(
      words.text('catalogue-readings', { count: readings.length }),
      readings.map((id) => readingView(answer, id)),
    )}
    ${part(
      words.text('catalogue-editions', { count: editions.length }),
      editions.map((edition) => editionView(answer, edition)),
    )}
    ${part(
      words.text('catalogue-not', { count: not.length }),
      not.map((provision) => provisionView(answer, provision)),
    )}
    ${part(
      words.text('catalogue-provisions', { count: modelled.length }),
      modelled.map((provision) => provisionView(answer, provision)),
    )}
    <p>${words.text('limits-not')} ${words.text('limits-ask')}</p>
    <p class="small">${words.text('version', { version: core.version.version, hash: core.version.catalogueHash })}</p>`;
}

/** The subject of a rule: the letter of its id. */
function subjectOf([id]: readonly [RuleId, unknown]): Subject {
  return id.charAt(0) as Subject;
}

function search(words: Words): TemplateResult {
  const typed = ({ currentTarget }: Event): void => {
    const law = (currentTarget as Element).closest<HTMLElement>('.law');
    if (law !== null) filter(law, words);
  };
  return html`<div class="field" role="search">
    <label for="law-search">${words.text('law-search')}</label>
    <p class="hint" id="law-search-hint">${words.text('law-search-hint')}</p>
    <input
      id="law-search" type="search" autocomplete="off" spellcheck="false" aria-describedby="law-search-hint"
      @input=${typed}
    />
    <p role="status"></p>
  </div>`;
}

function part(title: unknown, lines: readonly TemplateResult[]): TemplateResult {
  return html`<details>
    <summary><h3>${title}</h3></summary>
    <ul class="entries">${lines}</ul>
  </details>`;
}
