import type { DeathsMapLanguage } from '../i18n/strings.ts';
import type { Localised, TextIn } from '../model/localised.ts';
import type { MeasureText } from './text-width.ts';

/** What the words of a map depend on. */
export interface MapWords {
  readonly strings: DeathsMapLanguage;
  /** Text of the dataset or the basemap in the reader's language, as far as it is there. */
  readonly textIn: (text: Localised) => TextIn;
  readonly measureText: MeasureText;
}
