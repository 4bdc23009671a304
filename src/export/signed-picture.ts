import type { ExportStrings } from '../i18n/export-strings.ts';
import type { Strings } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Dataset } from '../model/dataset.ts';
import type { TextIn } from '../model/localised.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { marginIn, poster } from './poster.ts';
import { publishersOf } from './publishers.ts';
import type { Figure } from './shape.ts';
import type { Takeaway } from './takeaway.ts';

/** A picture names so many sources one by one; the CSV has them all. */
const MOST_NAMED = 12;

/** What is said round a picture. */
export interface Signature {
  readonly title: TextIn;
  readonly sentence: string | undefined;
  readonly dataset: Dataset;
  readonly strings: Strings;
  readonly words: ExportStrings;
  /** The outlet's own heading and its site; undefined where it has none. */
  readonly heading: { readonly text: string; readonly site: string } | undefined;
  /** What the page says of the data's age and kind before the picture. */
  readonly notices: readonly string[];
  /** The page's host, whose notes the takeaway has; empty where it has none. */
  readonly site: string;
}

/** The picture of a takeaway, so many px wide in all, with title, sentence, source, date and licence: fit to leave its page. */
export function signedPicture(
  takeaway: Takeaway,
  { title, sentence, dataset, strings, words, heading, notices, site }: Signature,
  width: number,
  measureText: MeasureText,
): Figure {
  const { common, lang } = strings;
  const margin = marginIn(width);
  const sources = publishersOf(takeaway.sources);
  const { notes = [] } = takeaway;
  const credits = takeaway.showsPlaces ? dataset.credits : [];
  return poster(
    {
      title,
      measure: takeaway.measure,
      sentence,
      notices,
      picture: takeaway.picture(width - 2 * margin),
      margin,
      lines: [
        common.credit(textIn(dataset.publisher.name, lang).text, dataset.published),
        ...(sources.length > 0 ? [words.basedOn(sources, MOST_NAMED)] : []),
        [
          common.licence(dataset.licence.name),
          ...credits.map((credit) => textIn(credit, lang).text),
        ].join('. '),
        ...(heading ? [words.headedBy(heading.text, heading.site)] : []),
        ...(notes.length > 0 ? [words.notesBy(notes.length, site), ...notes] : []),
      ],
      synthetic: dataset.synthetic ? common.synthetic : undefined,
    },
    measureText,
  );
}
