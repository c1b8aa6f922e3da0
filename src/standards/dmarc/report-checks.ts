// DMARC: reports are asked for, and reach somebody (RFC 9989 §4.7, RFC 9990 §4, TR-03182-06-M).
import type { Name } from "../../dns/name.ts";
import { quoteForMessage } from "../../dns/record.ts";
import type { ReportUri } from "../mailto.ts";
import type { ExternalDestinations } from "./external-destinations.ts";
import { authorisationName } from "./external-destinations.ts";

/** How many destinations a message lists; a hostile record has thousands. */
const MAX_LISTED = 10;

export function listUris(uris: readonly ReportUri[]): string {
  const more = uris.length > MAX_LISTED ? `; and ${uris.length - MAX_LISTED} more` : "";
  return (
    uris
      .slice(0, MAX_LISTED)
      .map(({ uri, problem }) => (problem === null ? quoteForMessage(uri) : `${quoteForMessage(uri)}: ${problem}`))
      .join("; ") + more
  );
}

/** What is known of destinations of the policy of `domain`, in words. */
export function describeDestinations(domain: Name, destinations: ExternalDestinations["destinations"]): string {
  const words = destinations.map((seen) => {
    const { host } = seen;
    const name = authorisationName(domain, host);
    if (seen.agreed === null) return seen.reason;
    if (seen.agreed) return `${host} has agreed`;
    if (seen.reason === "elsewhere")
      return `the record at ${name} sends the reports on to ${seen.elsewhere}, which must be ${host} itself`;
    return seen.reason === "too-long"
      ? `${name} is too long for DNS, so ${host} cannot agree`
      : `${host} has not agreed: no \`v=DMARC1\` at ${name}`;
  });
  return words.join("; ");
}
