// The options of a run, quiet where a test does not care: nothing is asked, the moment is fixed.
import { join } from "node:path";
import type { CheckOptions } from "../../src/run/check.ts";

/** What a run over the policy in `root` is asked; `over` says what matters. */
export function checkOptions(root: string, over: Partial<CheckOptions> = {}): CheckOptions {
  return {
    config: join(root, "mail-policy.yml"),
    root,
    view: "auto",
    resolvers: [],
    offline: false,
    isUntrusted: false,
    allowPrivateNetwork: false,
    smtp: "off",
    smtpEvidence: [],
    helo: null,
    failOn: "regression",
    failOnUnknown: false,
    failOnWeakened: false,
    changedOnly: false,
    base: { kind: "none", counts: "every-failure" },
    history: null,
    replay: null,
    shards: null,
    shard: null,
    domains: [],
    now: "2026-11-23T12:00:00.000Z",
    concurrency: null,
    deadlineMs: 1_200_000,
    smtpDeadlineMs: null,
    smtpRate: null,
    ...over,
  };
}
