// DKIM: what a key record restricts besides its key: hash algorithms, services, testing (RFC 6376 §3.6.1).
import { SENDS, defineCheck } from "../../define-check.ts";
import { withTag } from "./set-tag.ts";
import { correct, withoutKey } from "./words.ts";

const MUST = { "tr-03108": "must", bsi: "must" } as const;
const SHOULD = { "tr-03108": "should", bsi: "should" } as const;

/** How much of a list a message shows. */
const SHOWN = 100;

/** The entries of a list as a record writes them. */
function written(tag: string, entries: readonly string[]): string {
  const text = `${tag}=${entries.join(":")}`;
  return `\`${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}\``;
}

export const dkimHash = defineCheck({
  id: "dkim/hash",
  scope: "selector",
  title: "The DKIM key may be used with SHA-256",
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: ["RFC 8301 §3.1", "RFC 6376 §3.6.1"],
  why: "With `h=sha1` alone only signatures made with SHA-1 count for the key, and verifiers must not accept those.",
  fix: "Take the tag `h` out of the key record, or let it name sha256.",
  levels: MUST,
  mail: SENDS,
  needs: ["key"],
  judge: ({ key }, { name }) => {
    const { hashes } = key;
    const none = withoutKey(key);
    if (none !== null) return none;
    if (hashes === null) return { outcome: "pass", message: "there is no `h=`: every hash algorithm is allowed" };
    // RFC 6376 §3.6.1: unrecognized algorithms are ignored
    if (hashes.includes("sha256")) return { outcome: "pass", message: `${written("h", hashes)} allows sha256` };
    const fix = correct(name, key, withTag(key.text, "h", null), "Publish the record without `h`.");
    return { outcome: "fail", message: `${written("h", hashes)} does not allow sha256`, fix };
  },
});

export const dkimService = defineCheck({
  id: "dkim/service",
  scope: "selector",
  title: "The DKIM key may be used for e-mail",
  section: "§4.2",
  requirements: [],
  tests: [],
  references: ["RFC 6376 §3.6.1"],
  why: "A verifier of e-mail ignores a key whose `s=` names other services only, such as a key kept for TLS reports.",
  fix: "Take the tag `s` out of the key record, or let it name email or `*`.",
  levels: MUST,
  mail: SENDS,
  needs: ["key"],
  judge: ({ key }, { name }) => {
    const { services } = key;
    const none = withoutKey(key);
    if (none !== null) return none;
    if (services === null) return { outcome: "pass", message: "there is no `s=`: the key is for every service" };
    if (services.includes("*") || services.includes("email"))
      return { outcome: "pass", message: `${written("s", services)} allows e-mail` };
    const fix = correct(name, key, withTag(key.text, "s", null), "Publish the record without `s`.");
    return { outcome: "fail", message: `${written("s", services)} does not allow e-mail`, fix };
  },
});

export const dkimNotTesting = defineCheck({
  id: "dkim/not-testing",
  scope: "selector",
  title: "The DKIM key is not marked as a test",
  section: "§4.2",
  requirements: [],
  tests: [],
  references: ["RFC 6376 §3.6.1"],
  why: "With `t=y` verifiers treat signed mail no better than unsigned mail.",
  fix: "Take the flag `y` out of the tag `t` once mail is signed as planned.",
  levels: SHOULD,
  mail: SENDS,
  needs: ["key"],
  judge: ({ key }, { name }) => {
    const { flags } = key;
    const none = withoutKey(key);
    if (none !== null) return none;
    if (!flags.includes("y")) return { outcome: "pass", message: "there is no `t=y`" };
    const rest = flags.filter((flag) => flag !== "y");
    const value = withTag(key.text, "t", rest.length > 0 ? rest.join(":") : null);
    const fix = correct(name, key, value, "Publish the record without the flag `y`.");
    return { outcome: "fail", message: `${written("t", flags)} marks the key as a test`, fix };
  },
});
