// Built, by its package name: what is measured is what is shipped. The name is not written into the import, so that
// types come from the sources and need no build.
const NAME = "nineteen-measures";

/** The library as its users have it. */
export const library: typeof import("../src/index.js") = await import(NAME);
