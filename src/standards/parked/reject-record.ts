// The DMARC record of a domain that sends no mail.
import type { Name } from "../../dns/name.ts";
import { prependLabels } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import type { DomainFacts } from "../../facts.ts";
import { message } from "../../message.ts";
import type { Fix } from "../../model.ts";
import { trimWsp } from "../../text/trim-wsp.ts";
import { txtRecordFix } from "../fixes.ts";
import { joinUris, meantUris } from "../report-uris.ts";

/**
 * A record with `p=reject`. It keeps the destinations of what stands there, also where receivers discard it, unless that is a public
 * suffix's; a parked domain receives no mail, so a new one cannot be guessed.
 */
export function rejectRecordFix(domain: Name, dmarc: DomainFacts["dmarc"]): Fix {
  const rua = joinUris(textsOf(dmarc).flatMap(meantRua));
  const value = `v=DMARC1; p=reject${rua === null ? "" : `; rua=${rua}`}`;
  return txtRecordFix(prependLabels("_dmarc", domain), value, message("parked/dmarc/fix", { rua }));
}

function textsOf(dmarc: DomainFacts["dmarc"]): ByteString[] {
  if (dmarc.state === "unknown") return [];
  if (dmarc.state !== "present") return dmarc.evidence.map(({ text }) => text);
  const { text, overlooked, isInherited, psd } = dmarc.value;
  return [...(overlooked === null ? [] : [overlooked.text]), ...(isInherited && psd === "y" ? [] : [text])];
}

/** The mailboxes that the `rua` of a text was meant to list. */
function meantRua(text: ByteString): ByteString[] {
  const tags = text.split(";").map(trimWsp);
  return tags.flatMap((tag) => (/^rua[ \t]*[=:]/i.test(tag) ? meantUris(tag.replace(/^rua[ \t]*[=:]/i, "")) : []));
}
