// What an editor may choose instead of the newest list, in one chunk.
export { selectMeasure } from '../model/select-measure.ts';
export { numberFacts } from '../views/count-number-facts.ts';
