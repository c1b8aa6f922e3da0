// What no MX host shows by itself: whether a refused connection is its own fault, and whether a measurement from elsewhere still counts.
import type { Facts, HostFacts } from "../facts.ts";
import { message } from "../message.ts";
import type { ProfileName } from "../model.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import type { SmtpAddress, AddressResult } from "../standards/smtp-host.ts";
import { smtpTlsStarttls } from "../standards/smtp-tls/checks/starttls.ts";
import { parameterOf } from "./levels.ts";
import { daysBetween } from "../moment.ts";

type AddressFamily = "IPv4" | "IPv6";

/** Project limit: days that the clocks of two machines may differ, with a wrong time zone too. */
const MAX_CLOCK_SKEW_DAYS = 1;

/** The answers on port 25 of all audited domains' hosts in one view. */
export class Refusals {
  readonly #profile: ProfileName;
  readonly #at: string;
  readonly #openPaths = new Set<string>();

  constructor({ profile, at }: { profile: ProfileName; at: string }) {
    this.#profile = profile;
    this.#at = at;
  }

  /** Notes who answered of a domain's hosts; its facts as far as it shows by itself, compared with the time of the audit. */
  add(domain: DomainPolicy, facts: Facts): Facts {
    const current = this.#current(domain, facts);
    for (const path of reachablePaths(current)) this.#openPaths.add(path);
    return current;
  }

  /** The same facts, their hosts' answers compared with those of others, once all are noted; `isOwn`: that makes no difference. */
  complete(domain: DomainPolicy, facts: Facts): { facts: Facts; isOwn: boolean } {
    let isOwn = true;
    const classified = mapAddresses(this.#current(domain, facts), (each) => {
      const answer = this.#openPaths.has(pathKey(each)) ? asRefusal(each) : each.answer;
      if (answer !== each.answer) isOwn = false;
      return answer;
    });
    return { facts: classified, isOwn };
  }

  #current(domain: DomainPolicy, facts: Facts): Facts {
    const days = parameterOf(smtpTlsStarttls, this.#profile, domain);
    return mapAddresses(facts, (address) => discardOutdated(address, days, this.#at));
  }
}

/** The same facts where no answer changes. */
function mapAddresses(facts: Facts, change: (address: SmtpAddress) => AddressResult): Facts {
  let isSame = true;
  const hosts = Object.entries(facts.hosts).map(([name, host]): [string, HostFacts] => {
    const changed = mapHost(host, change);
    isSame &&= changed === host;
    return [name, changed];
  });
  return isSame ? facts : { ...facts, hosts: Object.fromEntries(hosts) };
}

function mapHost(host: HostFacts, change: (address: SmtpAddress) => AddressResult): HostFacts {
  if (host.smtp.state !== "present") return host;
  const { value } = host.smtp;
  const addresses = value.addresses.map((each) => {
    const answer = change(each);
    return answer === each.answer ? each : { ...each, answer };
  });
  if (addresses.every((each, i) => each === value.addresses[i])) return host;
  return { ...host, smtp: { ...host.smtp, value: { ...value, addresses } } };
}

/** A measurement from elsewhere counts for some days, a failed one too; a replayed run's own measurements are as old as the run. */
function discardOutdated({ answer, at: measured, from }: SmtpAddress, days: number, at: string): AddressResult {
  if (from === null) return answer;
  // a wrong clock, or an audit as of the past: either way nothing was measured at the time of the audit
  if (daysBetween(measured, at) < -MAX_CLOCK_SKEW_DAYS)
    return { kind: "failure", cause: "outdated", reason: message("smtp-host/too-late", { at: measured, from }) };
  if (daysBetween(measured, at) <= days) return answer;
  return { kind: "failure", cause: "outdated", reason: message("smtp-host/outdated", { at: measured, from, days }) };
}

/** A refused connection is a fault only if outbound port 25 is known to work, on the same machine and in that address family. */
function asRefusal({ address, answer }: SmtpAddress): AddressResult {
  if (answer.kind !== "failure" || answer.cause !== "connect") return answer;
  const { reason } = answer;
  return { kind: "refused", reason: message("smtp-host/refused", { reason, family: addressFamily(address) }) };
}

function reachablePaths({ hosts }: Facts): string[] {
  return Object.values(hosts).flatMap(({ smtp }) => {
    const addresses = smtp.state === "present" ? smtp.value.addresses : [];
    return addresses.filter(({ answer }) => hasAnswered(answer)).map(pathKey);
  });
}

function hasAnswered(answer: AddressResult): boolean {
  return (
    answer.kind === "tls" || answer.kind === "plaintext" || (answer.kind === "failure" && answer.cause === "rejected")
  );
}

/** From the machine that measured, in an address family: another machine's port 25 may be blocked where this one's is not. */
function pathKey({ address, from }: SmtpAddress): string {
  return JSON.stringify([from, addressFamily(address)]);
}

function addressFamily(address: string): AddressFamily {
  return address.includes(":") ? "IPv6" : "IPv4";
}
