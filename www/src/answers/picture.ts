/** The picture of the case in time, and the same data as a table right below it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment, Day } from '../wasm/trat.js';
import type { AnswerContext, Piece } from '../pieces/answer.js';
import { draw } from './picture-draw.js';
import { itemsOf, SIGN, type Item } from './picture-items.js';

/** The picture and its table; nothing where the answers have no days. */
export function pictureView({ words }: AnswerContext, assessment: Assessment): Piece {
  const items = itemsOf(words, assessment);
  if (items.length === 0) return nothing;
  const table = words.text('picture-table');
  const [from, to] = [words.of('part', 'from'), words.of('part', 'to')];
  // Where it is narrow, the cells stand one under the other and say what they are.
  const cell = (name: string, day: Day | null): TemplateResult =>
    day === null ? html`<td></td>` : html`<td data-name=${name}>${words.day(day)}</td>`;
  const row = (item: Item): TemplateResult => html`<tr data-look=${item.look}>
    <th scope="row"><a href="#${item.goal}">${item.name}</a></th>
    ${cell(from, item.from)} ${cell(to, item.to)}
    <td>${SIGN[item.look]} ${item.state}</td>
  </tr>`;
  return html`<section id="answers-picture" aria-labelledby="picture-title">
    <h2 id="picture-title" tabindex="-1">${words.text('picture-title')}</h2>
    <p class="small" id="picture-how">${words.text('picture-how')}</p>
    <div class="picture">${draw(words, items, assessment.months, true)} ${draw(words, items, assessment.months, false)}</div>
    <details class="days">
      <summary>${table}</summary>
      <table>
        <caption class="unseen">${table}</caption>
        <thead><tr>
          <th scope="col">${words.text('picture-what')}</th>
          <th scope="col">${from}</th>
          <th scope="col">${to}</th>
          <th scope="col">${words.text('picture-state')}</th>
        </tr></thead>
        <tbody>${items.map(row)}</tbody>
      </table>
    </details>
  </section>`;
}
