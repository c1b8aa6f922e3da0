// `mail-policy mta-sts`: hosts the MTA-STS policies of the repository, and compares what is served with them.
import { isIP } from "node:net";
import { posix, resolve } from "node:path";
import { updateSiteFolder } from "../files/site-folder.ts";
import { verdictOf } from "../hosting/compared-site.ts";
import type { ServerSettings, WebServer } from "../hosting/web-server.ts";
import { WEB_SERVERS } from "../hosting/web-servers.ts";
import { message } from "../message.ts";
import { UsageError } from "../errors.ts";
import type { Language } from "../report/language.ts";
import { renderComparison, renderComparisonJson, renderSiteBuild } from "../report/hosting.ts";
import type { CheckSitesOptions } from "../run/check-policy-sites.ts";
import type { RepositoryAccess } from "../run/load-inputs.ts";
import { DEFAULT_DEADLINE } from "../text/duration.ts";
import {
  LANGUAGE_OPTION,
  parseChoice,
  parseConcurrency,
  parseDurationOption,
  parseLanguage,
  parseOptions,
  parseResolvers,
  refuseStray,
  repositoryRoot,
  wrongValue,
} from "./args.ts";
import type { Command, ExitCode } from "./command.ts";
import { showProgress } from "./progress.ts";
import type { Shell } from "./shell.ts";
import { print } from "./shell.ts";
import { closestWord } from "../text/closest-word.ts";

const SERVER_IDS = WEB_SERVERS.map(({ id }) => id);

export const MTA_STS: Command = {
  usage: ["mta-sts build --out DIR", "mta-sts check [--dir DIR]"],
  options: (help) => [
    help.mtaSts,
    help.ofBuild,
    help.mtaStsBuild({ servers: SERVER_IDS.join(", ") }),
    help.ofCheck,
    help.mtaStsCheck,
    help.mtaStsExitCode,
  ],
  run: runMtaSts,
};

const REPOSITORY_OPTIONS = {
  config: { type: "string", default: "mail-policy.yml" },
  domain: { type: "string", multiple: true },
  untrusted: { type: "boolean", default: false },
  lang: LANGUAGE_OPTION,
} as const;

const BUILD_OPTIONS = {
  ...REPOSITORY_OPTIONS,
  out: { type: "string" },
  for: { type: "string", multiple: true },
  root: { type: "string", default: "/srv/mta-sts" },
  certificate: { type: "string" },
  "certificate-key": { type: "string" },
  listen: { type: "string", multiple: true },
} as const;

const CHECK_OPTIONS = {
  ...REPOSITORY_OPTIONS,
  dir: { type: "string" },
  record: { type: "boolean", default: false },
  format: { type: "string", default: "text" },
  resolver: { type: "string", multiple: true },
  "allow-private-network": { type: "boolean", default: false },
  concurrency: { type: "string" },
  deadline: { type: "string", default: DEFAULT_DEADLINE },
} as const;

/** A parsed `mta-sts build`. */
export interface BuildCommand {
  access: RepositoryAccess;
  domains: readonly string[];
  /** The folder, as the user named it. */
  out: string;
  servers: readonly WebServer[];
  settings: ServerSettings;
  language: Language;
}

/** A parsed `mta-sts check`. */
export interface CheckSitesCommand {
  run: CheckSitesOptions;
  hasRecord: boolean;
  isJson: boolean;
  language: Language;
}

/** Parses the words after `mta-sts build`. */
export function parseBuild(args: readonly string[], cwd: string): BuildCommand {
  const { values, positionals } = parseOptions(args, BUILD_OPTIONS);
  refuseStray("mta-sts build", positionals);
  const { out, listen = [], certificate, "certificate-key": key, for: ids } = values;
  if (out === undefined) throw new UsageError(message("command/mta-sts-out"));
  for (const address of listen)
    if (isIP(address) === 0) throw wrongValue("--listen", address, message("syntax/ip-address"));
  if ((certificate === undefined) !== (key === undefined)) throw new UsageError(message("option/certificate-pair"));
  return {
    access: accessOf(values, cwd),
    domains: values.domain ?? [],
    out,
    servers: WEB_SERVERS.filter(({ id }) => ids === undefined || ids.map(parseServer).includes(id)),
    settings: {
      root: parseServerPath("--root", values.root),
      certificate:
        certificate === undefined || key === undefined
          ? null
          : {
              file: parseHostPath("--certificate", certificate),
              keyFile: parseHostPath("--certificate-key", key),
            },
      listen,
    },
    language: parseLanguage(values.lang),
  };
}

