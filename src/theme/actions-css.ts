import { css, type CSSResult } from 'lit';

/** The row of buttons behind "More"; joins an element's styles when it is first opened. */
export const actionsCss: CSSResult = css`
  .take {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    margin-bottom: 12px;
  }
  #embed {
    margin-bottom: 12px;
  }
  .said {
    color: var(--_muted);
  }
  .to-copy {
    margin: -8px 0 12px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid currentcolor;
    color: inherit;
    user-select: all;
  }
  /* Room for the ring of focus, which what scrolls would cut. */
  .more-body {
    margin: 4px 0 0;
    margin-inline-start: -4px;
    padding: 4px;
    padding-inline-end: 0;
  }
  code.to-copy {
    display: block;
    margin: 0 0 4px;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    text-align: left;
  }
  ul.sources {
    margin: 8px 0 0;
    padding-inline-start: 1.2em;
  }
  /* Links 24 px apart can be told apart by a finger. */
  .sources li {
    padding-block: 3px;
  }
  /* Paper has no links. */
  @media print {
    .take,
    .to-copy {
      display: none;
    }
    .more-body {
      overflow: visible;
    }
    a {
      text-decoration: none;
    }
    a::after {
      content: ' <' attr(href) '>';
      overflow-wrap: anywhere;
      unicode-bidi: isolate;
    }
  }
`;
