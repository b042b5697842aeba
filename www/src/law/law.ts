/** The law page: every rule, reading, edition and paragraph of the catalogue, to be searched, cited and linked to. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Subject } from '../wasm/lists.js';
import type { RuleId } from '../wasm/trat.js';
import type { Words } from '../words/words.js';
import { groupBy } from '../entries/group-by.js';
import type { AnswerContext } from '../pieces/answer.js';
import type { CatalogueByRule } from '../pieces/catalogue.js';
import { laterLine } from '../pieces/later.js';
import { checkedText } from '../pieces/texts.js';
import { contentsView, type Part } from './contents.js';
import { editionView, provisionView, readingView, ruleView, type Tools } from './parts.js';

/** The law page. It is drawn again for other words alone. */
export function lawView(answer: AnswerContext, tools: Tools | undefined): TemplateResult {
  const { words, catalogue } = answer;
  return html`${guard([words, catalogue, tools], () => html`<section class="law" aria-labelledby="law">
    <div class="way"><a id="back" href="#">${words.text('law-back')}</a><p id="law-told" role="status"></p></div>
    <h2 id="law" tabindex="-1">${words.text('catalogue-title')}</h2>
    ${words.isWhole && catalogue !== undefined ? content(answer, catalogue, tools) : laterLine(answer)}
  </section>`)}`;
}

function content(answer: AnswerContext, catalogue: CatalogueByRule, tools: Tools | undefined): TemplateResult {
  const { words, core } = answer;
  const parts = partsOf(answer, catalogue, tools);
  return html`<p>
      ${words.text('catalogue-intro')} ${checkedText(words, catalogue)}
    </p>
    ${tools === undefined ? nothing : search(words, tools)}
    <div class="beside">
      ${contentsView(words, parts)}
      <section id="law-rules" tabindex="-1">
        ${parts.map(partView)}
        <p>${words.text('limits-not')} ${words.text('limits-ask')}</p>
        <p class="small">${words.text('version', { version: core.version.version, hash: core.version.catalogueHash })}</p>
      </section>
    </div>`;
}

/** The rules by their subjects, then what else there is. */
function partsOf(answer: AnswerContext, catalogue: CatalogueByRule, tools: Tools | undefined): Part[] {
  const { words } = answer;
  const { editions, readings, provisions } = catalogue;
  const modelled = provisions.filter(({ whyNot }) => whyNot === null);
  const not = provisions.filter(({ whyNot }) => whyNot !== null);
  const ofRules = [...groupBy(catalogue.byRule, subjectOf)].map(([subject, rules]) => ({
    id: `law-${subject}`,
    name: words.of('law', subject),
    lines: rules.map(([id, ofRule]) => ruleView(answer, id, ofRule, tools)),
  }));
  return [
    ...ofRules,
    {
      id: 'law-readings',
      name: words.part('catalogue-readings', 'short') ?? '',
      title: words.text('catalogue-readings', { count: readings.length }),
      lines: readings.map((id) => readingView(answer, id)),
    },
    {
      id: 'law-editions',
      name: words.part('catalogue-editions', 'short') ?? '',
      title: words.text('catalogue-editions', { count: editions.length }),
      lines: editions.map((edition) => editionView(answer, edition)),
    },
    {
      id: 'law-not',
      name: words.part('catalogue-not', 'short') ?? '',
      title: words.text('catalogue-not', { count: not.length }),
      lines: not.map((provision) => provisionView(answer, provision)),
    },
    {
      id: 'law-provisions',
      name: words.part('catalogue-provisions', 'short') ?? '',
      title: words.text('catalogue-provisions', { count: modelled.length }),
      lines: modelled.map((provision) => provisionView(answer, provision)),
    },
  ];
}

/** The subject of a rule: the letter of its id. */
function subjectOf([id]: readonly [RuleId, unknown]): Subject {
  return id.charAt(0) as Subject;
}

function search(words: Words, { filter }: Tools): TemplateResult {
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
    <p id="law-found" role="status"></p>
  </div>`;
}

function partView({ id, name, title, lines }: Part): TemplateResult {
  const head = title ?? html`${name} <span class="count">(${lines.length})</span>`;
  return html`<details>
    <summary id=${id}><h3>${head}<span class="count hits"></span></h3></summary>
    <ul class="entries">${lines}</ul>
  </details>`;
}
