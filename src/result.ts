// What a reader returns where the text it reads may be wrong.

/** The result, or what is wrong: words or a message. */
export type Result<T, P = string> = T | { problem: P };
