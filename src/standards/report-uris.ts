// The destinations that a proposed record takes over from the one it replaces.
import type { ReportUri } from "./mailto.ts";
import { withoutSize } from "./mailto.ts";

/** Project limit: destinations in a proposed record; RFC 7489 §6.2 lets receivers use the first two only. */
const MAX_URIS = 10;

/** The destinations that reports can be mailed to, as the value of a `rua` or `ruf` tag; null where there are none. */
export function usableUris(uris: readonly ReportUri[]): string | null {
  const usable = uris.filter(({ problem }) => problem === null).map(({ uri }) => withoutSize(uri));
  return usable.length === 0 ? null : usable.slice(0, MAX_URIS).join(",");
}
