/** A story as it is kept in a picture. */
export interface Subject {
  readonly story: string;
  /** What sets this picture of the story apart, for its file's name. */
  readonly look: string;
  /** Switches of the toolbar. */
  readonly globals: Readonly<Record<string, string>>;
  /** What the browser is told of its reader. */
  readonly media: {
    readonly colorScheme?: 'dark';
    readonly forcedColors?: 'active';
    readonly media?: 'print';
  };
}

type Look = Omit<Subject, 'story'>;

const look = (name: string, globals: Look['globals'] = {}, media: Look['media'] = {}): Look => ({
  look: name,
  globals: { width: '700', ...globals },
  media,
});

const ARTICLE = look('700');
const PHONE = look('320', { width: '320' });
const DARK = look('dark', { scheme: 'dark' }, { colorScheme: 'dark' });
const ARABIC = look('ar', { lang: 'ar', width: '320' });
const AZERBAIJANI = look('az', { lang: 'az' });
const FORCED = look('forced-colours', {}, { forcedColors: 'active' });
const PRINT = look('print', { scheme: 'light' }, { media: 'print' });
const BROADSHEET = look('broadsheet', { theme: 'broadsheet' });

/**
 * Stories of invented data that never change by themselves: what is published changes with each list, and what is fresh
 * with each day.
 */
const CHOSEN: Readonly<Record<string, readonly Look[]>> = {
  'elements-count--synthetic': [ARTICLE, AZERBAIJANI],
  'elements-count--qualifiers': [ARTICLE],
  'elements-count--ten-thousand-times': [ARTICLE, PHONE, DARK],
  'elements-count--long-names': [PHONE],
  'elements-timeline--synthetic': [ARTICLE, PHONE, DARK, ARABIC, AZERBAIJANI, BROADSHEET, PRINT],
  'elements-timeline--imprecise': [ARTICLE, FORCED],
  'elements-timeline--broken': [ARTICLE],
  'elements-timeline--one-huge': [PHONE],
  'elements-breakdown--qualifiers': [ARTICLE, PHONE, FORCED],
  'elements-breakdown--change-of-each-kind': [ARTICLE, PHONE, DARK],
  'elements-breakdown--people-inexact': [ARTICLE],
  'elements-breakdown--history-of-one-list': [PHONE],
  'elements-breakdown--long-names': [PHONE],
  'elements-breakdown--synthetic': [ARABIC, PRINT],
  'elements-deaths-map--precisions': [ARTICLE, DARK],
  'elements-deaths-map--country-leads': [ARTICLE, PHONE],
  'elements-deaths-map--all-unplaced': [PHONE],
  'elements-deaths-map--regions-of-freedonia': [ARTICLE, ARABIC],
};

/** The pictures that are kept in test/snapshots/. */
export const SUBJECTS: readonly Subject[] = Object.entries(CHOSEN).flatMap(([story, looks]) =>
  looks.map((one) => ({ story, ...one })),
);

/** The picture's name, without its ending. */
export const nameOf = ({ story, look: name }: Subject): string =>
  `${story.replace('elements-', '')}--${name}`;
