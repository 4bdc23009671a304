import { css, type CSSResult } from 'lit';

/** The map beside its lists, its picture and the lines under it: ink and two quiet tints. */
export const deathsMapCss: CSSResult = css`
  .beside {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: 32px;
    align-items: start;
  }
  .mapless.beside > * {
    grid-column: 1 / -1;
  }
  .mapless.beside > .lists {
    columns: 2;
    column-gap: 32px;
  }
  .map-half {
    margin-bottom: 24px;
  }
  .map .view {
    overflow: hidden;
  }
  .zoom {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin-bottom: 8px;
    font-size: max(12px, 0.8125em);
  }
  .zoom-steps {
    display: flex;
  }
  .zoom-step {
    width: 28px;
    border: 1px solid var(--_hairline);
    font-size: 16px;
    line-height: 1;
    text-align: center;
    text-decoration: none;
  }
  .zoom-step + .zoom-step {
    border-inline-start: 0;
  }
  .zoom [aria-disabled='true'],
  .zoom [aria-pressed='true'] {
    cursor: default;
    text-decoration: none;
  }
  .zoom [aria-disabled='true'] {
    color: var(--_muted);
  }
  .zoom-step[aria-disabled='true'] > span {
    opacity: 0.7;
  }
  .zoom [aria-pressed='true'] {
    font-weight: 600;
  }
  .map text {
    font-size: 12px;
    pointer-events: none;
  }
  .map .synthetic {
    font-size: 22px;
  }
  .keep {
    fill: #fff;
  }
  .cut {
    fill: #000;
  }
  .sea {
    fill: var(--_sea);
  }
  .neighbour {
    fill: var(--_neighbour);
  }
  .neighbour-label {
    letter-spacing: 1.6px;
  }
  .sea-label {
    font-style: italic;
  }
  .map .neighbour-label,
  .map .sea-label {
    fill: var(--_muted);
  }
  .map .halo {
    fill: #000;
    stroke: #000;
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .capital-label,
  .area-label,
  .total-label,
  .count-label,
  .in-bubble {
    font-weight: 600;
  }
  .line {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1px;
    stroke-linejoin: round;
  }
  .frontier {
    stroke-width: 1.25px;
    stroke-opacity: 0.65;
  }
  .coast {
    stroke-opacity: 0.5;
  }
  .border {
    stroke-opacity: 0.25;
    stroke-dasharray: 3 3;
  }
  .shore {
    stroke-opacity: 0.25;
  }
  .frame {
    stroke-opacity: 0.7;
  }
  .edge {
    stroke-opacity: 0.5;
  }
  .area {
    fill: none;
  }
  .hatch {
    fill: none;
    stroke: currentcolor;
    stroke-opacity: 0.56;
    stroke-width: 0.75px;
  }
  .bubble {
    fill: currentcolor;
    fill-opacity: 0.18;
    stroke: currentcolor;
    stroke-width: 1px;
  }
  .bubble.site {
    stroke-width: 2px;
  }
  .bubble.district {
    stroke-dasharray: 4 2.5;
  }
  .bubble.region {
    stroke-dasharray: 1 2.5;
  }
  .cluster {
    stroke-opacity: 0.6;
  }
  .bubble.active {
    fill-opacity: 0.25;
    stroke-width: 3px;
  }
  .target {
    fill: transparent;
    cursor: pointer;
  }
  circle.town {
    fill: currentcolor;
  }
  circle.capital {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5px;
  }
  .map-line,
  .account,
  .years-note {
    margin: 8px 0 0;
    max-width: 70ch;
    font-size: max(12px, 0.8125em);
    color: var(--_muted);
  }
  .account + .account,
  .reading + .map-line {
    margin-top: 0;
  }
  /* What is read lies over the line on how to read, so that nothing below moves. */
  .reading {
    position: relative;
    min-height: 2.3em;
  }
  .readout {
    position: absolute;
    inset: 0;
    overflow: hidden;
    color: inherit;
  }
  .off {
    visibility: hidden;
  }
  .mapless > .map-line {
    margin: 0 0 16px;
  }
  @media print {
    .halves > .lists {
      columns: 2 18em;
      column-gap: 32px;
    }
    .reading {
      display: none;
    }
  }
`;
