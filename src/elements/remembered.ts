/** The function with its last result kept: called again with the same arguments it gives the same object. */
export function remembered<A extends readonly unknown[], R>(
  compute: (...args: A) => R,
): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | undefined;
  return (...args) => {
    if (!last || args.some((arg, i) => arg !== last?.args[i]))
      last = { args, result: compute(...args) };
    return last.result;
  };
}
