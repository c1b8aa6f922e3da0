// MX records that name no host: an address, or a name of one label, which no resolver completes (RFC 1035 §3.3.9, RFC 2821 §3.6).
import { parseIpv4, parseIpv6 } from "../../dns/address.ts";
import type { Name } from "../../dns/name.ts";
import { labelsOf, prependLabels } from "../../dns/name.ts";
import { message } from "../../message.ts";
import type { RecordWarning } from "../../model.ts";
import type { DeclaredRecord, DeclaredZone } from "../declared-zone.ts";
import { parseEntry, withWord } from "../master-file/entry-text.ts";
import { quoteText } from "../master-file/tokens.ts";

/** What is wrong with the host that an MX record names; null where nothing is. */
export function exchangerWarning(record: DeclaredRecord, { origin }: DeclaredZone): RecordWarning | null {
  if (!record.isParsed || !("exchange" in record.rr.data)) return null;
  const { location, sourceEntry } = record;
  const { exchange } = record.rr.data;
  if (!mayBeAddress(exchange) && labelsOf(exchange).length !== 1) return null;
  const parts = sourceEntry === undefined ? null : parseEntry(sourceEntry);
  const word = parts?.data.at(-1);
  const written = word?.text.replace(/\.$/, "") ?? exchange;
  if (parseIpv4(written) !== null || parseIpv6(written) !== null) {
    return {
      location,
      message: message("record-warning/exchange-address", { text: quoteText(written) }),
      suggestion: null,
    };
  }
  if (labelsOf(exchange).length !== 1 || labelsOf(origin).length < 2) return null;
  const intended: Name = prependLabels(exchange, origin);
  const text = quoteText(`${exchange}.`);
  const isPlain = sourceEntry !== undefined && parts !== null && word?.text.toLowerCase() === `${exchange}.`;
  return {
    location,
    message: message("record-warning/exchange-label", { text, intended }),
    suggestion: isPlain ? withWord(sourceEntry, parts, word, `${intended}.`) : null,
  };
}

/** Whether a name begins as an address may, alone or completed with an origin. */
function mayBeAddress(name: Name): boolean {
  return /^\d|:/.test(name);
}
