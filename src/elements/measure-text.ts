import { estimateTextWidth, type MeasureText } from '../scenes/text-width.ts';

const measures = new Map<string, MeasureText>();

/**
 * Measures text in the font and with the spacing that an element inherits; an estimate where there is no canvas. One function a font, so that
 * a scene can tell whether anything that it depends on has changed.
 */
export function measureTextOf(element: Element): MeasureText {
  const { fontFamily, letterSpacing, wordSpacing } = getComputedStyle(element);
  const key = [fontFamily, letterSpacing, wordSpacing].join();
  const known = measures.get(key);
  if (known) return known;
  const measure = spaced(measureIn(fontFamily), letterSpacing, wordSpacing);
  measures.set(key, measure);
  return measure;
}

/** What a reader or a page puts between letters and words, in computed CSS: `normal` or px. */
function spaced(measure: MeasureText, letters: string, words: string): MeasureText {
  const [letter, word] = [letters, words].map((space) => Number.parseFloat(space) || 0);
  if (!letter && !word) return measure;
  return (text, size, weight) =>
    measure(text, size, weight) +
    text.length * (letter ?? 0) +
    (text.split(' ').length - 1) * (word ?? 0);
}

function measureIn(family: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return estimateTextWidth;
  return (text, size, weight = 400) => {
    context.font = `${weight} ${size}px ${family}`;
    return context.measureText(text).width;
  };
}
