// What is wrong with the words of a command.
import { alternatives } from "../../text/alternatives.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { Sentence } from "./sentence.ts";

type Option = { option: string };
type Value = Option & { value: string };
type Limit = { limit: number };

const SECRETS = { password: "MAIL_POLICY_IMAP_PASSWORD", token: "MAIL_POLICY_IMAP_TOKEN" };

/** What an option or an input takes, in words that follow "use". */
const syntax = {
  "syntax/duration": () => "a time with its unit, from 1s to 24h, such as 90s, 20m or 1h",
  "syntax/shard": ({ limit }: Limit) => `a shard and their number, such as 3/8, up to ${limit}`,
  "syntax/whole-number": ({ limit }: Limit) => `a whole number from 1 to ${limit}`,
  "syntax/moment": () => "a date or time such as 2026-11-23 or 2026-11-23T12:00:00Z",
  "syntax/days": () => "a number of days, from 1d to 9999d",
  "syntax/since": ({ days }: { days: number }) => `a day such as 2026-11-01, or a number of days such as ${days}d`,
  "syntax/commit": () => "a commit as git names it, such as main, origin/main or HEAD~1",
  "syntax/ip-address": () => "an IP address, such as 192.0.2.1",
  "syntax/server-path": () => "an absolute path with no characters but letters, digits and ./_-+@",
  "syntax/selector": () => "letters, digits and hyphens, in labels joined by dots (RFC 6376 §3.1)",
  "syntax/mail-server": () => "the name of a mail server, such as imap.example.org, and --port for its port",
  "syntax/zones": ({ formats }: { formats: readonly string[] }) =>
    `FORMAT=FILES, e.g. bind=dns/*.zone; the formats are ${formats.join(", ")}`,
};

const option = {
  "option/unknown": ({ option: name, meant }: Option & { meant: string | null }) =>
    `unknown option ${name}${didYouMean(meant)}`,
  "option/twice": ({ option: name }: Option) => `${name} is given twice; keep one`,
  "option/flag": ({ option: name }: Option) => `${name} takes no value`,
  "option/no-value": ({ option: name }: Option) => `${name} needs a value`,
  "option/use": ({ option: name, value, expected }: Value & { expected: Sentence }) =>
    `${name} ${value}: use ${expected}`,
  "option/choice": ({ option: name, value, allowed }: Value & { allowed: readonly string[] }) =>
    `${name} ${value}: unknown value; use ${alternatives(allowed)}`,
  "option/problem": ({ option: name, problem }: Option & { problem: string }) => `${name}: ${problem}`,
  "option/control-character": ({ option: name }: Option) => `${name} contains a control character`,
  "option/length": ({ option: name, count, limit }: Option & Limit & { count: number }) =>
    `${name} has ${count} characters; the limit is ${limit}`,
  "option/needs-network": ({ option: name, offline }: Option & { offline: string }) =>
    `${name} on needs the network; remove ${offline} or ${name}`,
  "option/by-day": () =>
    "--by-day: a line for each domain has no days. Name a domain, such as `reports show example.org --by-day`",
  "option/live-view": () => "--view live needs the network; remove --offline or use --view planned",
  "option/evidence-with-replay": () =>
    "--smtp-evidence cannot be combined with --replay: the snapshot already contains the SMTP results",
  "option/changed-with-domain": () =>
    "--changed-only cannot be combined with --domain: keep one, as both choose the domains",
  "option/of-merge": ({ option: name }: Option) =>
    `${name} cannot be combined with --shard: give it to \`mail-policy merge\``,
  "option/domain-with-shard": () =>
    "--domain cannot be combined with --shard: the shard decides which domains are audited",
  "option/changed-with-shard": () =>
    "--changed-only cannot be combined with --shard: a run in shards audits every domain",
  "option/smtp-with-shard": () =>
    "--smtp on cannot be combined with --shard: shards would probe one mail server at once. Use `mail-policy probe --shard`, and --smtp-evidence",
  "option/binary": ({ format, file }: { format: string; file: string }) =>
    `--format ${format}: a terminal cannot show it. Write it to a file: --format ${format} > ${file}`,
  "option/one-history": () => "use either --history DIR or --branch NAME, not both",
  "option/combined": ({ options }: { options: readonly string[] }) =>
    `${options.slice(0, -1).join(", ")} and ${options.at(-1)} cannot be combined: keep one`,
  "option/same-folder": ({ folder }: { folder: string }) =>
    `--move ${folder}: the mails are in this folder already; name another`,
  "option/certificate-pair": () => "--certificate and --certificate-key are given together, or neither",
  "option/server": ({ server, meant, servers }: { server: string; meant: string | null; servers: readonly string[] }) =>
    `--for ${server}: unknown server${meant === null ? `; use ${servers.join(", ")}` : didYouMean(meant)}`,
  "option/of-dkim": ({ option: name }: Option) => `${name} is for \`advance dkim\``,
  "option/one-domain": () => "--generate makes keys for one domain; name it after `advance dkim`",
  "option/helo": ({ name }: { name: string }) =>
    `invalid EHLO name ${JSON.stringify(name)}: use a full host name or an address literal`,
  "option/proxy": ({ variable, url }: { variable: string; url: string }) =>
    `${variable}: ${JSON.stringify(url)} is not a valid HTTP proxy. Write http://host:port.`,
};

