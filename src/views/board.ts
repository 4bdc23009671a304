import { html, nothing, type TemplateResult } from 'lit';
import type { CountLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Count } from '../model/dataset.ts';
import type { LargestGroups } from '../model/select-largest-groups.ts';
import type { Arrangement } from './count.ts';
import { textInView } from './text-in-view.ts';

/** What a board shows beside the number. */
interface Beside {
  readonly sparkline: TemplateResult | undefined;
  readonly largest: LargestGroups | undefined;
  /** The list whose number is shown. */
  readonly list: Count | undefined;
}

/** The number large, then what has changed, then the largest groups: side by side where there is room. */
export function boardView(
  { number, lines }: Arrangement,
  { sparkline, largest, list }: Beside,
  strings: CountLanguage,
): TemplateResult {
  return html`<div class="board">
    <div class="now">${number}</div>
    <div class="since">${lines}${sparkline}</div>
    ${largest ? groupsView(largest, largest.list === list, strings) : nothing}
  </div>`;
}

function groupsView(
  { list, groups }: LargestGroups,
  isShown: boolean,
  strings: CountLanguage,
): TemplateResult {
  return html`<div class="largest">
    <table class="groups">
      <caption>
        ${strings.count.largestGroups(groups.length, isShown ? undefined : list.date)}
      </caption>
      <tbody>
        ${groups.map(
          ({ category, quantity }) =>
            html`<tr>
              <td>${strings.quantity(quantity)}</td>
              <th scope="row">${textInView(textIn(category.label, strings.lang))}</th>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
