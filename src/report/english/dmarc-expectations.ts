// What is said of the mails that the policy expects a result of DMARC for.
import { list } from "../../text/list.ts";
import { excerpt } from "./spf.ts";

/** Project limit: how many mails a sentence describes. */
const MAX_MAILS = 5;

type Result = "pass" | "none" | "quarantine" | "reject";

const EXPECTED: Readonly<Record<Result, string>> = {
  pass: "expected to pass",
  none: "expected to meet no policy",
  quarantine: "expected to be quarantined",
  reject: "expected to be rejected",
};
const FOUND: Readonly<Record<Result, string>> = {
  pass: "it passes",
  none: "no policy applies",
  quarantine: "receivers quarantine it",
  reject: "receivers reject it",
};

interface Step {
  /** null where MAIL FROM has no domain. */
  domain: string | null;
  reason: string | null;
  alignment: "aligned" | "not-aligned" | "unknown" | null;
  author: string;
  /** The tag that asks for strict alignment. */
  tag: string | null;
}

const ALIGNMENT = { aligned: "aligned with", "not-aligned": "not aligned with", unknown: "perhaps aligned with" };

function step(outcome: string, { reason, alignment, author, tag }: Step): string {
  const isStrict = tag !== null && alignment === "not-aligned";
  const aligned = alignment === null ? "" : `, ${ALIGNMENT[alignment]} ${author}${isStrict ? ` (\`${tag}=s\`)` : ""}`;
  return `${outcome}${reason === null ? "" : `, ${reason}`}${aligned}`;
}

export const dmarcExpectations = {
  "dmarc/expectations/none": () => "the policy expects no result of DMARC",
  "dmarc/expectations/all": ({ mails }: { mails: number }) =>
    mails === 1 ? "the one mail has the expected result" : `all ${mails} mails have the expected result`,
  "dmarc/expectations/broken": ({ mails }: { mails: readonly string[] }) => list(mails, MAX_MAILS, "; "),
  "dmarc/expectations/result": ({
    ip,
    from,
    expected,
    results,
    isMeasured,
    steps,
  }: {
    ip: string;
    from: string;
    expected: Result;
    results: readonly Result[];
    isMeasured: boolean;
    steps: readonly string[];
  }) => {
    const found = `${results.length > 1 && isMeasured ? "receivers differ: " : ""}${results.map((each) => FOUND[each]).join(", or ")}`;
    return `mail of ${excerpt(from)} from ${ip}: ${EXPECTED[expected]}, but ${found} (${steps.join("; ")})`;
  },
  "dmarc/expectations/spf": ({ result, ...values }: Step & { result: string }) =>
    step(`SPF${values.domain === null ? "" : ` of ${values.domain}`}: ${result}`, values),
  "dmarc/expectations/dkim": ({ selector, state, ...values }: Step & { selector: string; state: string }) =>
    step(`DKIM ${selector} of ${values.domain}: ${state === "varies" ? "receivers differ" : state}`, values),
  "dmarc/expectations/policy": ({
    tag,
    policy,
    testing,
    pct,
    origin,
  }: {
    tag: string;
    policy: string;
    testing: boolean;
    pct: number | null;
    origin: string | null;
  }) => {
    const part = pct === null || pct === 100 ? "" : `, and receivers that follow RFC 7489 apply it to ${pct} %`;
    return `the policy is ${policy} by \`${tag}\`${testing ? " with `t=y`" : ""}${origin === null ? "" : ` of ${origin}`}${part}`;
  },
  "dmarc/expectations/discarded": ({ origin }: { origin: string | null }) =>
    `receivers discard the DMARC record${origin === null ? "" : ` of ${origin}`}`,
  "dmarc/expectations/fix": ({
    step: broken,
    author,
    tags,
  }: {
    step: "alignment" | "authentication" | "policy" | "forged";
    author: string;
    tags: readonly string[];
  }) => {
    const relax =
      tags.length === 0 ? "" : `, or publish the DMARC record without ${list(tags.map((each) => `\`${each}=s\``))}`;
    const advice = {
      alignment: `Send such mail with MAIL FROM at ${author}, or sign it as ${author}${relax}.`,
      authentication: "Let SPF authorize the address for MAIL FROM, or publish the key that the mail is signed with.",
      policy: `Change the DMARC record that applies to ${author}.`,
      forged: "Remove what authenticates the mail: the SPF term that matches its address, or the key of its signature.",
    };
    return `${advice[broken]} If the result is right, correct \`dmarc: expect:\` in the policy.`;
  },
};
