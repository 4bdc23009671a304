import { deathsMapCasesCss } from '../theme/deaths-map-cases-css.ts';
import { casesView, type CasesView } from '../views/deaths-map-cases.ts';
import { adoptSheets } from './adopt-sheets.ts';

/** What an element draws cases with; puts on the style sheet. */
export function casesViewOf(element: Element): CasesView {
  adoptSheets(element, [deathsMapCasesCss]);
  return casesView;
}
