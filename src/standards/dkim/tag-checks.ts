// DKIM: what a key record restricts besides its key: hash algorithms, services, testing (RFC 6376 §3.6.1).

export const MUST = { "tr-03108": "must", bsi: "must" } as const;
export const SHOULD = { "tr-03108": "should", bsi: "should" } as const;

/** How much of a list a message shows. */
const MAX_SHOWN = 100;

/** The entries of a list as a record writes them. */
export function formatTag(tag: string, entries: readonly string[]): string {
  const text = `${tag}=${entries.join(":")}`;
  return `\`${text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text}\``;
}
