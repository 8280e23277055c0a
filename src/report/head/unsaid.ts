import type { ListFact } from "../../lists/list.js";

/** What the head of a whole document says already is not said again within it: what is left of the facts of a part. */
export function unsaid(facts: readonly ListFact[], head: readonly ListFact[]): readonly ListFact[] {
  return facts.filter((fact) => !head.some(({ key, text }) => key === fact.key && text.zh === fact.text.zh));
}
