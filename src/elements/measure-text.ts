import { estimateTextWidth, type MeasureText } from '../scenes/text-width.ts';

const measures = new Map<string, MeasureText>();

/**
 * Measures text in the font that an element inherits; an estimate where there is no canvas. One function a font, so that
 * a scene can tell whether anything that it depends on has changed.
 */
export function measureTextOf(element: Element): MeasureText {
  const family = getComputedStyle(element).fontFamily;
  const known = measures.get(family);
  if (known) return known;
  const measure = measureIn(family);
  measures.set(family, measure);
  return measure;
}

function measureIn(family: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return estimateTextWidth;
  return (text, size, weight = 400) => {
    context.font = `${weight} ${size}px ${family}`;
    return context.measureText(text).width;
  };
}
