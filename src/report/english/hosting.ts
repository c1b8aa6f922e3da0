// What is said of MTA-STS policies that are hosted from the repository.
import { list } from "../../text/list.ts";

export const hosting = {
  "hosting/policy/same": () => "the policy of the repository is served",
  "hosting/policy/equivalent": () =>
    "the policy is served in another text, which means the same to senders (other line ends, another order)",
  "hosting/policy/differs": () => "another policy is served than the repository has",
  "hosting/policy/not-served": ({ problem }: { problem: string }) => `no policy is served: ${problem}`,
  "hosting/policy/unknown": ({ reason }: { reason: string }) => `not measured: ${reason}`,
  "hosting/diff": () => "- served, + in the repository:",
  "hosting/diff-too-long": () => "the policies are too long to show",
  "hosting/one-host": ({ server, folders }: { server: string; folders: readonly string[] }) =>
    `${server} serves one host from each site: publish ${list(folders)} as sites of their own`,

  "hosting/no-policy-file": ({ domain }: { domain: string }) =>
    `this record announces an MTA-STS policy of ${domain}, and no file of it is named. Name it with \`mta-sts: policy-file:\`, or choose other domains with --domain`,
  "hosting/record/current": ({ id }: { id: string }) => `DNS has the id ${id}`,
  "hosting/record/early": ({ id }: { id: string }) =>
    `DNS has the id ${id} already. Senders that fetched the policy served now will keep it: once the new one is served, publish another id (RFC 8461 §8.1)`,
  "hosting/record/undecided": () =>
    "the declared records do not say which id it is: it is known only after apply, or behind an alias",
  "hosting/record/now": ({ id }: { id: string | null }) => (id === null ? "DNS has no record" : `DNS has the id ${id}`),
  "hosting/record/publish": ({ now, expectedId }: { now: string; expectedId: string }) =>
    `${now}. Publish the id ${expectedId} now`,
  "hosting/record/wait": ({ now, expectedId }: { now: string; expectedId: string }) =>
    `${now}. Publish the id ${expectedId} only once the policy is served (RFC 8461 §8.1)`,
};
