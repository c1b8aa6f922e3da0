// The DMARC record of a domain that sends no mail.
import type { Name } from "../../dns/name.ts";
import { isWithin, prependLabels } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import type { DomainFacts } from "../../facts.ts";
import { message } from "../../message.ts";
import type { Fix } from "../../model.ts";
import { closestWord } from "../../text/closest-word.ts";
import { trimWsp } from "../../text/trim-wsp.ts";
import { txtRecordFix } from "../fixes.ts";
import { isPublicSuffix } from "../registrable-domain.ts";
import { joinUris, meantUris } from "../report-uris.ts";

/** The weakest first. */
const POLICIES = ["none", "quarantine", "reject"];

/**
 * A record with `p=reject`. It keeps the destinations of what stands there, also where receivers discard it, unless that is a public
 * suffix's; a parked domain receives no mail, so a new one cannot be guessed.
 */
export function rejectRecord(domain: Name, dmarc: DomainFacts["dmarc"]): Fix {
  return recordFix(domain, dmarc, []);
}

/** The same with `sp` and `np` as they stand there: names below the domain may send. */
export function rejectRecordFix(domain: Name, dmarc: DomainFacts["dmarc"]): Fix {
  return recordFix(domain, dmarc, ["sp", "np"]);
}

function recordFix(domain: Name, dmarc: DomainFacts["dmarc"], kept: readonly string[]): Fix {
  const { own, above } = textsOf(dmarc, domain);
  const rua = joinUris(valuesOf("rua", [...own, ...above]).flatMap(meantUris));
  const below = kept.flatMap((tag) => {
    const policy = weakestOf(valuesOf(tag, own));
    return policy === null ? [] : [`${tag}=${policy}`];
  });
  const value = ["v=DMARC1", "p=reject", ...below, ...(rua === null ? [] : [`rua=${rua}`])].join("; ");
  return txtRecordFix(prependLabels("_dmarc", domain), value, message("parked/dmarc/fix", { rua }));
}

/** What stands there for the domain itself, and for one above it. */
function textsOf(dmarc: DomainFacts["dmarc"], domain: Name): { own: ByteString[]; above: ByteString[] } {
  if (dmarc.state === "unknown") return { own: [], above: [] };
  if (dmarc.state === "present") {
    const { text, overlooked, isInherited, psd } = dmarc.value;
    if (!isInherited) return { own: [text], above: [] };
    return { own: overlooked === null ? [] : [overlooked.text], above: psd === "y" ? [] : [text] };
  }
  const texts = dmarc.evidence.map(({ at, text }) => ({ name: "name" in at ? at.name : "", text }));
  const own = texts.filter(({ name }) => isWithin(name, domain));
  const above = texts.filter((each) => !own.includes(each) && !isPublicSuffix(each.name.replace(/^_dmarc\./, "")));
  return { own: own.map(({ text }) => text), above: above.map(({ text }) => text) };
}

/** What a tag was meant to be, in each text that has it. */
function valuesOf(tag: string, texts: readonly ByteString[]): ByteString[] {
  const start = new RegExp(`^${tag}[ \\t]*[=:]`, "i");
  const tags = texts.flatMap((text) => text.split(";")).map(trimWsp);
  return tags.filter((each) => start.test(each)).map((each) => trimWsp(each.replace(start, "")));
}

function weakestOf(values: readonly ByteString[]): string | null {
  const policies = values.map((value) => closestWord(value, POLICIES));
  return POLICIES.find((policy) => policies.includes(policy)) ?? null;
}
