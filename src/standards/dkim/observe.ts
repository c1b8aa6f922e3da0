// Asks for the key record of a DKIM selector (RFC 6376 §3.6.2).
import type { Name } from "../../dns/name.ts";
import { under } from "../../dns/name.ts";
import { lookUpTxt } from "../../dns/txt.ts";
import type { Observation } from "../../model.ts";
import type { Dns } from "../../ports.ts";
import type { DkimRecord } from "./record.ts";
import { parseDkim, selectDkim } from "./record.ts";

/** The one key record at `<selector>._domainkey.<domain>`; malformed where there are several. A CNAME on the way is fine. */
export async function observeDkim(dns: Dns, domain: Name, selector: string): Promise<Observation<DkimRecord>> {
  const name = under(`${selector}._domainkey`, domain); // RFC 6376 §3.6.2.1
  const lookup = await lookUpTxt(dns, name);
  if (lookup.state !== "present") return lookup;
  const texts = selectDkim(lookup.texts);
  const [text] = texts;
  if (text === undefined) return { state: "absent", evidence: lookup.evidence };
  const evidence = texts.map((each) => ({ source: `TXT ${name}`, text: each }));
  // RFC 6376 §3.6.2.2: what several records mean is undefined
  if (texts.length > 1) return { state: "malformed", problem: `${name} has ${texts.length} key records, exactly one is allowed`, evidence };
  return { state: "present", value: parseDkim(text), evidence };
}
