// DNSSEC (RFC 4033–4035): the domain's own answers validate, and those of its MX hosts.
import { ANY_KIND, RECEIVES, defineCheck } from "../../define-check.ts";
import { INDETERMINATE } from "../../dns/security.ts";
import type { Judgement } from "../../model.ts";
import type { Security } from "../../ports.ts";
import { RETIRED } from "./record.ts";

const SIGN = "Sign the zone at your DNS operator and have the DS record published by the registrar of the parent zone.";

/** `secure` holds, `insecure` does not; the rest cannot be said here. */
function judgeSecurity(what: string, state: Security, fix: string): Judgement {
  if (state === "secure") return { outcome: "pass", message: `${what} is signed and validates` };
  if (state === "insecure")
    return { outcome: "fail", message: `${what} is not signed`, fix: { text: fix, records: [] } };
  if (state === "bogus")
    return { outcome: "not-applicable", message: "not judged: the answer is bogus, see dnssec/not-bogus" };
  return { outcome: "unknown", message: INDETERMINATE };
}

export const dnssecNotBogus = defineCheck({
  id: "dnssec/not-bogus",
  scope: "domain",
  title: "No answer about the domain is bogus",
  section: "§3.4",
  requirements: ["TR-03108-05-M"],
  tests: [],
  references: ["RFC 4035 §5.5"],
  why: "A validating resolver answers SERVFAIL for bogus data, so for everyone behind one the domain does not exist: no mail, in either direction.",
  fix: "Mend the chain of trust: renew expired signatures, publish the DS record that belongs to the key in use, or remove the DS record until the zone is signed again.",
  levels: { "tr-03108": "must", bsi: "must" },
  mail: ANY_KIND,
  needs: ["dnssec"],
  judge: ({ dnssec }) => {
    const bogus = dnssec.answers.filter((answer) => answer.state === "bogus");
    if (bogus.length > 0) {
      const names = bogus.map((answer) => `${answer.type} ${answer.name}`);
      const cause = bogus.find((answer) => answer.reason !== null)?.reason;
      return {
        outcome: "fail",
        message: `bogus: ${names.join(", ")}${cause === undefined ? "" : ` (${cause})`}`,
        evidence: bogus.map((answer) => ({
          source: `${answer.type} ${answer.name}`,
          text: `SERVFAIL; an answer only with CD=1${answer.reason === null ? "" : `: ${answer.reason}`}`,
        })),
        fix: {
          text: "Mend the chain of trust: renew expired signatures, and let the DS record in the parent zone match a key in use.",
          records: [],
        },
      };
    }
    const failed = dnssec.answers.find((answer) => answer.state === "failure");
    if (failed)
      return { outcome: "unknown", message: `${failed.type} ${failed.name}: ${failed.reason ?? "no answer"}` };
    if (dnssec.answers.some((answer) => answer.state === "indeterminate")) {
      return { outcome: "unknown", message: INDETERMINATE };
    }
    return { outcome: "pass", message: `none of ${dnssec.answers.length} answers is bogus` };
  },
});

export const dnssecDomain = defineCheck({
  id: "dnssec/domain",
  scope: "domain",
  title: "The domain's zone is signed and validates",
  section: "§3.4",
  requirements: ["TR-03108-05-M"],
  tests: ["TR-03108-P D-01"],
  references: ["RFC 4035"],
  why: "Without signatures anyone on the path can forge the MX, SPF and DMARC answers; DANE needs them.",
  fix: SIGN,
  levels: { "tr-03108": "should", bsi: "must" },
  mail: ANY_KIND,
  needs: ["dnssec"],
  judge: ({ dnssec }, { name }) => {
    const { zone, keys } = dnssec;
    if (zone === "insecure" && keys.state === "present") {
      // RFC 4035 §5.2: without a DS record, or with none of an algorithm that the resolver knows, signatures count for nothing.
      const text =
        "Have the registrar of the parent zone publish a DS record for a key of an algorithm in common use (13 or 8).";
      return {
        outcome: "fail",
        message: `${keys.value.zone} has keys, but no chain of trust leads to them that resolvers can follow`,
        fix: { text, records: [] },
      };
    }
    if (zone === "secure" || zone === "insecure" || zone === "bogus" || zone === "indeterminate") {
      return judgeSecurity(`the zone of ${name}`, zone, SIGN);
    }
    const reason = dnssec.answers.find((answer) => answer.type === "SOA" && answer.name === name)?.reason;
    return { outcome: "unknown", message: `SOA ${name}: ${reason ?? zone}` };
  },
});

