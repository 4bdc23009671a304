import type { TemplateResult } from 'lit';
import { describe, expect, it } from 'vitest';
import { en as strings } from '../fixtures/languages.ts';
import { textIn } from '../../src/i18n/text-in.ts';
import { CUSTODY } from '../../src/model/custody-kinds.ts';
import { selectBreakdown } from '../../src/model/select-breakdown.ts';
import { selectDeathsMap } from '../../src/model/select-deaths-map.ts';
import { selectNewest } from '../../src/model/select-newest.ts';
import { breakdownScene } from '../../src/scenes/breakdown.ts';
import { deathsMapScene } from '../../src/scenes/deaths-map.ts';
import { landOf } from '../../src/scenes/land.ts';
import { estimateTextWidth as measureText } from '../../src/scenes/text-width.ts';
import { breakdownDrawing } from '../../src/views/breakdown.ts';
import { countDrawing } from '../../src/views/count.ts';
import { listFacts } from '../../src/views/count-facts.ts';
import { deathsMapDrawing } from '../../src/views/deaths-map.ts';
import { casesView } from '../../src/views/deaths-map-cases.ts';
import { timelineDrawing } from '../../src/views/timeline.ts';
import { aBasemap } from '../fixtures/a-basemap.ts';
import { aDataset } from '../fixtures/a-dataset.ts';
import { aPlace, deathsAt } from '../fixtures/a-map-dataset.ts';
import { aTimelineContext } from '../fixtures/a-timeline.ts';
import { staticText } from '../fixtures/static-text.ts';

const nothing = (): void => undefined;
const inEnglish = {
  strings,
  measureText,
  textIn: (text: Parameters<typeof textIn>[0]) => textIn(text, 'en'),
};

function count(): TemplateResult {
  const dataset = aDataset();
  const measure = selectNewest(dataset, undefined);
  if (!measure) throw new Error('no measure');
  return countDrawing(listFacts(measure, { dataset, strings }, true), strings).picture;
}

function breakdown(): TemplateResult {
  const dataset = aDataset();
  const selection = selectBreakdown(dataset, { date: '2024-06-01', compiler: undefined });
  if (!selection) throw new Error('no list');
  const scene = breakdownScene(
    selection,
    { sort: 'size', top: undefined, showAll: false, selected: '' },
    { ...inEnglish, width: 700 },
  );
  return breakdownDrawing(selection, scene, {
    dataset,
    strings,
    old: false,
    chosen: true,
    sort: 'size',
    onSort: nothing,
    onShowAll: nothing,
    onSelect: nothing,
  }).picture;
}

function deathsMap(): TemplateResult {
  const places = [
    aPlace('north', [11, 51.4]),
    aPlace('south', [11.1, 51.3], { precision: 'district' }),
    aPlace('far', [10.2, 50.3]),
  ];
  const dataset = deathsAt(places, { north: 4, south: 1, far: 1 });
  const basemap = aBasemap();
  const selection = selectDeathsMap(dataset, {
    period: { from: undefined, to: undefined },
    kinds: CUSTODY,
  });
  const scene = deathsMapScene(selection, landOf(basemap), 700, inEnglish);
  return deathsMapDrawing(
    selection,
    { status: 'drawn', basemap, scene },
    { dataset, strings, width: 700, kinds: undefined },
    {
      active: [],
      open: new Set<string>(),
      cases: casesView,
      inTabOrder: false,
      showsAll: false,
      onPoint: nothing,
      onChoose: nothing,
      onToggle: nothing,
      onShowAll: nothing,
      onOpenAll: nothing,
      onZoom: nothing,
    },
  ).picture;
}

describe('the static picture, rendered in Node without a DOM, is what was last reviewed:', () => {
  it.each([
    ['count', count],
    ['timeline', () => timelineDrawing(aTimelineContext()).picture],
    ['breakdown', breakdown],
    ['deaths-map', deathsMap],
  ])('%s', async (name, picture) => {
    await expect(staticText(picture())).toMatchFileSnapshot(`../golden/${name}.html`);
  });
});
