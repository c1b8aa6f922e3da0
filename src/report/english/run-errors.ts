// Why a run cannot start, or its base cannot be read: git, the policy's place, resolvers.
import { list } from "../../text/list.ts";
import type { Sentence } from "./sentence.ts";

type Config = { config: string };

const FORMS = "https://dns.example/dns-query, tls://192.0.2.53, udp://192.0.2.53:53 or system";

export const runErrors = {
  "git/missing": () => "there is no git here",
  /** `said`: the first line of what git wrote, in English. */
  "git/failed": ({ command, said }: { command: string; said: string }) =>
    `git ${command} failed${said === "" ? "" : `: ${said}`}`,
  "git/output": ({ command, mebibytes }: { command: string; mebibytes: number }) =>
    `git ${command} says more than ${mebibytes} MiB`,
  "git/not-a-commit": ({ ref }: { ref: string }) => `${ref} is not the name of a commit`,
  "git/unknown-commit": () => "git knows no such commit here",
  "git/incomplete": () => "git does not have all of the commit",
  "git/not-checked-out": ({ commit }: { commit: string }) => `the checkout does not contain ${commit}`,
  "git/untracked": ({ reason }: { reason: string }) =>
    `in an untrusted repository only files that git tracks are read, but git cannot list them. Check out the repository first (actions/checkout, with git installed). ${reason}`,

  "run/no-policy": ({ config }: Config) =>
    `${config}: policy file not found. Create one with \`mail-policy init DOMAIN\`, or set --config (Action input \`config\`).`,
  "run/policy": ({ config, problem }: Config & { problem: Sentence }) => `${config}: the policy ${problem}`,
  "run/not-a-domain": ({ text, config }: Config & { text: string }) =>
    `${JSON.stringify(text)} is not a domain of ${config}`,
  "run/no-mail-server": () => "no domain of this policy receives mail, so there is no server to probe",
  "run/no-reports": ({ config }: Config) =>
    `${config}: the policy names no files with received reports. Name them with \`reports:\`, or a history with --history or --branch`,
  "run/no-policy-to-serve": ({ config }: Config) =>
    `${config}: no domain has a policy to serve. Name its file with \`mta-sts: policy-file:\`.`,
  "run/several-former-policies": ({ files }: { files: readonly string[] }) =>
    `the change removes several policies (${list(files)}), and it is not clear which of them is now another file.`,
  "run/included-files": ({ limit }: { limit: number }) => `its files include each other more than ${limit} levels deep`,
  "run/many-removed": ({ count }: { count: number }) =>
    `the change removes ${count} YAML files, so its former policy is unknown.`,

  "init/missing": ({ names, count }: { names: readonly string[]; count: number }) =>
    `${list(names)}: ${count === 1 ? "this name does" : "these names do"} not exist in DNS. Correct the spelling, or add --allow-missing for names that are still to be registered.`,
  "init/no-zone": () => "the files of --zones hold no whole zone; name the domains",
  "init/too-large": ({ problems }: { problems: readonly string[] }) =>
    `no policy can be written for these domains; try fewer at once. ${problems.join(" ")}`,

  "resolver/problem": ({ url, problem }: { url: string; problem: Sentence }) =>
    `resolver ${JSON.stringify(url)} ${problem}`,
  "resolver/form": () => `is not a valid resolver; write ${FORMS}`,
  "resolver/url": () => `is not a valid URL; write ${FORMS} (an IPv6 address in brackets)`,
  "resolver/host": () => "has no valid host name or IP address",
  "resolver/credentials": () => "has a user name or password; resolvers are asked without",
  "resolver/query": () => "has a query part (?…); resolvers are asked by POST, without one",
  "resolver/port": () => "has port 0",
  "resolver/path": () => "has a path; only https:// has one",
  "resolver/fragment": () => "has a part after #; only tls:// has one",
  "resolver/udp-name": () => "needs an IP address: a name would have to be looked up first",
  "resolver/tls-name": () => "has no valid name after #, which is the name in the resolver's certificate",
  "resolver/none": () => "the system names no DNS resolver; name one with --resolver or in the policy",
  "resolver/of-this-machine": () => "is the one of this machine, which may know the names of its network",
  "resolver/not-public": ({ use }: { use: string }) => `is not the address of a public host (${use})`,
  "resolver/untrusted": ({ url, refusal }: { url: string; refusal: Sentence }) =>
    `resolver ${JSON.stringify(url)} ${refusal}, and this policy is not trusted. Set the resolver in the workflow (\`resolvers\`) or with --resolver, or set allow-private-network there`,
};
