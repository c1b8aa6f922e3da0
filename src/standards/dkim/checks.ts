// DKIM: each declared selector publishes one valid, strong key (RFC 6376, RFC 8301, RFC 8463, TR-03182-03-M).
import { SENDS, defineCheck } from "../../define-check.ts";
import type { Name } from "../../dns/name.ts";
import { quoteString } from "../../dns/record.ts";
import type { Evidence, Judgement } from "../../model.ts";
import { doubledName } from "./observe.ts";
import { joinHalves } from "./record.ts";
import { advise, correct, keyWords, publish, withoutKey } from "./words.ts";

const MUST = { "tr-03108": "must", bsi: "must" } as const;
const SHOULD = { "tr-03108": "should", bsi: "should" } as const;

/** How much of a record a message shows. */
const SHOWN = 20;

export const dkimSelector = defineCheck({
  id: "dkim/selector",
  scope: "selector",
  title: "The declared selector publishes exactly one DKIM key record",
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: ["RFC 6376 §3.6.2"],
  why: "Without the public key no receiver can verify signatures made with the selector; with several records it is undefined which one counts.",
  fix: "Publish the public key as one TXT record at `<selector>._domainkey`, or take a selector no longer used off the policy.",
  levels: MUST,
  mail: SENDS,
  examines: ["key"],
  judge: ({ key }, { domain, name }) => {
    if (key.state === "present") return { outcome: "pass", message: "there is one key record" };
    return key.state === "malformed"
      ? severalRecords(key.problem, key.evidence, name)
      : noRecord(key.evidence, domain, name);
  },
});

function severalRecords(problem: string, evidence: readonly Evidence[], name: Name): Judgement {
  const [first = "", second = ""] = evidence.map(({ text }) => text);
  const whole = evidence.length === 2 ? (joinHalves(first, [second]) ?? joinHalves(second, [first])) : null;
  const fix =
    whole === null
      ? advise(`Leave the record at ${name} whose key your server signs with, and remove the others.`)
      : publish(
          name,
          whole,
          "Publish the key as one record; what does not fit into one string goes on in the next of the same record.",
        );
  return { outcome: "fail", message: problem, fix };
}

function noRecord(evidence: readonly Evidence[], domain: Name, name: Name): Judgement {
  const doubled = doubledName(domain, name);
  const misplaced = evidence.find(({ source }) => source === `TXT ${doubled}`);
  if (misplaced !== undefined) {
    const fix = publish(
      name,
      misplaced.text,
      `Move the record to this name: in a zone file a full name ends with a dot, or leaves ${domain} out.`,
    );
    return {
      outcome: "fail",
      message: `${name} has no DKIM key record; it stands at ${doubled}, where the name of the domain is doubled`,
      fix,
    };
  }
  const fix = advise(
    `Publish the public key at ${name} as your mail server or provider states it, or take the selector off the policy.`,
  );
  // RFC 6376 §3.6.1: verifiers discard a record of any other version
  const misspelt = evidence.find(({ text }) => /^\s*v\s*=\s*dkim/i.test(text));
  const what =
    misspelt === undefined
      ? ""
      : `: the TXT record there begins with ${quoteString(misspelt.text.slice(0, SHOWN))}, not with \`v=DKIM1;\``;
  return { outcome: "fail", message: `${name} has no DKIM key record${what}`, fix };
}

export const dkimSyntax = defineCheck({
  id: "dkim/syntax",
  scope: "selector",
  title: "The DKIM key record is valid and its key can be decoded",
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: ["RFC 6376 §3.2", "RFC 6376 §3.6.1", "RFC 8463 §4"],
  why: "A verifier that cannot read the key treats the mail as if it were not signed.",
  fix: "Publish the record as the signing software prints it; look for lost characters where a long value was split into strings.",
  levels: MUST,
  mail: SENDS,
  needs: ["key"],
  judge: ({ key }, { name }) => {
    if (key.errors.length === 0)
      return {
        outcome: "pass",
        message: key.revoked ? "the record is valid; its key is revoked" : `the record is valid: ${keyWords(key)}`,
      };
    const fix =
      key.meant === null
        ? advise("Correct the record, best by copying it anew from the signing software.")
        : correct(name, key, key.meant, "Publish this record instead.");
    return { outcome: "fail", message: key.errors.join("; "), fix };
  },
});

export const dkimNotRevoked = defineCheck({
  id: "dkim/not-revoked",
  scope: "selector",
  title: "The key of an active selector is not revoked",
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: ["RFC 6376 §3.6.1"],
  why: "An empty `p=` revokes the key: every signature made with this selector fails.",
  fix: "Publish the key that is in use, or take the selector off the policy.",
  levels: MUST,
  mail: SENDS,
  needs: ["key"],
  judge: ({ key }, { name }) => {
    if (key.errors.length > 0 || !key.revoked)
      return withoutKey(key) ?? { outcome: "pass", message: "the key is not revoked" };
    return {
      outcome: "fail",
      message: "`p=` is empty: the key is revoked",
      fix: advise(`Publish the current key at ${name}, or stop signing with this selector and take it off the policy.`),
    };
  },
});

export const dkimKeyStrength = defineCheck({
  id: "dkim/key-strength",
  scope: "selector",
  title: "The DKIM key is RSA of at least 2048 bit, or Ed25519",
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: ["RFC 8301 §3.2", "RFC 8463 §3"],
  why: "Short RSA keys can be factored; whoever does so signs mail in the domain's name.",
  fix: "Create a key of 2048 bit under a new selector, sign with it, then revoke the old one.",
  levels: MUST,
  mail: SENDS,
  parameter: { "tr-03108": 2048, bsi: 2048, unit: "bit", stricter: "higher" },
  needs: ["key"],
  judge: ({ key }, { parameter }) => {
    const none = withoutKey(key);
    if (none !== null) return none;
    if (key.key?.type !== "rsa" || key.key.bits >= parameter) return { outcome: "pass", message: keyWords(key) };
    const fix = advise(
      `Create an RSA key of ${parameter} bit or an Ed25519 key under a new selector, publish it, sign with it, and revoke this one once no mail signed with it is under way.`,
    );
    return { outcome: "fail", message: `${keyWords(key)}, at least ${parameter} bit are needed`, fix };
  },
});

export const dkimKeySizeLimit = defineCheck({
  id: "dkim/key-size-limit",
  scope: "selector",
  title: "The DKIM key is no longer than receivers verify",
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: ["RFC 8301 §3.2"],
  why: "Verifiers need not handle RSA keys of more than 4096 bit, and the guideline remarks that more than 2048 bit are not to be used: such signatures may count as none.",
  fix: "Create an RSA key of 2048 bit under a new selector, sign with it, then revoke the long one.",
  levels: SHOULD,
  mail: SENDS,
  parameter: { "tr-03108": 4096, bsi: 2048, unit: "bit", stricter: "lower" },
  needs: ["key"],
  judge: ({ key }, { parameter }) => {
    const none = withoutKey(key);
    if (none !== null) return none;
    if (key.key?.type !== "rsa" || key.key.bits <= parameter) return { outcome: "pass", message: keyWords(key) };
    const fix = advise(
      "Create an RSA key of 2048 bit under a new selector, publish it, sign with it, and revoke this one once no mail signed with it is under way.",
    );
    return { outcome: "fail", message: `${keyWords(key)}, at most ${parameter} bit are wanted`, fix };
  },
});
