// DKIM: what holds of the keys of a domain together, and of selectors it does not use (TR-03182-03-M).
import { SENDS, defineCheck } from "../../define-check.ts";
import { isWithin } from "../../dns/name.ts";
import { probeName } from "./observe.ts";
import { advise, keyWords, publish } from "./words.ts";

const SHOULD = { "tr-03108": "should", bsi: "should" } as const;

const NONE_DECLARED = { outcome: "not-applicable", message: "no selector is declared: see dkim/selector" } as const;

export const dkimBothAlgorithms = defineCheck({
  id: "dkim/both-algorithms",
  scope: "domain",
  title: "The domain has an RSA key and an Ed25519 key",
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: ["TR-03182-P F-01", "TR-03182-P F-02"],
  references: ["RFC 8301 §3", "RFC 8463 §3"],
  why: "The guideline asks for keys of all valid algorithms: with both, mail stays signed where a verifier knows only one, and should one of them fall.",
  fix: "Create a key of the missing algorithm under a selector of its own, publish it, sign with both, and name it in the policy.",
  levels: { "tr-03108": "info", bsi: "must" },
  mail: SENDS,
  examines: ["dkimKeys"],
  judge: ({ dkimKeys }, { domain }) => {
    if (dkimKeys.state !== "present") return NONE_DECLARED;
    const { rsa, ed25519, without, unmeasured } = dkimKeys.value;
    const [anRsa] = rsa;
    const [anEd25519] = ed25519;
    if (anRsa !== undefined && anEd25519 !== undefined)
      return { outcome: "pass", message: `RSA (selector ${anRsa}) and Ed25519 (selector ${anEd25519})` };
    if (unmeasured !== null) return { outcome: "unknown", message: unmeasured };
    const [broken] = without;
    if (broken !== undefined)
      return { outcome: "not-applicable", message: `selector ${broken} has no valid key, which another check reports` };
    const [missing, there] = anRsa === undefined ? ["an RSA key of 2048 bit", "Ed25519"] : ["an Ed25519 key", "RSA"];
    const fix = advise(
      `Create ${missing} for ${domain} under a selector of its own, publish it, sign with both, and name it under \`dkim: selectors:\`.`,
    );
    return {
      outcome: "fail",
      message: `the declared selectors have ${there} keys only (${[...rsa, ...ed25519].join(", ")})`,
      fix,
    };
  },
});

export const dkimRetired = defineCheck({
  id: "dkim/retired",
  scope: "selector",
  title: "A retired selector publishes no usable key",
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: ["RFC 6376 §3.6.1"],
  why: "Whoever got hold of an old private key can sign in the domain's name for as long as its public key is published.",
  fix: "Revoke the key with an empty `p=`, or remove the record.",
  levels: SHOULD,
  mail: SENDS,
  examines: ["key"],
  judge: ({ key }, { domain, name }) => {
    if (key.state === "absent") return { outcome: "pass", message: "there is no key record" };
    if (key.state === "malformed") return { outcome: "unknown", message: key.problem };
    if (key.value.key === null)
      return {
        outcome: "pass",
        message: key.value.revoked ? "the key is revoked" : "there is no key that can be used",
      };
    const { owner } = key.value;
    const fix = isWithin(owner, domain)
      ? publish(owner, "v=DKIM1; p=", "Revoke the key with this record in place of what is there, or remove that.")
      : advise(`Remove the alias at ${name}: its target ${owner} is another domain's.`);
    return {
      outcome: "fail",
      message: `the selector is retired, and its key is still published: ${keyWords(key.value)}`,
      fix,
    };
  },
});

export const dkimKeySharing = defineCheck({
  id: "dkim/key-sharing",
  scope: "domain",
  title: "No other audited domain publishes the same DKIM key",
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: [],
  why: "With one key for several domains, one lost private key forges the mail of all of them, and none can change it alone.",
  fix: "Create a key for each domain and sign with its own; a CNAME to the record of a provider is no sharing.",
  levels: { "tr-03108": "info", bsi: "should" },
  mail: SENDS,
  examines: ["dkimSharing"],
  judge: ({ dkimSharing }, { domain }) => {
    if (dkimSharing.state !== "present") return NONE_DECLARED;
    const { domains, keys, shared, unmeasured } = dkimSharing.value;
    if (shared.length > 0) {
      const words = shared.map(
        ({ selector, at, count }) =>
          `the key of ${selector} is published at ${at.join(", ")}${count > at.length ? ` and ${count - at.length} more` : ""} too`,
      );
      return {
        outcome: "fail",
        message: words.join("; "),
        fix: advise(
          `Create a key that only ${domain} signs with, publish it under a new selector, and revoke the shared one.`,
        ),
      };
    }
    if (unmeasured !== null) return { outcome: "unknown", message: unmeasured };
    if (domains === 1) return { outcome: "pass", message: "no other domain was audited whose selectors are declared" };
    if (keys === 0) return { outcome: "pass", message: "the domain publishes no key itself that could be shared" };
    return {
      outcome: "pass",
      message: `no declared selector of another audited domain has the same key (domains compared: ${domains})`,
    };
  },
});

export const dkimWildcard = defineCheck({
  id: "dkim/wildcard",
  scope: "domain",
  title: "A DKIM selector that does not exist has no key",
  section: "§4.2",
  requirements: [],
  tests: [],
  references: ["RFC 4592 §2.2", "RFC 6376 §3.6.2"],
  why: "A wildcard gives every selector the same key: none can be withdrawn alone, and nobody sees which are in use.",
  fix: "Remove the wildcard, and publish each selector's key at its own name.",
  levels: SHOULD,
  mail: SENDS,
  examines: ["dkimWildcard"],
  judge: ({ dkimWildcard: answer }, { domain }) => {
    const name = probeName(domain);
    if (answer.state === "absent")
      return { outcome: "pass", message: `${name}, a selector that nobody uses, has no key record` };
    // RFC 6376 §6.1.2: a revoked key is worth as much as none
    if (answer.state === "present" && answer.value.revoked)
      return {
        outcome: "pass",
        message: `a wildcard answers for selectors that nobody uses, with a revoked key (asked for ${name})`,
      };
    const fix = advise(
      `Remove the wildcard TXT record that covers _domainkey.${domain}, and publish each selector's key at its own name.`,
    );
    return {
      outcome: "fail",
      message: `${name}, a selector that nobody uses, is answered with a key record: a wildcard covers it`,
      fix,
    };
  },
});