export const dnssecMxZone = defineCheck({
  id: "dnssec/mx-zone",
  scope: "host",
  title: "The MX host's address records validate",
  section: "§3.4",
  requirements: ["TR-03108-05-M"],
  tests: ["TR-03108-P D-01"],
  references: ["RFC 7672 §2.2.2"],
  why: "Senders ask for TLSA records only if the MX host's addresses are signed; without that DANE does not exist for it.",
  fix: "Sign the zone that holds the MX host's name, or use a provider that does.",
  levels: { "tr-03108": "should", bsi: "must" },
  mail: RECEIVES,
  needs: ["addresses"],
  judge: ({ addresses: { security, unmeasured, aliases, owner } }, { name }) => {
    if (security === "indeterminate" && unmeasured !== null) return { outcome: "unknown", message: unmeasured };
    // RFC 4035 §3.2.3: an answer is authentic only if every part of it is, each alias on the way too.
    const what = aliases.length === 0 ? `the zone of ${name}` : `the chain of aliases from ${name} to ${owner}`;
    const held = aliases.length === 0 ? `zone that holds ${name}` : `zones that hold ${name} and ${owner}`;
    return judgeSecurity(
      what,
      security,
      `Sign the ${held}, or ask ${aliases.length === 0 ? "its operator" : "their operators"} to.`,
    );
  },
});

export const dnssecMailRecords = defineCheck({
  id: "dnssec/mail-records",
  scope: "domain",
  title: "The answers with the domain's mail records validate",
  section: "§3.4",
  requirements: ["TR-03182-01-M", "TR-03182-03-M", "TR-03182-06-M"],
  tests: [],
  references: [],
  why: "An SPF, DKIM, DMARC, MTA-STS or TLS-RPT record that is not signed can be forged or suppressed, also where an alias leads out of a signed zone.",
  fix: "Sign the zones that hold these records, those that an alias leads to as well.",
  levels: { "tr-03108": "info", bsi: "should" },
  mail: ANY_KIND,
  needs: ["dnssec"],
  judge: ({ dnssec: { records } }) => {
    const evidence = records.map(({ type, name, state, reason }) => ({
      source: `${type} ${name}`,
      text: reason === null ? state : `${state}: ${reason}`,
    }));
    const unsafe = records.filter(({ state }) => state === "insecure" || state === "bogus");
    if (unsafe.length > 0) {
      const listed = unsafe
        .map(({ record, name, state }) => `${record} at ${name} is ${state === "bogus" ? "bogus" : "not signed"}`)
        .join(", ");
      const text =
        "Sign the zones that hold these records; where a name is an alias, its operator has to sign the zone it leads to.";
      return { outcome: "fail", message: listed, evidence, fix: { text, records: [] } };
    }
    const failed = records.find(({ state }) => state === "failure");
    if (failed !== undefined)
      return { outcome: "unknown", message: `${failed.record}: ${failed.reason ?? "no answer"}`, evidence };
    if (records.some(({ state }) => state === "indeterminate"))
      return { outcome: "unknown", message: INDETERMINATE, evidence };
    if (records.length === 0) return { outcome: "not-applicable", message: "not judged: there is no mail record" };
    return { outcome: "pass", message: `signed: ${records.map(({ record }) => record).join(", ")}`, evidence };
  },
});

export const dnssecAlgorithm = defineCheck({
  id: "dnssec/algorithm",
  scope: "domain",
  title: "No key of the zone uses a retired algorithm",
  section: "§3.4",
  requirements: [],
  tests: [],
  references: ["RFC 9905", "RFC 8624 §3.1"],
  why: "Validators stop to support retired algorithms; a zone signed with nothing else then counts as unsigned, and DANE is gone.",
  fix: "Roll the zone's keys over to algorithm 13 (ECDSAP256SHA256) or 8 (RSASHA256).",
  levels: { "tr-03108": "should", bsi: "should" },
  mail: ANY_KIND,
  needs: ["dnssec"],
  judge: ({ dnssec: { keys } }) => {
    if (keys.state === "unknown") return { outcome: "unknown", message: keys.reason };
    const { evidence } = keys;
    if (keys.state !== "present")
      return { outcome: "not-applicable", message: "not judged: the zone has no keys, see dnssec/domain", evidence };
    const { zone, algorithms } = keys.value;
    const retired = algorithms.flatMap((algorithm) =>
      RETIRED.has(algorithm) ? [`${algorithm} (${RETIRED.get(algorithm)})`] : [],
    );
    if (retired.length === 0)
      return { outcome: "pass", message: `the keys of ${zone} use algorithm ${algorithms.join(", ")}`, evidence };
    const text = `Roll the keys of ${zone} over to algorithm 13 (ECDSAP256SHA256) or 8 (RSASHA256), then remove those of ${retired.join(" and ")}.`;
    return {
      outcome: "fail",
      message: `keys of ${zone} use algorithm ${retired.join(", ")}`,
      evidence,
      fix: { text, records: [] },
    };
  },
});
