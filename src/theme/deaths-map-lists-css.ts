import { css, type CSSResult } from 'lit';

/** The places with their cases, and the totals of the years. */
export const deathsMapListsCss: CSSResult = css`
  .class {
    margin-bottom: 24px;
    break-inside: avoid;
  }
  .class-head {
    margin: 0;
    padding-bottom: 4px;
    border-bottom: 1px solid currentcolor;
    font-size: max(12px, 0.9375em);
    line-height: 1.3;
  }
  .class-count {
    font-size: 1.5em;
    font-weight: 600;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .entries,
  .deaths,
  .plain {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .open-all {
    margin: 0 0 4px;
    text-align: end;
    font-size: max(12px, 0.8125em);
  }
  @media print {
    .open-all {
      display: none;
    }
  }
  .entry {
    display: flex;
    gap: 8px;
    align-items: baseline;
    width: 100%;
    padding: 4px 0;
    border-bottom: 1px solid var(--_hairline);
    font-size: max(12px, 0.9375em);
    line-height: 1.35;
    text-decoration: none;
  }
  .entry-name {
    flex: 1;
    overflow-wrap: anywhere;
  }
  .institution {
    font-size: max(12px, 0.867em);
    color: var(--_muted);
  }
  .entry-count {
    font-variant-numeric: tabular-nums;
  }
  .entry:hover .town,
  .entry.active .town {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .entry.active .town {
    text-decoration-thickness: 2px;
  }
  .sign {
    flex: none;
    width: 8px;
    height: 8px;
    border: solid currentcolor;
    border-width: 0 1.25px 1.25px 0;
    transform: translateY(-2px) rotate(-45deg) scale(0.7);
  }
  [dir='rtl'] .sign {
    transform: translateY(-2px) rotate(135deg) scale(0.7);
  }
  figure .entry[aria-expanded='true'] .sign {
    transform: translateY(-3px) rotate(45deg) scale(0.7);
  }
  .cases {
    padding-block: 4px 12px;
    padding-inline-start: 16px;
    font-size: max(12px, 0.875em);
    border-bottom: 1px solid var(--_hairline);
  }
  /* What is disclosed in what is disclosed is set no smaller. */
  .cases .entry,
  .cases .cases {
    font-size: 1em;
  }
  .years {
    margin-top: 24px;
  }
  .by-year {
    margin-top: 8px;
    font-size: max(12px, 0.875em);
  }
  .by-year th {
    padding-block: 6px;
  }
  .by-year thead .number,
  .by-year td {
    width: 54px;
    padding-inline: 12px 0;
    white-space: normal;
  }
  .who,
  .scope,
  .by-year td .year-value,
  .by-year td .year-qualifier,
  .by-year td .year-flag,
  .table .line {
    display: block;
  }
  .scope + .who {
    margin-top: 4px;
  }
  .scope,
  .year-qualifier,
  .year-after,
  .year-flag {
    font-size: max(12px, 0.857em);
    color: var(--_muted);
  }
  .year-qualifier {
    white-space: nowrap;
  }
  .year-number {
    font-size: 1.286em;
    font-weight: 600;
    line-height: 1.2;
  }
  .year-number.word {
    font-size: 1em;
  }
  .quantity-mark {
    display: inline-block;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5px;
  }
  .quantity-mark .open {
    stroke-dasharray: 3 2.5;
  }
  .by-year .number .quantity-mark {
    display: block;
    margin-block: 2px;
    margin-inline-start: auto;
  }
  .by-year.grouped th,
  .by-year.grouped td {
    padding-block: 2px;
    border-bottom: 0;
    vertical-align: baseline;
  }
  .by-year.grouped th[scope='row'] {
    width: 3.2em;
    color: var(--_muted);
  }
  .by-year.grouped td {
    width: auto;
    padding-inline: 0;
  }
  /* The last row of a group takes what height its head needs. */
  .by-year.grouped tr:not(:last-child) {
    height: 2em;
  }
  .by-year.grouped [rowspan] ~ td {
    width: 40%;
  }
  .by-year.grouped tr:first-child > * {
    padding-top: 8px;
  }
  .by-year.grouped td .year-value,
  .by-year.grouped td .year-qualifier,
  .by-year.grouped td .year-flag {
    display: inline;
  }
  .by-year.grouped tbody {
    border-bottom: 1px solid var(--_hairline);
  }
  .by-year.grouped tr:last-child > *,
  .by-year.grouped [rowspan] {
    padding-bottom: 8px;
  }
  @media print {
    .class {
      break-inside: auto;
    }
    .class-head,
    .entry,
    .place-note,
    .death .name {
      break-after: avoid;
    }
    .sign {
      display: none;
    }
  }
`;
