/** The picture of the case in time, and the same data as a table right below it. */
import { html, type TemplateResult } from 'lit';
import type { Assessment, Day } from '../wasm/trat.js';
import type { AnswerContext } from '../pieces/answer.js';
import { draw } from './picture-draw.js';
import { SIGN, type Item } from './picture-items.js';

/** The picture and its table. */
export function pictureView({ words }: AnswerContext, assessment: Assessment, items: readonly Item[]): TemplateResult {
  const table = words.text('picture-table');
  const [from, to] = [words.of('part', 'from'), words.of('part', 'to')];
  const cell = (day: Day | null): TemplateResult => html`<td>${day === null ? '' : words.day(day)}</td>`;
  const row = (item: Item): TemplateResult => html`<tr data-look=${item.look}>
    <th scope="row"><a href="#${item.goal}">${item.name}</a></th>
    ${cell(item.from)} ${cell(item.to)}
    <td>${SIGN[item.look]} ${item.state}</td>
  </tr>`;
  return html`<div class="roomy">
    <p class="small" id="picture-how">${words.text('picture-how')}</p>
    <div class="picture">${draw(words, items, assessment.months)}</div>
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
  </div>`;
}
