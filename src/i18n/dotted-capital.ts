/** The text as a sentence begins where İ and I are two letters: "iyun" begins one as "İyun", "ıssız" as "Issız". */
export function dottedCapital(text: string): string {
  const [first = '', ...rest] = text;
  return (first === 'i' ? 'İ' : first === 'ı' ? 'I' : first.toUpperCase()) + rest.join('');
}
