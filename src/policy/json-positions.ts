import type { MemberNode, ObjectNode, ValueNode } from "@humanwhocodes/momoa";
import type { Position } from "../messages/fault.js";

/**
 * Where the value at a path begins, or with "key" its key.
 * Where the path does not exist: the nearest value on the way to it.
 */
export type Locate = (path: readonly PropertyKey[], at?: "key" | "value") => Position;

/** The key of a member, its escapes read. */
export function keyOf(member: MemberNode): string {
  return member.name.type === "String" ? member.name.value : member.name.name;
}

/** Where a node begins; lines and columns count from 1. */
export function place(node: ValueNode | MemberNode["name"]): {
  readonly line: number;
  readonly column: number;
} {
  return { line: node.loc.start.line, column: node.loc.start.column };
}

/** Finds the place of a value, or of its key, by its path. */
export function positions(file: string, root: ValueNode): Locate {
  const membersOf = new Map<ObjectNode, ReadonlyMap<string, MemberNode>>();
  const members = (object: ObjectNode): ReadonlyMap<string, MemberNode> => {
    const known = membersOf.get(object) ?? new Map(object.members.map((member) => [keyOf(member), member]));
    membersOf.set(object, known);
    return known;
  };
  return (path, at = "value") => {
    let node = root;
    let key: MemberNode["name"] | undefined;
    for (const step of path) {
      const member = node.type === "Object" ? members(node).get(String(step)) : undefined;
      const next = member ?? (node.type === "Array" ? node.elements[Number(step)] : undefined);
      if (next === undefined) return { file, ...place(node) };
      key = member?.name;
      node = next.value;
    }
    return { file, ...place(at === "key" && key !== undefined ? key : node) };
  };
}
