/** A longitude counted from `around` (degrees) without a jump: within 180 of it, so 179 and -179 meet round 180. */
export function unwrapLongitude(longitude: number, around: number): number {
  const turns = Math.round((longitude - around) / 360);
  // -180 and 180 are one meridian; both sides of a cut must get the very same number.
  const near = longitude - turns * 360;
  return near - around === -180 ? near + 360 : near;
}

/**
 * The middle longitude of the shortest arc that holds all of `longitudes`: the widest gap between
 * them is the outside. Fiji's is near 180, where the mean of 177 and -179 would say 0.
 */
export function middleLongitude(longitudes: Iterable<number>): number {
  const sorted = [...new Set(longitudes)].sort((a, b) => a - b);
  const first = sorted[0];
  if (first === undefined) throw new Error('No longitudes to find the middle of');
  let start = first;
  let widest = -Infinity;
  sorted.forEach((longitude, i) => {
    const next = sorted[i + 1] ?? first + 360;
    if (next - longitude > widest) {
      widest = next - longitude;
      start = next;
    }
  });
  const middle = start + (360 - widest) / 2;
  return ((((middle + 180) % 360) + 360) % 360) - 180;
}
