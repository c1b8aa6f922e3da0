// Judges DNS and policies as a step would make them, before it is proposed.
import { withLiveFacts } from "../audit/live-facts.ts";
import type { Decision, Situation } from "../advance/situation.ts";
import type { Name } from "../dns/name.ts";
import type { ByteString, Rr, RrType } from "../dns/record.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Finding, ProfileName } from "../model.ts";
import type { Dns, DnsAnswer } from "../ports.ts";
import { parseFixRecord } from "../zones/edits/rrset-change.ts";
import type { Auditor, ViewInputs } from "./audit-domains.ts";

/** What the checks are given. */
export interface StepJudge {
  auditor: Auditor;
  /** The view that the decision was made in. */
  view: ViewInputs;
  profile: ProfileName;
}

/**
 * Why a step cannot be taken as it is: what passes now, and would fail after it. A mail that the policy expects to be delivered is one such
 * thing. A step back makes a policy weaker on purpose, so it is not judged. Never rejects.
 */
export async function failuresAfterStep(
  { domain, facts, findings, live }: Situation,
  decision: Decision,
  { auditor, view, profile }: StepJudge,
): Promise<Message[]> {
  if (decision.direction !== "forward") return [];
  const after: ViewInputs = {
    ...view,
    dns: withRecords(view.dns, decision),
    policies: policiesAfter(domain.name, decision, view),
  };
  const observed = await auditor.observe(domain, after);
  const combined = withLiveFacts(observed, live ?? facts, true);
  const audits = auditor.open([domain], profile);
  audits.add(0, combined);
  const passed = new Set(findings.filter(({ outcome }) => outcome === "pass").map(({ key }) => key));
  const failing = (audits.audits().at(0)?.findings ?? []).filter(
    ({ key, outcome, level }) => outcome === "fail" && level === "must" && passed.has(key),
  );
  return failing.map(describe);
}

function describe({ check, subject, message: reason }: Finding): Message {
  return message("advance/would-fail", { check, subject, reason });
}

/** DNS with the records of a step in place of their RRsets. */
function withRecords(dns: Dns, { records }: Decision): Dns {
  const own = records.flatMap((record) => parseFixRecord(record) ?? []);
  return {
    query: async <T extends RrType>(name: Name, type: T): Promise<DnsAnswer<T>> => {
      const before = await dns.query(name, type);
      const found = own.filter((rr): rr is Rr<T> & typeof rr => rr.name === name && rr.type === type);
      if (found.length === 0) return before;
      const security = before.kind === "failure" ? "indeterminate" : before.security;
      return { kind: "records", records: found, owner: name, aliases: [], security };
    },
  };
}

function policiesAfter(domain: Name, { served }: Decision, { policies }: ViewInputs): ReadonlyMap<Name, ByteString> {
  const [file] = served;
  const text = file?.lines.map((line) => `${line}\n`).join("");
  return new Map([...(policies ?? []), ...(text === undefined ? [] : [[domain, text] as const])]);
}
