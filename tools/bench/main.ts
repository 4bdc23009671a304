import { benchDeathsMap } from './deaths-map.ts';
import { benchTimeline } from './timeline.ts';

/*
 * npm run bench [-- timeline | map]: prints medians; nothing fails by time, which depends on the machine. A benchmark starts at the
 * selection: what is read and checked before is not the charts'.
 */

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  timeline: benchTimeline,
  map: benchDeathsMap,
};

const names = process.argv.slice(2);
for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
  const bench = BENCHES[name];
  if (!bench) throw new Error(`No benchmark "${name}"; known: ${Object.keys(BENCHES).join(', ')}`);
  console.log(name);
  await bench();
}
