// What a run could not see.
import { list, listFirst } from "../../text/list.ts";
import { quoteCharacters } from "../../text/quote.ts";

export const limitations = {
  "audit/no-resolver": ({ urls, reason }: { urls: readonly string[]; reason: string }) =>
    `no resolver answers: ${list(urls)}: ${reason}. Name one that can be reached with --resolver or under \`resolvers:\`, set HTTPS_PROXY if HTTPS leaves this network through a proxy, or run \`mail-policy check --offline\`.`,
  "limitation/offline": () => "offline mode: only the records declared in this repository were used",
  "limitation/resolver": ({ url }: { url: string }) =>
    `${url} did not prove to validate DNSSEC over a trusted channel; answers from it alone have no DNSSEC status`,
  "limitation/proxy-address": ({ hosts }: { hosts: readonly string[] }) =>
    `the proxy connects by name only: it chose the address that ${list(hosts)} was fetched from`,
  "limitation/missing-shard": ({ number, of, domains }: { number: number; of: number; domains: number }) =>
    `shard ${number} of ${of} left no results: ${domains === 1 ? "its domain was" : `its ${domains} domains were`} not measured`,
  "limitation/stopped-shard": ({ number, of }: { number: number; of: number }) =>
    `shard ${number} of ${of} was stopped: what it had not measured by then is unknown`,
  "limitation/unmeasured": ({ reason }: { reason: string }) =>
    `${reason}; results that were not available by then are unknown`,
  "limitation/smtp-off": () => "mail servers were not probed: --smtp off",
  "limitation/port-25": () => "none of the mail servers asked answered on port 25: it may be blocked here",
  "limitation/kept-reports": ({ name, problem }: { name: string; problem: string }) =>
    `the evidence.json of ${name} was not read, and stays as it is: ${problem}. Restore the file, or delete it to begin again`,
  "limitation/reports": ({ files, count }: { files: readonly string[]; count: number }) =>
    `${count === 1 ? "a file with received reports, or a part of it, does" : `${count} files with received reports, or parts of them, do`} not count: ${listFirst(files, count, "; ")}`,
  "limitation/report-file": ({ file, reason }: { file: string; reason: string }) =>
    `${quoteCharacters(file)}: ${reason}`,
  "limitation/declared": ({ place, note }: { place: string; note: string }) => `${place}: ${note}`,
  "limitation/key-dates": ({ reason }: { reason: string }) =>
    `not known of all DKIM keys since when this repository declares them: ${reason}`,
  "limitation/base": ({ name, reason }: { name: string; reason: string }) => `not compared with ${name}: ${reason}`,
  "limitation/base-unnamed": ({ problem }: { problem: string }) => `not compared with a base: ${problem}`,
  "limitation/base-faults": ({ name, fault, others }: { name: string; fault: string; others: number }) =>
    `not compared with ${name}, where ${fault}${others === 0 ? "" : ` (and ${others} more)`}`,
  "limitation/base-zones": ({ name, fault, others }: { name: string; fault: string; others: number }) =>
    `${name} has ${others === 0 ? "an error" : `${others + 1} errors`} in its zone files, so failures of these records are not called new: ${fault}${others === 0 ? "" : ` (and ${others} more)`}`,
  "limitation/base-plan": ({ name, file }: { name: string; file: string }) =>
    `${name} does not contain ${file}; its planned records are assumed to be live`,
};
