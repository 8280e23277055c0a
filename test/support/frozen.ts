/** Data frozen to the bottom: whoever writes into it is found out. */
export function frozen<T>(data: T): T {
  if (typeof data === "object" && data !== null) for (const one of Object.values(data)) frozen(one);
  return Object.freeze(data);
}
