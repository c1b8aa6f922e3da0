// `advance`: the next step of each domain's rollout, decided by what DNS answers, what the repository declares, and what reports say.
import { rowsBySigner } from "../advance/dkim/signatures.ts";
import type { AdvanceKind, Proposal } from "../advance/proposal.ts";
import type { Decision, Situation } from "../advance/situation.ts";
import { waiting } from "../advance/situation.ts";
import { WIZARDS } from "../advance/wizards.ts";
import type { Name } from "../dns/name.ts";
import { prependLabels } from "../dns/name.ts";
import type { Facts } from "../facts.ts";
import type { Message } from "../message.ts";
import type { DomainPolicy, Policy } from "../policy/policy.ts";
import type { Dns } from "../ports.ts";
import type { Evidence, ReportKind } from "../received-reports/evidence.ts";
import type { KnownReports } from "../received-reports/known-reports.ts";
import { reportLimitations } from "../received-reports/known-reports.ts";
import { evidenceOf } from "../received-reports/evidence.ts";
import { observeSources } from "../senders/observe.ts";
import { sendersOf } from "../senders/senders.ts";
import type { Deadline } from "../sources/run-deadline.ts";
import { withRunDeadline } from "../sources/run-deadline.ts";
import type { World } from "../sources/world.ts";
import { createEditor } from "../zones/edits/editor.ts";
import type { KeyWish } from "./advance-dkim.ts";
import { NO_KEYS, proposeRotation } from "./advance-dkim.ts";
import type { RepositoryParts } from "./advance-edits.ts";
import { toProposal, withSharedPolicies } from "./advance-edits.ts";
import { openAuditor } from "./audit-domains.ts";
import type { KeyDating } from "./commit-key-dates.ts";
import { commitKeyDates } from "./commit-key-dates.ts";
import type { HistoryAccess, OpenHistory } from "./history.ts";
import { earlierRunOf, openHistory } from "./history.ts";
import type { StepJudge } from "./judge-step.ts";
import { failuresAfterStep } from "./judge-step.ts";
import { knowReports } from "./known-reports.ts";
import type { RepositoryAccess, RunInputs } from "./load-inputs.ts";
import { loadInputs } from "./load-inputs.ts";
import type { ObservedViews } from "./observe-views.ts";
import { observeViews } from "./observe-views.ts";
import type { WorldOptions } from "./open-world.ts";
import { openWorld } from "./open-world.ts";
import type { DomainAudit } from "./view-audits.ts";
import type { Views } from "./views.ts";
import { chooseViews, evidenceLocator } from "./views.ts";

export interface AdvanceOptions extends RepositoryAccess, WorldOptions {
  /** What is to be advanced, in this order. */
  kinds: readonly AdvanceKind[];
  /** Only these domains of the policy; all if empty. */
  domains: readonly string[];
  /** Where the evidence of earlier runs is kept; null without a history. It is read only. */
  history: HistoryAccess | null;
  /** The DKIM keys that the user wants; none if it is left out. */
  keys?: KeyWish;
  /** Ends the run early: what is not measured by then is unknown. */
  stop?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}

export interface AdvanceResult {
  /** When the domains were observed, ISO 8601. */
  at: string;
  /** By domain in the order of the policy, then by kind. */
  proposals: Proposal[];
  /** What could not be measured or read. */
  limitations: Message[];
  /** Internal errors of this program. */
  defects: Message[];
}

/** Proposes the next step of each domain, and changes nothing. Throws InputError, UsageError (exit 2) or AuditError (exit 3). */
export function advance(options: AdvanceOptions): Promise<AdvanceResult> {
  return withRunDeadline(options.deadlineMs, (deadline) => advanceWithDeadline(deadline, options), options.stop);
}

async function advanceWithDeadline(deadline: Deadline, options: AdvanceOptions): Promise<AdvanceResult> {
  const inputs = await loadInputs(options, options.domains);
  const history = options.history && (await openHistory(options.history, options.config, inputs));
  const world = await openWorld(options, inputs, null, deadline);
  const { policy, declared } = inputs;
  const keys = commitKeyDates({ ...options, policy, zones: declared.zones }, null, deadline.signal);
  try {
    const reports = await knowReports(inputs, world, history, deadline.signal);
    const read = { inputs, history, reports, keys, world };
    return await world.runWithResolverCheck(() => propose(options, read));
  } finally {
    keys.close();
    world.close();
  }
}

