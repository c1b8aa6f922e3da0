// The Action's inputs (action.yml), which the runner hands over as INPUT_<NAME> variables.
import { type Message, message } from "../message.ts";
import { DEFAULT_DEADLINE, parseDuration } from "../text/duration.ts";
import { DEFAULT_SMTP_RATE, SMTP_RATE_SYNTAX, parseSmtpRate } from "../run/smtp-limits.ts";
import type { FailOn, SmtpMode, View } from "../model.ts";
import type { Language } from "../report/language.ts";
import { ENGLISH } from "../report/language.ts";
import { LANGUAGE_TAGS, loadLanguage } from "../report/load-language.ts";
import type { Shard } from "../policy/shards.ts";
import { parseShard, SHARD_SYNTAX } from "../policy/shards.ts";

/** The environment of the process, handed in. */
export type Env = Readonly<Record<string, string | undefined>>;

/** `check`: audit, and deliver the report; `merge`: the same, of what shards observed; `publish`: comment the report of an earlier run. */
type Mode = "check" | "merge" | "publish";

/** When a comment is wanted; `auto`: when the change touches an input of the audit, or has something to say. */
export type CommentMode = "auto" | "always" | "on-failure" | "never";

export interface ActionInputs {
  mode: Mode;
  /** The folder with the report to publish, or with the snapshots of the shards; empty in mode `check`. */
  reportDir: string;
  /** The part of the domains to audit; null for all. */
  shard: Shard | null;
  config: string;
  view: View | "auto";
  /** Whether a run leaves out the domains that a change cannot touch; `auto`: for pull requests, if only new failures count. */
  changedOnly: "auto" | "true" | "false";
  failOn: FailOn;
  failOnUnknown: boolean;
  failOnWeakened: boolean;
  resolvers: string[];
  smtp: SmtpMode;
  /** Files, relative to the workspace. */
  smtpEvidence: string[];
  /** null: this machine's name. */
  helo: string | null;
  allowPrivateNetwork: boolean;
  offline: boolean;
  deadlineMs: number;
  /** null: the default. */
  smtpDeadlineMs: number | null;
  smtpRate: number;
  comment: CommentMode;
  label: string;
  summary: boolean;
  annotations: boolean;
  /** Empty: a folder of the runner's choice. */
  outputDir: string;
  /** The branch of the history; empty: none. */
  historyBranch: string;
  /** Empty: none. Secret. */
  token: string;
  driftIssue: boolean;
  /** What reports are written in. */
  language: Language;
  /** null: none. Secret. */
  notifyWebhook: string | null;
}

/** The inputs, and all problems found in them. A faulty one has its default, so that the problems can be reported. */
export interface ActionInputsResult {
  inputs: ActionInputs;
  faults: Message[];
}

/** The values for an empty or missing input, as in action.yml. */
const DEFAULTS = {
  mode: "check",
  "report-dir": "",
  shard: "",
  config: "mail-policy.yml",
  view: "auto",
  "changed-only": "auto",
  "fail-on": "regression",
  "fail-on-unknown": "false",
  "fail-on-weakened": "false",
  resolvers: "",
  smtp: "auto",
  "smtp-evidence": "",
  helo: "",
  "allow-private-network": "false",
  offline: "false",
  deadline: DEFAULT_DEADLINE,
  "smtp-deadline": "",
  "smtp-rate": String(DEFAULT_SMTP_RATE),
  comment: "auto",
  label: "default",
  summary: "true",
  annotations: "true",
  "output-dir": "",
  "history-branch": "",
  token: "",
  "drift-issue": "false",
  "notify-webhook": "",
  language: ENGLISH.tag,
};

type InputName = keyof typeof DEFAULTS;

const LABEL_LIMIT = 50;
/** Octets of a file name, which a branch is on most machines. */
const BRANCH_LIMIT = 200;
/** Quoted characters of a refused value. */
const QUOTE_LIMIT = 60;

