/** The same function, which remembers what it made of the arguments that it was last given: one unit after another has the same. */
export function rememberingLast<From extends readonly unknown[], To>(
  make: (...from: From) => To,
): (...from: From) => To {
  let last: { readonly from: From; readonly made: To } | undefined;
  return (...from) => {
    if (last === undefined || last.from.some((one, i) => one !== from[i]))
      last = { from, made: make(...from) };
    return last.made;
  };
}