/** What a run reads before it observes. */
interface Read {
  inputs: RunInputs;
  history: OpenHistory | null;
  reports: KnownReports | null;
  keys: KeyDating;
  world: World;
}

/** Observes the domains, decides, judges the steps, and finds what the repository makes of them. */
async function propose(
  options: AdvanceOptions,
  { inputs, history, reports, keys, world }: Read,
): Promise<AdvanceResult> {
  const { policy, policyFiles, repository, domains, declared } = inputs;
  const defects = new Map<string, Message>();
  const onDefect = (defect: Message): unknown => defects.set(JSON.stringify(defect), defect);
  const earlierOf = history && ((domain: Name): Facts["earlier"] => earlierRunOf(history, domain));
  const auditor = openAuditor(world, evidenceLocator(declared.zones, policyFiles), onDefect, { earlierOf });
  const views = chooseViews("auto", inputs, null, world, keys.keyDates);
  const observed = await observeViews(auditor, views, { inputs, base: null }, onDefect, options.onProgress);
  const judge = { auditor, view: views.audited, profile: policy.profile };
  const policies = new Map(policyFiles.map((file) => [file.domain, file]));
  const parts = { edit: createEditor(declared.zones, repository), policyFiles: policies };
  const signerRows = rowsBySigner(reports?.evidence ?? NO_EVIDENCE);
  const proposals: Proposal[] = [];
  for (const [i, domain] of domains.entries()) {
    const situation = await situationOf(i, domain, { policy, views, observed, reports, at: world.at });
    const rotation = { inputs, rows: signerRows(domain.name), dns: world.dns, parts, wish: options.keys ?? NO_KEYS };
    for (const kind of options.kinds)
      proposals.push(
        kind === "dkim" ? await proposeRotation(situation, rotation) : await proposeStep(kind, situation, judge, parts),
      );
  }
  return {
    at: world.at,
    proposals: withSharedPolicies(proposals, policies),
    limitations: [
      ...world.limitations(),
      ...keys.limitations(),
      ...(reports === null ? [] : reportLimitations(reports)),
    ],
    defects: [...defects.values()],
  };
}

/** Decides on a step of a policy, and judges it. */
async function proposeStep(
  kind: AdvanceKind,
  situation: Situation,
  judge: StepJudge,
  parts: RepositoryParts,
): Promise<Proposal> {
  const decision = decide(kind, situation);
  const failures = await failuresAfterStep(situation, decision, judge);
  return toProposal(kind, situation.domain.name, failures.length === 0 ? decision : waiting(decision, failures), parts);
}

function decide(kind: AdvanceKind, situation: Situation): Decision {
  const wizard = WIZARDS[kind];
  if (wizard === undefined) throw new Error(`a defect: there is no wizard for ${kind}`);
  return wizard(situation);
}

async function situationOf(
  position: number,
  domain: DomainPolicy,
  { policy, views, observed, reports, at }: Observed,
): Promise<Situation> {
  const audit = observed.audited.audits().at(position) as DomainAudit;
  const evidence = evidenceOf(reports?.evidence ?? NO_EVIDENCE, domain.name);
  const { dns } = views.audited;
  const context = {
    policy: domain,
    since: null,
    observed: await observeSources(dns, domain, evidence.dmarc.rows),
  };
  const isAsked = (kind: ReportKind): boolean => reports?.sources[kind] !== undefined;
  return {
    ...audit,
    domain,
    at,
    live: observed.live?.observed().at(position) ?? null,
    dmarcAlias: await findDmarcAlias(dns, domain),
    evidence,
    isAsked: { dmarc: isAsked("dmarc"), tlsRpt: isAsked("tls-rpt") },
    sendersOf: (rows) => sendersOf(rows, context),
    settings: policy.advance,
  };
}

interface Observed {
  policy: Policy;
  views: Views;
  observed: ObservedViews;
  reports: KnownReports | null;
  at: string;
}

const NO_EVIDENCE: Evidence = { version: 1, domains: {} };

/** RFC 1034 §3.6.2: nothing else can be published at a name that is an alias. */
async function findDmarcAlias(dns: Dns, { name }: DomainPolicy): Promise<Name | null> {
  const answer = await dns.query(prependLabels("_dmarc", name), "TXT");
  return answer.kind === "records" && answer.aliases.length > 0 ? answer.owner : null;
}
