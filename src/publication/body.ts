import type { Assessment } from "../assessment/assessment.js";
import type { Notification } from "./notification.js";
import { publishedUnit } from "./published-unit.js";

/** What of an assessment is published, but for what makes it verifiable: what can be compared with another. */
export type Body = Omit<Notification, "format" | "version" | "digest" | "data">;

export function bodyOf({
  policy,
  period,
  from,
  end,
  asOf,
  knownAt,
  status,
  notLoaded,
  notCollected,
  objectionsUntil,
  units,
}: Assessment): Body {
  const { id, version, digest, title } = policy;
  return {
    policy: { id, version, digest, title },
    period,
    from,
    end,
    asOf,
    knownAt,
    status,
    notLoaded,
    notCollected,
    ...(objectionsUntil === undefined ? {} : { objectionsUntil }),
    units: units.map(publishedUnit),
  };
}
