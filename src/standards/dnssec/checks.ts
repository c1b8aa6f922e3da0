// DNSSEC (RFC 4033–4035): the domain's own answers validate, and those of its MX hosts.
import { ANY_KIND, RECEIVES, defineCheck } from "../../check.ts";
import { INDETERMINATE } from "../../dns/security.ts";
import type { Judgement } from "../../model.ts";
import type { Security } from "../../ports.ts";

const SIGN = "Sign the zone at your DNS operator and have the DS record published by the registrar of the parent zone.";

/** `secure` holds, `insecure` does not; the rest cannot be said here. */
function judgeSecurity(what: string, state: Security, fix: string): Judgement {
  if (state === "secure") return { outcome: "pass", message: `${what} is signed and validates` };
  if (state === "insecure") return { outcome: "fail", message: `${what} is not signed`, fix: { text: fix, records: [] } };
  if (state === "bogus") return { outcome: "not-applicable", message: "not judged: the answer is bogus, see dnssec/not-bogus" };
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
        evidence: bogus.map((answer) => ({ source: `${answer.type} ${answer.name}`, text: `SERVFAIL; an answer only with CD=1${answer.reason === null ? "" : `: ${answer.reason}`}` })),
        fix: { text: "Mend the chain of trust: renew expired signatures, and let the DS record in the parent zone match a key in use.", records: [] },
      };
    }
    const failed = dnssec.answers.find((answer) => answer.state === "failure");
    if (failed) return { outcome: "unknown", message: `${failed.type} ${failed.name}: ${failed.reason ?? "no answer"}` };
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
    const { zone } = dnssec;
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
  judge: ({ addresses: { security, unmeasured } }, { name }) => {
    if (security === "indeterminate" && unmeasured !== null) return { outcome: "unknown", message: unmeasured };
    return judgeSecurity(`the zone of ${name}`, security, `Sign the zone that holds ${name}, or ask its operator to.`);
  },
});
