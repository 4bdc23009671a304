import { converter, wcagContrast, wcagLuminance, type Rgb } from 'culori';

const toRgb = converter('rgb');

/** A colour as CSS computes it, in sRGB with its alpha; throws on what is none. */
export function colourOf(css: string): Rgb {
  const colour = toRgb(css);
  if (!colour) throw new Error(`"${css}" is no colour.`);
  return colour;
}

/** What is seen of a colour of some opacity on an opaque ground: sRGB, as browsers mix. */
export function seenOn(ground: Rgb, colour: Rgb, opacity = 1): Rgb {
  const alpha = (colour.alpha ?? 1) * opacity;
  const mix = (channel: 'r' | 'g' | 'b'): number =>
    colour[channel] * alpha + ground[channel] * (1 - alpha);
  return { mode: 'rgb', r: mix('r'), g: mix('g'), b: mix('b') };
}

/** The contrast of WCAG 2, from 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  return wcagContrast(a, b);
}

/** The same colour without hue: what a black-and-white printer and an eye without cones keep of it. */
export function grey(colour: Rgb): Rgb {
  const light = wcagLuminance(colour);
  const value = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  return { mode: 'rgb', r: value, g: value, b: value };
}
