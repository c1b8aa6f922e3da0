// The texts of `mail-policy mta-sts`: what was written, and what is served.
import type { ComparedSite, ServedPolicy, SiteVerdict } from "../hosting/compared-site.ts";
import { verdictOf } from "../hosting/compared-site.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import { readable } from "../text/utf8.ts";
import { diffLines } from "./diff.ts";
import { jsonText } from "./json-text.ts";
import type { Language } from "./language.ts";
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
export function renderSiteBuild(
  { folder, written, removed, sites, servers, oneHostServers }: SiteBuild,
  language: Language,
): string {
  const { commands } = language.words;
  const built = commands.builtSites(folder, sites.length, servers);
  const shown = sites.slice(0, MAX_LISTED).map((site) => `  ${site.host}: ${idText(site, language)}`);
  const more = sites.length - shown.length;
  const folders = sites.map(({ host }) => `${folder}/${host}`);
  return lines([
    `${built}: ${commands.filesWritten(written.length, removed.length)}`,
    ...shown,
    ...(more > 0 ? [`  ${commands.moreSites(more)}`] : []),
    ...(sites.length < 2
      ? []
      : oneHostServers.map((server) => say(message("hosting/one-host", { server, folders }), language))),
  ]);
}

function idText({ id, isDeclared }: SiteBuild["sites"][number], language: Language): string {
  if (id === null) return say(message("hosting/record/undecided"), language);
  const { commands } = language.words;
  return isDeclared ? commands.declaredId(id) : commands.contentId(id);
}

/** The result of `check` for people, ending in a newline; `hasRecord` as for `verdictOf`. */
export function renderComparison(sites: readonly ComparedSite[], hasRecord: boolean, language: Language): string {
  const { comparedSites } = language.words.commands;
  const verdicts = sites.map((site) => verdictOf(site, hasRecord));
  const count = (verdict: SiteVerdict): number => verdicts.filter((one) => one === verdict).length;
  return lines([
    ...sites.flatMap((site) => siteLines(site, language)),
    comparedSites(sites.length, count("deployed"), count("not-deployed"), count("unknown")),
  ]);
}

function siteLines(
  { host, policy, contentType, certificate, expiry, record }: ComparedSite,
  language: Language,
): string[] {
  const { certificateUntil } = language.words.commands;
  const served = [contentType, expiry].flatMap((problem) => (problem === null ? [] : say(problem, language)));
  const until = certificate !== null && expiry === null ? [certificateUntil(certificate.notAfter)] : [];
  const rest = [...served, ...until, say(record.message, language)].map((line) => `  ${quoteProse(line)}`);
  const first = quoteProse(`${host}: ${say(policyMessage(policy), language)}`);
  return [first, ...differenceLines(policy, language), ...rest];
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

function differenceLines(policy: ServedPolicy, language: Language): string[] {
  if (policy.state !== "differs") return [];
  const diff = diffLines({ before: policy.served.map(readable), after: policy.expected.map(readable) });
  if (diff === null) return [`  ${say(message("hosting/diff-too-long"), language)}`];
  return [`  ${say(message("hosting/diff"), language)}`, ...diff.map(({ mark, text }) => `  ${mark} ${text}`)];
}

/** The result of `check` as JSON, ending in a newline. */
export function renderComparisonJson(sites: readonly ComparedSite[], hasRecord: boolean, language: Language): string {
  const policies = sites.map((site) => ({
    verdict: verdictOf(site, hasRecord),
    ...(sayAll({ ...site, policy: { ...site.policy, message: policyMessage(site.policy) } }, language) as object),
  }));
  return jsonText({ version: 1, language: language.tag, policies });
}

function lines(texts: readonly string[]): string {
  return `${texts.join("\n")}\n`;
}