const command = {
  "command/none": () => "no command given; try `mail-policy check`",
  "command/unknown": ({ text, meant }: { text: string; meant: string | null }) =>
    `unknown command ${JSON.stringify(text)}${didYouMean(meant)}`,
  "command/options-only": ({ command: name, text }: { command: string; text: string }) =>
    `${name} takes options only, not ${JSON.stringify(text)}`,
  "command/advance-kind": ({ kinds }: { kinds: readonly string[] }) =>
    `advance needs what to advance: use ${alternatives(kinds)}`,
  "command/unknown-kind": ({ text, kinds, meant }: { text: string; kinds: readonly string[]; meant: string | null }) =>
    `advance ${JSON.stringify(text)}: use ${alternatives(kinds)} before the domains${didYouMean(meant)}`,
  "command/badge": () => "badge takes one folder with report.json, e.g. `mail-policy badge out`",
  "command/diff": () => "diff takes two runs, the earlier one first, e.g. `mail-policy diff last-month out`",
  "command/explain": () => "explain takes at most one check id, e.g. `mail-policy explain spf/lookup-limit`",
  "command/unknown-check": ({ id, meant }: { id: string; meant: string | null }) =>
    `unknown check ${JSON.stringify(id)}${meant === null ? ". List them with `mail-policy explain`." : didYouMean(meant)}`,
  "command/history": ({ text }: { text: string }) =>
    `history takes the word \`verify\` or nothing, not ${JSON.stringify(text)}`,
  "command/no-history": () => "history needs either --history DIR or --branch NAME",
  "command/init": () => "init needs a domain or --zones, e.g. `mail-policy init example.org example.de`",
  "command/init-domains": ({ count, limit }: Limit & { count: number }) =>
    `init has ${count} domains; the limit is ${limit}`,
  "command/merge": () => "merge needs the folders of the shards, e.g. `mail-policy merge shards`",
  "command/mta-sts": ({ text }: { text: string | null }) =>
    `mta-sts needs the word \`build\` or \`check\`${text === null ? "" : `, not ${JSON.stringify(text)}`}`,
  "command/mta-sts-out": () => "mta-sts build needs --out, the folder to write",
  "command/plan": () => "plan needs --shards, the number of shards",
  "command/reports": ({ words }: { words: readonly string[] }) =>
    `reports needs a word after it: ${words.join(" or ")}`,
  "command/unknown-reports": ({ text, meant }: { text: string; meant: string | null }) =>
    `reports does not know ${JSON.stringify(text)}${didYouMean(meant)}`,
  "command/fetch": () => "reports fetch needs --host, the mail server, and --user, the user name",
  "command/two-secrets": () => `${SECRETS.password} and ${SECRETS.token} are both set; unset one`,
  "command/no-secret": () =>
    `set ${SECRETS.password} or ${SECRETS.token} in the environment; there is no option for either`,
  "command/stopping": () => "stopping; a second signal ends at once, without a report",
  "command/output-closed": () => "standard output is closed or discarded: the printed text is lost",
  "command/schema": () => "schema accepts only `included`, for the files that a policy includes",
};

export const options = { ...syntax, ...option, ...command };
