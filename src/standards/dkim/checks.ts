// DKIM: each declared selector publishes one valid, strong key (RFC 6376, RFC 8301, RFC 8463, TR-03182-03-M).
import { SENDS, defineCheck } from "../../check.ts";
import type { Fix, Judgement } from "../../model.ts";
import type { DkimRecord } from "./record.ts";

const MUST = { "tr-03108": "must", bsi: "must" } as const;

const advise = (text: string): Fix => ({ text, records: [] });

const INVALID: Judgement = { outcome: "not-applicable", message: "the key record is not valid: see dkim/syntax" };

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
  judge: ({ key }, { name }) => {
    if (key.state === "present") return { outcome: "pass", message: "there is one key record" };
    if (key.state === "malformed") return { outcome: "fail", message: key.problem, fix: advise(`Leave the record at ${name} whose key your server signs with, and remove the others.`) };
    const fix = advise(`Publish the public key at ${name} as your mail server or provider states it, or take the selector off the policy.`);
    return { outcome: "fail", message: `${name} has no DKIM key record`, fix };
  },
});

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
  judge: ({ key }) => {
    if (key.errors.length === 0) return { outcome: "pass", message: key.revoked ? "the record is valid; its key is revoked" : `the record is valid: ${keyWords(key)}` };
    return { outcome: "fail", message: key.errors.join("; "), fix: advise("Correct the record, best by copying it anew from the signing software.") };
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
    if (key.errors.length > 0) return INVALID;
    if (!key.revoked) return { outcome: "pass", message: "the key is not revoked" };
    return { outcome: "fail", message: "`p=` is empty: the key is revoked", fix: advise(`Publish the current key at ${name}, or stop signing with this selector and take it off the policy.`) };
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
  parameter: { "tr-03108": 2048, bsi: 2048, unit: "bit" },
  needs: ["key"],
  judge: ({ key }, { parameter }) => {
    if (key.errors.length > 0) return INVALID;
    if (key.key === null) return { outcome: "not-applicable", message: "the key is revoked: see dkim/not-revoked" };
    if (key.key.type === "ed25519" || key.key.bits >= parameter) return { outcome: "pass", message: keyWords(key) };
    const fix = advise(`Create an RSA key of ${parameter} bit or an Ed25519 key under a new selector, publish it, sign with it, and revoke this one once no mail signed with it is under way.`);
    return { outcome: "fail", message: `${keyWords(key)}, at least ${parameter} bit are needed`, fix };
  },
});

function keyWords({ key }: DkimRecord): string {
  return key?.type === "rsa" ? `RSA, ${key.bits} bit` : "Ed25519";
}
