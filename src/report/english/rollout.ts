// What must come before a change.
import { list } from "../../text/list.ts";
import { truncate } from "../../text/truncate.ts";

/** Project limit: how many records a message names; a hostile set has hundreds. */
const MAX_RECORDS = 3;

const UNTIL_DELIVERED =
  "Stop signing with it, wait until mail in transit is delivered (7 days are safe), and only then remove the record.";

function quotedList(terms: readonly string[]): string {
  return list(
    terms.map((term) => `\`${truncate(term)}\``),
    MAX_RECORDS,
  );
}

export const rollout = {
  "rollout/mta-sts-removed": ({ maxAge }: { maxAge: number }) =>
    `this change removes the MTA-STS record, but senders that have the policy cached enforce it for up to ${maxAge} s`,
  "rollout/end-mta-sts": ({ url, maxAge }: { url: string; maxAge: number }) =>
    `Serve a policy with \`mode: none\` and a small \`max_age\` at ${url}, and publish a new id. ` +
    `Once ${maxAge} s have passed, remove the record and the policy (RFC 8461 §8.3).`,
  "rollout/tlsa-replaced": ({ records }: { records: readonly string[] }) => {
    return (
      `this change removes all TLSA records that senders use now (${quotedList(records)}), and the server's key was not measured. ` +
      "If the server still uses a key that they name, senders that use DANE will defer mail"
    );
  },
  "rollout/keep-tlsa": ({ ttl }: { ttl: number }) =>
    `Publish the new records beside the old ones, and wait two TTLs (the resolver answered with ${ttl} s; the zone's own TTL may be longer). ` +
    "Then let the server use the new key, and remove the old records last (RFC 7671 §8.1).",
  "rollout/spf-network-moved": (values: { host: string; removed: readonly string[]; added: readonly string[] }) =>
    `this change moves ${values.host} from ${quotedList(values.removed)} to ${quotedList(values.added)}. The SPF record lists the old address alone, so mail from the new one does not pass SPF`,
  "rollout/list-network": ({ added }: { added: readonly string[] }) =>
    `Add ${quotedList(added)} to the SPF record. Remove the old address once no mail comes from there.`,
  "rollout/spf-senders-removed": ({ terms }: { terms: readonly string[] }) =>
    `this change removes ${quotedList(terms)} from the SPF record, so mail of the senders named there no longer passes SPF`,
  "rollout/move-senders": () => "Make sure that none of these senders sends for the domain any more.",
  "rollout/spf-senders-added": ({ terms }: { terms: readonly string[] }) =>
    `this change adds ${quotedList(terms)} to the SPF record, so all senders named there can send as the domain`,
  "rollout/confirm-senders": () => "Make sure that these senders are meant to send for the domain.",
  "rollout/selector-removed": ({ selector }: { selector: string }) =>
    `this change removes selector ${selector} and its key together. Mail already signed with ${selector}, or still being signed with it, will fail DKIM`,
  // RFC 5321 §4.5.4.1: servers give up after 4 or 5 days at the earliest.
  "rollout/keep-key": () => `Keep the key record for now. ${UNTIL_DELIVERED}`,
  "rollout/retire-selector": ({ selector }: { selector: string }) =>
    `Name ${selector} under \`dkim: retired:\`, and keep its key record for now. ${UNTIL_DELIVERED}`,
};
