/** The tags, and the module that defines each. */
const CHARTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'custody-count': () => import('../count.ts'),
  'custody-timeline': () => import('../timeline.ts'),
  'custody-breakdown': () => import('../breakdown.ts'),
  'custody-deaths-map': () => import('../deaths-map.ts'),
};
const NOT_YET = Object.keys(CHARTS)
  .map((tag) => `${tag}:not(:defined)`)
  .join();

/** How far below or above what is seen a chart is loaded. */
const NEAR = '400px';

const asked = new Set<string>();

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) ask(target);
  },
  { rootMargin: NEAR },
);

/**
 * Defines a chart's tag when one stands near what the reader sees, at once where it has `loading="eager"`. Follows what
 * is added later. Nothing looks into shadow roots by itself: a page passes its open ones.
 */
export function watch(root: Document | ShadowRoot): void {
  const look = (): void => {
    for (const chart of root.querySelectorAll(NOT_YET))
      if (chart.getAttribute('loading') === 'eager') ask(chart);
      else near.observe(chart);
  };
  new MutationObserver(look).observe(root, {
    childList: true,
    subtree: true,
    attributeFilter: ['loading'],
  });
  look();
}

function ask(chart: Element): void {
  near.unobserve(chart);
  const tag = chart.localName;
  if (asked.has(tag)) return;
  asked.add(tag);
  CHARTS[tag]?.().catch((wrong: unknown) => {
    console.error(`<${tag}> could not be loaded, the author's text stays. ${String(wrong)}`);
  });
}
