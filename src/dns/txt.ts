// The TXT records at a name: SPF, DKIM, DMARC, MTA-STS and TLS-RPT all begin with these.
import { absenceEvidence } from "./no-record.ts";
import { unanswered } from "../cause.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Evidence } from "../model.ts";
import type { Dns, DnsAnswer } from "../ports.ts";
import type { Name } from "./name.ts";
import type { ByteString } from "./record.ts";
import { txtValue } from "./record.ts";

/** TXT values at a name, or the reason for none. `owner` is the name that has them, another one where aliases led there. */
export type TxtLookup =
  | { state: "present"; texts: ByteString[]; owner: Name; evidence: Evidence[] }
  | { state: "absent"; evidence: Evidence[] }
  | { state: "unknown"; reason: Message; evidence: Evidence[] };

/** Asks for the TXT records at `name`. A bogus answer is unknown: receivers that validate do not get it. */
export function lookUpTxt(dns: Dns, name: Name): Promise<TxtLookup> {
  return dns.query(name, "TXT").then((answer) => toLookup(name, answer));
}

function toLookup(name: Name, answer: DnsAnswer<"TXT">): TxtLookup {
  const at = { type: "TXT", name };
  if (answer.kind === "failure") return unanswered(at, answer.reason);
  if (answer.security === "bogus") return unanswered(at, message("cause/bogus"));
  if (answer.kind !== "records") return { state: "absent", evidence: absenceEvidence(at, answer) };
  const texts = answer.records.map((record) => txtValue(record.data));
  return { state: "present", texts, owner: answer.owner, evidence: texts.map((text) => ({ at, text })) };
}
