import type { CustodyKind } from '../model/custody-kinds.ts';
import type { CustodyType, Death, Point } from '../model/dataset.ts';
import type { Period } from '../model/period.ts';
import type { Quantity } from '../model/quantity.ts';

/** What the map's sentence is made of. */
export interface DeathsMapFacts {
  readonly total: number;
  /** Where they died: encounters with police are no custody. */
  readonly where: 'custody' | 'encounters' | 'both';
  /** Of the total, those that could also lie outside the period. */
  readonly possible: number;
  readonly period: Period;
  /** Of the total, those whose place is not stated. */
  readonly placeNotStated: number;
  /** The exact totals for the newest whole year that has one, as their bodies give them. */
  readonly newest:
    | {
        readonly year: string;
        readonly totals: readonly { readonly quantity: Quantity; readonly saidBy: string }[];
      }
    | undefined;
}

/** The map's words in one language. */
export interface DeathsMapStrings {
  custody(type: CustodyType): string;
  cause(cause: Death['officialCause']): string;

  /** What is counted; `undefined` for all kinds of custody. */
  measure(kinds: readonly CustodyKind[] | undefined): string;
  sentence(facts: DeathsMapFacts): string;
  /** "8 of them may lie outside this time …"; said where a period is chosen. */
  possible(people: number): string;
  readonly noDeaths: string;

  /** The drawing's name for those who do not see it. */
  mapName(places: number): string;
  readonly basemapFailed: string;
  readonly nonePlaced: string;
  /** "Enlarged: 7", beside the frame on the country's map. */
  enlarged(people: number): string;
  /** "Baku region: 3" */
  areaLabel(region: string, people: number): string;
  /** "1 and 3 people", beside circles of these sizes. */
  sizes(people: readonly number[]): string;
  /** A mark that stands for several places, in the legend. */
  readonly cluster: string;
  /** How exactly a mark is placed. */
  precision(precision: Point['precision']): string;
  /** Where the basemap comes from: "Map: Natural Earth, GeoNames". */
  mapCredit(sources: readonly string[]): string;
  readonly howTo: string;
  /** The same, where some marks stand for several places. */
  readonly howToClusters: string;
  /** What a mark under the pointer stands for. */
  readout(name: string, people: number, precision: Point['precision']): string;
  /** The same for a mark of several places. */
  clusterReadout(people: number, places: number): string;

  /** Name of the buttons that zoom the map, and each of them. */
  readonly zoom: string;
  readonly closer: string;
  readonly farther: string;
  readonly wholeCountry: string;
  /** "Baku area" */
  partOf(town: string): string;
  readonly startView: string;
  /** The button that opens every entry of the lists, and then the one that closes them. */
  readonly openAll: string;
  readonly closeAll: string;

  /** The drawing of the regions, for those who do not see it. */
  regionsName(regions: number): string;
  readonly howToRegions: string;
  /** What a region under the pointer stands for. */
  regionReadout(region: string, people: number): string;
  /** Zero is not known: a region without a case is one of which none is published. */
  readonly noCase: string;
  noCaseIn(regions: readonly string[]): string;
  /** Steps of the legend, "1–2" and, the last, "5–10 deaths". */
  classes(classes: readonly (readonly [from: number, to: number])[]): readonly string[];
  readonly inRegions: string;
  readonly regionUnknown: string;

  readonly placed: string;
  readonly unpositioned: string;
  readonly notStated: string;
  showAll(places: number): string;
  /** "240 places", of a region. */
  places(count: number): string;
  /** The places that name no region, in a list by region. */
  readonly otherPlaces: string;
  readonly named: string;
  readonly withheld: string;
  readonly withheldMeans: string;
  readonly dateNotKnown: string;
  /** People in a row of a list, for those who hear it: "3 people". */
  people(count: number): string;

  /** Head of a column. */
  readonly year: string;
  readonly officialVersion: string;
  /** "official version: illness" */
  versionOf(cause: Death['officialCause']): string;
  readonly claim: string;
  /** "Beating or torture, according to the family" */
  claimed(claim: NonNullable<Death['contestedClaim']>, by: Death['claimedBy']): string;
  finding(by: NonNullable<Death['finding']>['by']): string;
  readonly reported: string;

  /** What is counted but not in view; undefined where all is. */
  leftOut(kinds: number, time: number, all: number): string;
  notCounted(reports: number): string;

  readonly years: string;
  readonly yearsMeans: string;
  readonly whoCounts: string;
  /** Older or alleged totals that are not under the map. */
  totalsInTable(totals: number): string;
  totalsLeftOut(totals: number): string;
  readonly yearsTable: string;
  readonly leftOutTable: string;
}
