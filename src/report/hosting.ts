// The texts of `mail-policy mta-sts`: what was written, and what is served.
import type { ComparedSite, ServedPolicy, SiteVerdict } from "../hosting/compared-site.ts";
import { verdictOf } from "../hosting/compared-site.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import { list } from "../text/list.ts";
import { plural } from "../text/plural.ts";
import { readable } from "../text/utf8.ts";
import { diffLines } from "./diff.ts";
import { jsonText } from "./json-text.ts";
import { ENGLISH } from "./language.ts";
import { quoteProse } from "./sanitize.ts";
import { say, sayAll } from "./say.ts";

/** What `build` did. */
export interface SiteBuild {
  /** The folder, as the user named it. */
  folder: string;
  written: readonly string[];
  removed: readonly string[];
  /** The hosts with the ids that their records have to have (null: see `DeclaredSite`), and whether the repository declares these. */
  sites: readonly { host: string; id: string | null; isDeclared: boolean }[];
  /** The names of the servers that there is configuration for, and of those that serve one host a site. */
  servers: readonly string[];
  oneHostServers: readonly string[];
}

/** Project limit: hosts that are listed one by one. */
const MAX_LISTED = 50;

/** The summary of `build`, ending in a newline. */
export function renderSiteBuild({ folder, written, removed, sites, servers, oneHostServers }: SiteBuild): string {
  const changes = [
    written.length === 0 ? "nothing changed" : `${plural(written.length, "file")} written`,
    ...(removed.length === 0 ? [] : [`${removed.length} removed`]),
  ];
  const shown = sites.slice(0, MAX_LISTED).map((site) => `  ${site.host}: ${idText(site)}`);
  const more = sites.length - shown.length;
  const folders = sites.map(({ host }) => `${folder}/${host}`);
  return lines([
    `${folder}: ${plural(sites.length, "policy", "policies")}, configuration for ${list(servers)}: ${changes.join(", ")}`,
    ...shown,
    ...(more > 0 ? [`  … (${more} more)`] : []),
    ...(sites.length < 2
      ? []
      : oneHostServers.map((server) => say(message("hosting/one-host", { server, folders }), ENGLISH))),
  ]);
}

function idText({ id, isDeclared }: SiteBuild["sites"][number]): string {
  if (id === null) return say(message("hosting/record/undecided"), ENGLISH);
  return isDeclared ? `declared id ${id}` : `no id is declared; of the content it is ${id}`;
}

/** The result of `check` for people, ending in a newline; `hasRecord` as for `verdictOf`. */
export function renderComparison(sites: readonly ComparedSite[], hasRecord: boolean): string {
  const verdicts = sites.map((site) => verdictOf(site, hasRecord));
  const count = (verdict: SiteVerdict): number => verdicts.filter((one) => one === verdict).length;
  return lines([
    ...sites.flatMap(siteLines),
    `${plural(sites.length, "policy", "policies")}: ${count("deployed")} as in the repository, ${count("not-deployed")} not, ${count("unknown")} not measured`,
  ]);
}

function siteLines({ host, policy, contentType, certificate, expiry, record }: ComparedSite): string[] {
  const served = [contentType, expiry].flatMap((problem) => (problem === null ? [] : say(problem, ENGLISH)));
  const until =
    certificate !== null && expiry === null ? [`the certificate is valid until ${certificate.notAfter}`] : [];
  const rest = [...served, ...until, say(record.message, ENGLISH)].map((line) => `  ${quoteProse(line)}`);
  return [quoteProse(`${host}: ${say(policyMessage(policy), ENGLISH)}`), ...differenceLines(policy), ...rest];
}

function policyMessage(policy: ServedPolicy): Message {
  switch (policy.state) {
    case "not-served":
      return message("hosting/policy/not-served", { problem: policy.problem });
    case "unknown":
      return message("hosting/policy/unknown", { reason: policy.reason });
    default:
      return message(`hosting/policy/${policy.state}`);
  }
}

function differenceLines(policy: ServedPolicy): string[] {
  if (policy.state !== "differs") return [];
  const diff = diffLines({ before: policy.served.map(readable), after: policy.expected.map(readable) });
  if (diff === null) return [`  ${say(message("hosting/diff-too-long"), ENGLISH)}`];
  return [`  ${say(message("hosting/diff"), ENGLISH)}`, ...diff.map(({ mark, text }) => `  ${mark} ${text}`)];
}

/** The result of `check` as JSON, ending in a newline. */
export function renderComparisonJson(sites: readonly ComparedSite[], hasRecord: boolean): string {
  const policies = sites.map((site) => ({
    verdict: verdictOf(site, hasRecord),
    ...(sayAll({ ...site, policy: { ...site.policy, message: policyMessage(site.policy) } }, ENGLISH) as object),
  }));
  return jsonText({ version: 1, policies });
}

function lines(texts: readonly string[]): string {
  return `${texts.join("\n")}\n`;
}
