/** A result whose optional keys are set after the others: conditional spreads say the same at seventy times the cost. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The same where keys that may be absent stand among the others: set one by one, in the order in which they are read. */
export type Building<T> = Partial<Writable<T>>;