/** Parses the words after `mta-sts check`. */
export function parseCheckSites(args: readonly string[], cwd: string): CheckSitesCommand {
  const { values, positionals } = parseOptions(args, CHECK_OPTIONS);
  refuseStray("mta-sts check", positionals);
  const { dir, format } = values;
  return {
    run: {
      ...accessOf(values, cwd),
      domains: values.domain ?? [],
      folder: dir === undefined ? null : { path: resolve(cwd, dir), given: dir },
      resolvers: parseResolvers(values.resolver ?? []),
      allowPrivateNetwork: values["allow-private-network"],
      concurrency: parseConcurrency(values.concurrency),
      deadlineMs: parseDurationOption("--deadline", values.deadline),
    },
    hasRecord: values.record,
    isJson: parseChoice("--format", format, ["text", "json"]) === "json",
    language: parseLanguage(values.lang),
  };
}

function accessOf({ config, untrusted }: { config: string; untrusted: boolean }, cwd: string): RepositoryAccess {
  return { config, root: repositoryRoot(config, cwd), isUntrusted: untrusted };
}

function parseServer(id: string): string {
  if (SERVER_IDS.includes(id)) return id;
  const meant = closestWord(id, SERVER_IDS);
  throw new UsageError(message("option/server", { server: id, meant, servers: SERVER_IDS }));
}

/** What no server's configuration has to quote. */
const PLAIN_PATH = /^\/[\w./@+-]*$/;

/** A path on the server, which is a Unix system. */
function parseServerPath(option: string, path: string): string {
  demandPlain(option, path, path);
  return posix.normalize(path).replace(/(?<=.)\/$/, "");
}

/** The same, in which `{host}` stands for the host. */
function parseHostPath(option: string, path: string): string {
  demandPlain(option, path, path.replaceAll("{host}", "host"));
  return path;
}

function demandPlain(option: string, given: string, path: string): void {
  if (!PLAIN_PATH.test(path)) throw wrongValue(option, given, message("syntax/server-path"));
}

async function runMtaSts([word, ...words]: readonly string[], shell: Shell): Promise<ExitCode> {
  if (word === "build") return runBuild(parseBuild(words, shell.cwd), shell);
  if (word === "check") return runCheckSites(parseCheckSites(words, shell.cwd), shell);
  throw new UsageError(message("command/mta-sts", { text: word === undefined || word.startsWith("-") ? null : word }));
}

async function runBuild(command: BuildCommand, shell: Shell): Promise<ExitCode> {
  const { access, domains, out, servers, settings, language } = command;
  const { buildPolicySites } = await import("../run/build-policy-sites.ts");
  const { sites, files, about } = await buildPolicySites(access, domains, servers, settings);
  const repository = access.isUntrusted ? access.root : null;
  const change = updateSiteFolder(resolve(shell.cwd, out), files, { given: out, about, repository });
  const oneHost = servers.filter(({ servesSeveralHosts }) => !servesSeveralHosts);
  const names = (some: readonly WebServer[]): string[] => some.map(({ name }) => name);
  const built = { folder: out, ...change, sites, servers: names(servers), oneHostServers: names(oneHost) };
  return print(shell, renderSiteBuild(built, language), true);
}

async function runCheckSites(command: CheckSitesCommand, shell: Shell): Promise<ExitCode> {
  const { run, hasRecord, isJson, language } = command;
  const { checkPolicySites } = await import("../run/check-policy-sites.ts");
  const progress = showProgress(shell.stderr, "observed", language);
  const stop = shell.catchStop?.();
  const sites = await checkPolicySites({
    ...run,
    onProgress: progress.step,
    ...(stop === undefined ? {} : { stop }),
  }).finally(progress.end);
  const render = isJson ? renderComparisonJson : renderComparison;
  await print(shell, render(sites, hasRecord, language));
  const verdicts = new Set(sites.map((site) => verdictOf(site, hasRecord)));
  if (verdicts.has("not-deployed")) return 1;
  return verdicts.has("unknown") ? 3 : 0;
}
