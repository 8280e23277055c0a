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
  /** The levels of interviews: who holds them and who is called, by post. */
  readonly interviewLevels: readonly InterviewLevel[];
}

export interface Titled {
  readonly id: string;
  readonly title: Message;
}

export interface InterviewLevel extends Titled {
  readonly heldBy: Message;
  readonly called: Message;
}

export function titlesOf({ groups, blocks = [], standing }: PolicyFile): Titles {
  return {
    groups: groups.map(titled),
    blocks: blocks.map(titled),
    lights: (standing?.lights.types ?? []).map(titled),
    grades: (standing?.grades.levels ?? []).map(titled),
    publicLists: (standing?.publicLists ?? []).map(titled),
    interviewLevels: (standing?.interviews.levels ?? []).map((level) => ({
      ...titled(level),
      heldBy: level.heldBy,
      called: level.called,
    })),
  };
}

function titled({ id, title }: Titled): Titled {
  return { id, title };
}
