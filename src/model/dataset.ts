import type { Localised } from './localised.ts';
import type { Day, PartialDate } from './partial-date.ts';
import type { Quantity } from './quantity.ts';
import type { CUSTODY_TYPES } from './format.ts';
import type { DatasetFile } from './schema.ts';

/** The dataset that the rest of the library works on: fresh, readonly objects with their references resolved. */
export interface Dataset {
  readonly id: string;
  readonly sequence: number;
  readonly published: Day;
  readonly synthetic: boolean | undefined;
  readonly oldAfterDays: number;
  readonly languages: readonly string[];
  readonly title: Localised;
  readonly deathsTitle: Localised;
  readonly publisher: { readonly name: Localised; readonly url: string | undefined };
  readonly licence: { readonly name: string; readonly url: string };
  readonly credits: readonly Localised[];
  /** Addresses relative to the dataset's own. */
  readonly basemap: string | undefined;
  readonly basemapRegions: string | undefined;
  readonly mainCompiler: Compiler;
  readonly compilers: readonly Compiler[];
  readonly categories: readonly Category[];
  /** Oldest first. */
  readonly counts: readonly Count[];
  readonly milestones: readonly Milestone[];
  readonly deathTotals: readonly DeathTotal[];
  readonly deathTotalsLeftOut: readonly { readonly id: string; readonly reason: Localised }[];
  readonly deaths: readonly Death[];
  readonly places: readonly Place[];
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
  readonly corrections: readonly Correction[];
}

export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string | undefined;
  readonly published: PartialDate | undefined;
  readonly lang: string | undefined;
  /** An https address that readers may be sent to. */
  readonly url: string | undefined;
}

export interface Compiler {
  readonly id: string;
  readonly name: Localised;
  readonly short: Localised;
  readonly definition: Localised | undefined;
  /** Where the definition is from. */
  readonly sources: readonly Source[] | undefined;
}

export interface Category {
  readonly id: string;
  readonly label: Localised;
  readonly note: Localised | undefined;
}

export interface Group {
  readonly category: Category;
  readonly printed: string;
  readonly quantity: Quantity;
}

export interface Alternative {
  readonly date: PartialDate | undefined;
  readonly quantity: Quantity | undefined;
  readonly how: 'stated' | 'implied' | 'sum-of-groups';
  readonly sources: readonly Source[];
}

/** One list: a total on a date by one compiler. */
export interface Count {
  readonly id: string;
  readonly compiler: Compiler;
  readonly date: PartialDate;
  readonly quantity: Quantity;
  readonly groups: readonly Group[];
  readonly groupsComplete: boolean;
  readonly groupsOverlap: boolean | undefined;
  readonly conflict:
    { readonly alternatives: readonly Alternative[]; readonly reason: Localised } | undefined;
  readonly note: Localised | undefined;
  readonly sources: readonly Source[];
}

export interface Milestone {
  readonly id: string;
  readonly date: PartialDate;
  readonly kind: DatasetFile['milestones'][number]['kind'];
  readonly text: Localised;
  readonly sources: readonly Source[];
}

export interface DeathTotal {
  readonly id: string;
  readonly year: string;
  readonly quantity: Quantity;
  /** Totals with the same measure count the same thing by the same means. */
  readonly measure: string;
  readonly scope: Localised;
  readonly saidBy: Localised;
  readonly partialYear: boolean | undefined;
  readonly alleged: boolean | undefined;
  readonly note: Localised | undefined;
  readonly sources: readonly Source[];
}

export type CustodyType = (typeof CUSTODY_TYPES)[number];

/** A death that became public; a withheld one has no name, place or day. */
export interface Death {
  readonly id: string;
  readonly name: Localised | undefined;
  readonly withheld: boolean;
  readonly date: PartialDate | undefined;
  readonly custody: CustodyType;
  readonly place: Place | undefined;
  readonly placeAsReported: Localised | undefined;
  readonly officialCause: DatasetFile['deaths'][number]['officialCause'];
  readonly contestedClaim: DatasetFile['deaths'][number]['contestedClaim'];
  readonly claimedBy: DatasetFile['deaths'][number]['claimedBy'];
  readonly finding: { readonly by: 'court' | 'prosecutor'; readonly text: Localised } | undefined;
  readonly counted: boolean;
  readonly reason: Localised | undefined;
  readonly note: Localised | undefined;
  readonly sources: readonly Source[];
}

export interface Place {
  readonly id: string;
  readonly name: Localised;
  readonly kind: DatasetFile['places'][number]['kind'];
  readonly settlement: Localised | undefined;
  readonly region: string | undefined;
  readonly point: Point | undefined;
  readonly note: Localised | undefined;
  readonly sources: readonly Source[];
}

/** Degrees, WGS 84, and how exactly they place what stands there. */
export interface Point {
  readonly lat: number;
  readonly lng: number;
  readonly precision: 'site' | 'settlement' | 'district' | 'region';
}

export interface Figure {
  readonly id: string;
  readonly label: Localised;
  readonly date: PartialDate | undefined;
  readonly quantity: Quantity;
  readonly saidBy: Localised;
  readonly note: Localised | undefined;
  readonly sources: readonly Source[];
}

export interface Correction {
  readonly id: string;
  readonly date: PartialDate;
  readonly record: string;
  readonly text: Localised;
  readonly sources: readonly Source[];
}