/** Reads all inputs. Never rejects. */
export async function readInputs(env: Env): Promise<ActionInputsResult> {
  const faults: Message[] = [];
  const text = (name: InputName): string => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim() || DEFAULTS[name];
  const choice = <const T extends string>(name: InputName, allowed: readonly [T, ...T[]]): T => {
    const value = text(name).toLowerCase();
    const chosen = allowed.find((one) => one === value);
    if (chosen === undefined) faults.push(message("input/choice", { name, value: cut(text(name)), allowed }));
    return chosen ?? allowed[0];
  };
  const flag = (name: InputName): boolean => choice(name, ["true", "false"]) === "true";

  const number = (name: InputName, parse: (value: string) => number | null, expected: Message): number => {
    const value = parse(text(name));
    if (value === null) faults.push(message("input/use", { name, value: cut(text(name)), expected }));
    return value ?? 0;
  };
  const duration = (name: InputName): number => number(name, parseDuration, message("syntax/duration"));

  const list = (name: InputName): string[] => splitList(text(name));

  const inputs: ActionInputs = {
    mode: choice("mode", ["check", "merge", "publish"]),
    reportDir: text("report-dir"),
    shard: parseShard(text("shard")),
    config: text("config"),
    view: choice("view", ["auto", "planned", "live"]),
    changedOnly: choice("changed-only", ["auto", "true", "false"]),
    failOn: choice("fail-on", ["regression", "violation", "never"]),
    failOnUnknown: flag("fail-on-unknown"),
    failOnWeakened: flag("fail-on-weakened"),
    resolvers: list("resolvers"),
    smtp: choice("smtp", ["auto", "on", "off"]),
    smtpEvidence: list("smtp-evidence"),
    helo: text("helo") || null,
    allowPrivateNetwork: flag("allow-private-network"),
    offline: flag("offline"),
    deadlineMs: duration("deadline"),
    smtpDeadlineMs: text("smtp-deadline") === "" ? null : duration("smtp-deadline"),
    smtpRate: number("smtp-rate", parseSmtpRate, SMTP_RATE_SYNTAX),
    comment: choice("comment", ["auto", "always", "on-failure", "never"]),
    label: text("label"),
    summary: flag("summary"),
    annotations: flag("annotations"),
    outputDir: text("output-dir"),
    historyBranch: text("history-branch"),
    token: text("token"),
    driftIssue: flag("drift-issue"),
    notifyWebhook: text("notify-webhook") || null,
    language: await loadLanguage(choice("language", LANGUAGE_TAGS)),
  };
  faults.push(...modeFaults(inputs), ...shardFaults(inputs, text("shard")), ...branchFaults(inputs.historyBranch, env));
  const postingFaults = [...labelFaults(inputs.label), ...tokenFaults(inputs.token)];
  faults.push(...webhookFaults(inputs.notifyWebhook), ...postingFaults);
  // without its label or token, our comment cannot be found again
  const silent = { ...inputs, comment: "never", driftIssue: false, label: "default" } as const;
  const written = postingFaults.length === 0 ? inputs : silent;
  return { inputs: text("shard") === "" ? written : { ...written, ...SHARD_INPUTS }, faults };
}

/** The values of a list, one per line or separated by commas. */
function splitList(text: string): string[] {
  return text
    .split(/[\n,]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

/** What the merge does, and not a shard. */
const SHARD_INPUTS = {
  comment: "never",
  summary: false,
  annotations: false,
  historyBranch: "",
  failOn: "never",
  failOnUnknown: false,
  failOnWeakened: false,
} as const;

function shardFaults({ mode, shard, smtp, changedOnly }: ActionInputs, text: string): Message[] {
  const narrowed = (text !== "" || mode === "merge") && changedOnly === "true";
  const faults = narrowed ? [message("input/changed-in-shards")] : [];
  if (shard === null && text === "") return faults;
  if (shard === null)
    return [...faults, message("input/use", { name: "shard", value: cut(text), expected: SHARD_SYNTAX })];
  return [
    ...faults,
    ...(mode === "check" ? [] : [message("input/shard-mode", { mode })]),
    ...(smtp === "on" ? [message("input/shard-smtp")] : []),
  ];
}

function modeFaults({ mode, reportDir, comment }: ActionInputs): Message[] {
  if (mode === "check") return reportDir === "" ? [] : [message("input/report-dir-mode")];
  if (mode === "merge") return reportDir === "" ? [message("input/no-shards-dir")] : [];
  return [
    ...(reportDir === "" ? [message("input/no-report-dir")] : []),
    ...(comment === "never" ? [message("input/comment-never")] : []),
  ];
}

function labelFaults(label: string): Message[] {
  const faults: Message[] = [];
  if (label.length > LABEL_LIMIT)
    faults.push(message("input/label-length", { count: label.length, limit: LABEL_LIMIT }));
  // Control characters and lone surrogates, which encoders reject; the marker of the comment is one line.
  if (/[\p{Cc}\p{Cs}]/u.test(label)) faults.push(message("input/label-character", { value: cut(label) }));
  return faults;
}

/** git-check-ref-format(1). The branch that is checked out is not one for a history. */
function branchFaults(branch: string, env: Env): Message[] {
  if (branch === "") return [];
  const isName =
    branch.length <= BRANCH_LIMIT &&
    !/[\s\p{Cc}\p{Cs}~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|\/$|\.$/u.test(branch) &&
    branch !== "@" &&
    branch.split("/").every((part) => !part.startsWith(".") && !part.endsWith(".lock"));
  if (!isName) return [message("input/branch-name", { value: cut(branch) })];
  return [env["GITHUB_REF_NAME"], env["GITHUB_HEAD_REF"], env["GITHUB_BASE_REF"]].includes(branch)
    ? [message("input/branch-files", { value: cut(branch) })]
    : [];
}

/** An HTTP client quotes a header it refuses, so a token that is not a valid header value must not reach it. */
function tokenFaults(token: string): Message[] {
  return /^[\x21-\x7e]*$/.test(token) ? [] : [message("input/token")];
}

/** The address itself is the secret: no message quotes any of it. */
function webhookFaults(address: string | null): Message[] {
  const url = address === null || !URL.canParse(address) ? null : new URL(address);
  const isFit = url !== null && url.protocol === "https:" && url.username === "" && url.password === "";
  return address === null || isFit ? [] : [message("input/webhook")];
}

function cut(value: string): string {
  return value.length > QUOTE_LIMIT ? `${value.slice(0, QUOTE_LIMIT)}…` : value;
}

/** What distinguishes this configuration from another one in comments and summaries; nothing by default. */
export function titleOf({ label }: ActionInputs): { title?: string } {
  return label === "default" ? {} : { title: label };
}
