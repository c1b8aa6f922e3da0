// Domains that neither send nor receive mail say so (TR-03182-11-M).
import { PARKED, defineCheck } from "../../define-check.ts";
import type { Name } from "../../dns/name.ts";
import { ROOT, under } from "../../dns/name.ts";
import { formatRdata, shown, txtOf } from "../../dns/record.ts";
import type { DomainFacts } from "../../facts.ts";
import type { Fix } from "../../model.ts";
import { withoutSize } from "../mailto.ts";

const MUST = { "tr-03108": "must", bsi: "must" } as const;
const REQUIREMENT = ["TR-03182-11-M"];

/** How many report destinations a proposed record takes over; RFC 7489 §6.2 lets receivers stop at two. */
const MOST_URIS = 10;

function publishTxt(name: Name, value: string, text: string): Fix {
  return { text, records: [{ name: `${name}.`, type: "TXT", data: formatRdata("TXT", txtOf(value)) }] };
}

/**
 * A record with `p=reject`. It keeps the report mailboxes that its reports go to now, but for a public suffix's; a parked domain
 * receives no mail, so others cannot be guessed.
 */
function publishReject(domain: Name, dmarc: DomainFacts["dmarc"]): Fix {
  const kept = dmarc.state !== "present" || (dmarc.value.inherited && dmarc.value.psd === "y") ? [] : dmarc.value.rua;
  const rua = kept.filter((uri) => uri.problem === null).map(({ uri }) => withoutSize(uri));
  const value = ["v=DMARC1; p=reject", ...(rua.length > 0 ? [`rua=${rua.slice(0, MOST_URIS).join(",")}`] : [])].join(
    "; ",
  );
  return publishTxt(
    under("_dmarc", domain),
    value,
    "Publish this one record; let `rua` name a mailbox of a domain that receives mail.",
  );
}

export const parkedNullMx = defineCheck({
  id: "parked/null-mx",
  scope: "domain",
  title: "A domain without mail publishes a null MX",
  section: "§3.1",
  requirements: REQUIREMENT,
  tests: ["TR-03182-P L-01"],
  references: ["RFC 7505 §3"],
  why: "With a null MX senders give up at once, and receivers see that mail from the domain cannot be answered.",
  fix: "Publish the one MX record `0 .`.",
  levels: MUST,
  mail: PARKED,
  examines: ["mx"],
  judge: ({ mx }, { name }) => {
    const fix = {
      text: `Publish this as the only MX record of ${name}.`,
      records: [{ name: `${name}.`, type: "MX", data: "0 ." }],
    };
    if (mx.state !== "present")
      return { outcome: "fail", message: `${name} has no MX record, so senders try its address`, fix };
    // A null MX beside others is mx/null-exclusive's fault to report.
    const { records } = mx.value;
    if (records.some(({ preference, exchange }) => exchange === ROOT && preference === 0))
      return { outcome: "pass", message: "there is a null MX" }; // RFC 7505 §3
    return {
      outcome: "fail",
      message: `no null MX (\`0 .\`) but ${records.map((data) => `\`${formatRdata("MX", data)}\``).join(", ")}`,
      fix,
    };
  },
});

export const parkedSpf = defineCheck({
  id: "parked/spf",
  scope: "domain",
  title: "The SPF record is exactly v=spf1 -all",
  section: "§4.1",
  requirements: REQUIREMENT,
  tests: ["TR-03182-P L-02", "TR-03182-P L-03"],
  references: ["RFC 7208 §10.1.2"],
  why: "A domain that sends nothing is a favourite for forgers; `-all` lets every receiver refuse.",
  fix: "Publish the one SPF record `v=spf1 -all`.",
  levels: MUST,
  mail: PARKED,
  examines: ["spf"],
  judge: ({ spf }, { name }) => {
    const fix = publishTxt(name, "v=spf1 -all", `Publish this as the only SPF record of ${name}.`);
    if (spf.state === "absent") return { outcome: "fail", message: `${name} has no SPF record`, fix };
    if (spf.state === "malformed") return { outcome: "fail", message: spf.problem, fix };
    // RFC 7208 §4.5, §12: terms are apart by spaces, and case does not matter.
    const exact = /^v=spf1 +-all *$/i.test(spf.value.text);
    return exact
      ? { outcome: "pass", message: "v=spf1 -all" }
      : { outcome: "fail", message: `the record is ${shown(spf.value.text)}`, fix };
  },
});

export const parkedDmarc = defineCheck({
  id: "parked/dmarc",
  scope: "domain",
  title: "The effective DMARC policy is reject",
  section: "§4.3",
  requirements: REQUIREMENT,
  tests: ["TR-03182-P L-04"],
  references: ["RFC 9989 §4.7"],
  why: "A domain that sends nothing has nothing to lose by having all of its mail refused.",
  fix: "Publish `v=DMARC1; p=reject; rua=mailto:…` at `_dmarc`.",
  levels: MUST,
  mail: PARKED,
  examines: ["dmarc"],
  judge: ({ dmarc }, { name }) => {
    const fix = publishReject(name, dmarc);
    if (dmarc.state === "absent") return { outcome: "fail", message: `no DMARC record applies to ${name}`, fix };
    if (dmarc.state === "malformed") return { outcome: "fail", message: dmarc.problem, fix };
    const { effective, inherited, foundAt, testing, errors, badTags, discarded, pct } = dmarc.value;
    if (discarded || badTags.length > 0)
      return { outcome: "fail", message: `the record is not valid: ${errors.join("; ")}`, fix };
    const lowered = testing ? ", lowered by t=y" : "";
    // RFC 9989 §C.5.2 has removed `pct`: it lowers nothing by today's standard
    const share =
      pct === null || pct === 100 ? "" : `; receivers that follow RFC 7489 apply it to ${pct} % of forged mail only`;
    const message = `the policy is ${effective}${lowered}${inherited ? ` (inherited from ${foundAt})` : ""}${share}`;
    return effective === "reject" ? { outcome: "pass", message } : { outcome: "fail", message, fix };
  },
});

export const parkedRua = defineCheck({
  id: "parked/rua",
  scope: "domain",
  title: "Aggregate reports are asked for",
  section: "§5",
  requirements: REQUIREMENT,
  tests: ["TR-03182-P L-05"],
  references: ["RFC 9989 §4.7"],
  why: "The reports show who tries to forge the domain.",
  fix: "Add `rua=mailto:…` to the DMARC record.",
  levels: { "tr-03108": "should", bsi: "must" },
  mail: PARKED,
  examines: ["dmarc"],
  judge: ({ dmarc }, { name }) => {
    const text = `Add \`rua=mailto:…\` to the DMARC record of ${name}, with a mailbox of a domain that receives mail.`;
    const fix = { text, records: [] };
    if (dmarc.state !== "present") return { outcome: "fail", message: "no DMARC record asks for reports", fix };
    if (dmarc.value.discarded)
      return { outcome: "not-applicable", message: "not judged: receivers discard the record, see parked/dmarc" };
    const usable = dmarc.value.rua.filter((uri) => uri.problem === null);
    if (usable.length > 0)
      return { outcome: "pass", message: `reports go to ${usable.map((uri) => uri.uri).join(", ")}` };
    return { outcome: "fail", message: "the DMARC record asks for no reports by mail", fix };
  },
});
