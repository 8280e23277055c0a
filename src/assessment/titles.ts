import type { Message } from "../messages/message.js";
import type { PolicyFile } from "../policy/policy-schema.js";

/** What the policy calls that which results name by its id, in the order of the policy. */
export interface Titles {
  readonly groups: readonly Titled[];
  readonly blocks: readonly Titled[];
  /** The kinds of light. */
  readonly lights: readonly Titled[];
  readonly grades: readonly Titled[];
  readonly publicLists: readonly Titled[];
}

export interface Titled {
  readonly id: string;
  readonly title: Message;
}

export function titlesOf({ groups, blocks = [], standing }: PolicyFile): Titles {
  return {
    groups: groups.map(titled),
    blocks: blocks.map(titled),
    lights: (standing?.lights.types ?? []).map(titled),
    grades: (standing?.grades.levels ?? []).map(titled),
    publicLists: (standing?.publicLists ?? []).map(titled),
  };
}

function titled({ id, title }: Titled): Titled {
  return { id, title };
}
