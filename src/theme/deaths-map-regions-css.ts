import { css, type CSSResult } from 'lit';

/** The regions, shaded by their numbers. */
export const deathsMapRegionsCss: CSSResult = css`
  .region-label {
    font-weight: 600;
  }
  .shade-1,
  .shade-2,
  .shade-3,
  .shade-4 {
    fill: currentcolor;
  }
  .shade-1 {
    fill-opacity: 0.12;
  }
  .shade-2 {
    fill-opacity: 0.26;
  }
  .shade-3 {
    fill-opacity: 0.42;
  }
  .shade-4 {
    fill-opacity: 0.6;
  }
  .swatch,
  .region-border {
    stroke: currentcolor;
    stroke-width: 0.75px;
  }
  .region-border {
    stroke-opacity: 0.6;
  }
  .region-active {
    stroke-width: 1.5px;
  }
  .target.unpublished {
    cursor: default;
  }
  .account.no-case {
    margin: -12px 0 24px;
  }
  .reading.of-regions {
    min-height: 3.5em;
  }
`;
