/** Endings of a number's last spoken word: "from" and "to". */
type Endings = readonly [from: string, to: string];

// prettier-ignore
const units: readonly Endings[] = [
  ['dan', 'a'], ['den', 'e'], ['den', 'ye'], ['ten', 'e'], ['ten', 'e'],
  ['ten', 'e'], ['dan', 'ya'], ['den', 'ye'], ['den', 'e'], ['dan', 'a'],
];
// prettier-ignore
const tens: readonly Endings[] = [
  ['den', 'e'], ['dan', 'a'], ['den', 'ye'], ['dan', 'a'], ['tan', 'a'],
  ['den', 'ye'], ['tan', 'a'], ['ten', 'e'], ['den', 'e'], ['dan', 'a'],
];

/** By what is spoken last: the last digit, unless it is a nought; a million and more end as "milyon" does. */
function endingsOf(digits: string): Endings {
  const spoken = digits.replace(/[^\d,]/g, '');
  const [ten, unit] = spoken.slice(-2).padStart(2, '0');
  if (unit !== '0' || spoken.includes(',') || spoken === '0')
    return units[Number(unit)] ?? ['', ''];
  if (ten !== '0') return tens[Number(ten)] ?? ['', ''];
  return /0{6}$/.test(spoken) ? ['dan', 'a'] : ['den', 'e'];
}

/** A written number with "from/than": "40'tan", "392'den", "%30'dan". */
export function trFrom(digits: string): string {
  return `${digits}’${endingsOf(digits)[0]}`;
}

/** A written number with "to": "392'ye", "100'e", "6'ya". */
export function trTo(digits: string): string {
  return `${digits}’${endingsOf(digits)[1]}`;
}
