// The planned view: declared records laid over live DNS, as it will answer once the repository is deployed.
import type { Name } from "../../dns/name.ts";
import { parentOf } from "../../dns/name.ts";
import type { RrType } from "../../dns/record.ts";
import { formatRdata } from "../../dns/record.ts";
import { weakestSecurity } from "../../dns/weakest-security.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Dns, DnsAnswer, Security } from "../../ports.ts";
import type { Authority, Delegation } from "./authority.ts";
import { createAuthority, deepestZone } from "./authority.ts";
import type { DeclaredZone } from "../declared-zone.ts";
import { UnmanagedView } from "./unmanaged-view.ts";
import type { PartialZones } from "./partial-zones.ts";
import { combinePartialZones } from "./partial-zones.ts";
import { PartialView } from "./partial-view.ts";
import { PartlyManagedRrsets } from "./partly-managed-rrsets.ts";
import type { ResolutionStep } from "./resolution-step.ts";
import { failure, toResolutionStep } from "./resolution-step.ts";

/** Aliases followed to an answer, as many as the live client follows. */
const MAX_ALIASES = 8;

/** Project limit: records in all answers about declared names, ten times the limit of declared records. A wildcard creates them again for each name, and each is stored and evaluated. */
const MAX_ANSWERED_RECORDS = 5_000_000;

type Failure = Extract<DnsAnswer, { kind: "failure" }>;

/** No network: undeclared names are unknown. The base of the planned view under `--offline`. */
export const offlineDns: Dns = {
  query: () => Promise.resolve(failure("offline", message("dns/offline"))),
};

/**
 * `live` with the declared zones over it. Complete zones answer for all their names but those below delegations, with what
 * they leave as it is live; what is declared in part for its own RRsets. Planned answers are as secure as what the same zone, or RRset, is live.
 */
export function overlay(
  live: Dns,
  zones: readonly DeclaredZone[],
  maxAnsweredRecords: number = MAX_ANSWERED_RECORDS,
): Dns {
  return new PlannedView(live, zones, maxAnsweredRecords);
}

class PlannedView implements Dns {
  readonly #live: Dns;
  readonly #partialZones: PartialZones;
  readonly #partialView: PartialView;
  readonly #partlyManaged: PartlyManagedRrsets;
  readonly #unmanagedView: UnmanagedView;
  readonly #completeZones: ReadonlyMap<Name, Authority>;
  readonly #origins: ReadonlySet<Name>;
  readonly #zoneSecurities = new Map<Name, Promise<Security>>();
  readonly #delegations = new Map<Name, Promise<Failure | Security>>();
  readonly #maxAnsweredRecords: number;
  #answeredRecords = 0;

  constructor(live: Dns, zones: readonly DeclaredZone[], maxAnsweredRecords: number) {
    this.#maxAnsweredRecords = maxAnsweredRecords;
    this.#live = live;
    this.#partialZones = combinePartialZones(zones.filter((zone) => !zone.isComplete));
    this.#partialView = new PartialView(live, this.#partialZones);
    this.#partlyManaged = new PartlyManagedRrsets(live, zones);
    this.#unmanagedView = new UnmanagedView(live, zones);
    this.#completeZones = new Map(
      zones.filter((zone) => zone.isComplete).map((zone) => [zone.origin, createAuthority(zone)]),
    );
    this.#origins = new Set(zones.map((zone) => zone.origin));
  }

  async query<T extends RrType>(name: Name, type: T): Promise<DnsAnswer<T>> {
    const aliases: Name[] = [];
    let security: Security = "secure";
    let owner = name;
    for (;;) {
      if (this.#answeredRecords > this.#maxAnsweredRecords && this.#isDeclared(owner)) {
        return failure("given-up", message("planned/record-limit", { limit: this.#maxAnsweredRecords }));
      }
      const step = await this.#step(owner, type);
      if (step.kind === "failure") return step;
      security = weakestSecurity(security, step.security);
      if (step.kind === "records" && this.#isDeclared(owner)) this.#answeredRecords += step.records.length;
      if (step.kind !== "alias") return { ...step, aliases: [...aliases, ...step.aliases], security };
      aliases.push(owner);
      owner = step.target;
      if (aliases.includes(owner)) return failure("malformed", message("planned/alias-loop", { name, owner }));
      if (aliases.length > MAX_ALIASES)
        return failure("malformed", message("planned/alias-count", { name, limit: MAX_ALIASES }));
    }
  }

  async #step<T extends RrType>(name: Name, type: T): Promise<ResolutionStep<T>> {
    const zone = deepestZone(this.#completeZones, name, type);
    if (zone !== undefined && zone.fault !== null) return failure("undecided", zone.fault);
    const declared = this.#partialZones.answer(name, type);
    const shared =
      declared === null || declared.kind === "records"
        ? await this.#partlyManaged.answer(name, type, declared?.records ?? [])
        : null;
    if (shared !== null) return shared;
    if (declared !== null)
      return toResolutionStep(
        declared,
        name,
        await this.#rrsetSecurity(name, declared.kind === "alias" ? "CNAME" : type),
      );
    if (zone === undefined) return this.#answerFromLive(name, type, null);
    const planned = zone.answer(name, type);
    if (planned.kind === "referral") return this.#answerFromLive(name, type, planned.cut);
    if (name === zone.origin && planned.kind === "nodata" && LIVE_APEX_TYPES.includes(type)) {
      const kept = await this.#live.query(name, type);
      if (kept.kind === "failure" || (kept.kind === "records" && kept.aliases.length === 0)) return kept;
    }
    const left = await this.#unmanagedView.answer(zone, name, type, planned);
    if (left?.kind === "referral") return this.#answerFromLive(name, type, left.cut);
    return left ?? toResolutionStep(planned, name, await this.#zoneSecurity(zone.origin));
  }

  /** `cut`: the delegation of a complete zone that leads to the name. */
  async #answerFromLive<T extends RrType>(name: Name, type: T, cut: Delegation | null): Promise<ResolutionStep<T>> {
    const fault = this.#faultAbove(name);
    if (fault !== null) return failure("undecided", fault);
    const own = this.#partialZones.delegation(name, type);
    if (own !== null && "reason" in own) return failure("undecided", own.reason);
    let strongest: Security = "secure";
    for (const each of [cut, own]) {
      const state = each === null ? "secure" : await this.#delegationSecurity(each);
      if (typeof state !== "string") return state;
      strongest = weakestSecurity(strongest, state);
    }
    const answer = await this.#live.query(name, type);
    if (answer.kind === "failure") return answer;
    const amended = await this.#partialView.amend(name, type, answer);
    if (amended.kind === "failure") return amended;
    const step: ResolutionStep<T> = { ...amended, security: weakestSecurity(strongest, amended.security) };
    if (amended !== answer || answer.aliases.length === 0) return step;
    const further = [...answer.aliases.slice(1), answer.owner];
    return further.some((target) => this.#isDeclared(target)) ? this.#liveAlias(name) : step;
  }

  /** The first alias of a live chain alone: what follows it may be declared. */
  async #liveAlias(name: Name): Promise<ResolutionStep<never>> {
    const answer = await this.#live.query(name, "CNAME");
    if (answer.kind === "failure") return answer;
    const record = answer.kind === "records" ? answer.records[0] : undefined;
    if (record === undefined) return failure("malformed", message("planned/alias-changed", { name }));
    return { kind: "alias", target: record.data.target, security: answer.security };
  }

  /** What is wrong with a zone that the name may lie in, whatever zone refers to others for it. */
  #faultAbove(name: Name): Message | null {
    for (let at: Name | null = name; at !== null; at = parentOf(at)) {
      const fault = this.#completeZones.get(at)?.fault ?? null;
      if (fault !== null) return fault;
    }
    return null;
  }

  #isDeclared(name: Name): boolean {
    for (let at: Name | null = name; at !== null; at = parentOf(at)) if (this.#origins.has(at)) return true;
    return false;
  }

  /**
   * How secure answers from below a declared delegation can be at most. A failure where live DNS has no such delegation, or to other servers only: the servers that will answer were not asked.
   */
  #delegationSecurity(cut: Delegation): Promise<Failure | Security> {
    const known = this.#delegations.get(cut.name);
    if (known !== undefined) return known;
    const asked = this.#compareDelegation(cut);
    this.#delegations.set(cut.name, asked);
    return asked;
  }

  async #compareDelegation({ name, servers, ds, location: { file, line } }: Delegation): Promise<Failure | Security> {
    const live = await this.#live.query(name, "NS");
    if (live.kind === "failure") return live;
    const asked =
      live.kind === "records" && live.aliases.length === 0 ? live.records.map(({ data }) => data.target) : [];
    if (!servers.some((server) => asked.includes(server))) {
      const code = asked.length === 0 ? "planned/new-delegation" : "planned/other-servers";
      return failure("undecided", message(code, { name, file, line }));
    }
    if (ds === null) return "secure";
    const liveDs = ds === "undecided" ? null : await this.#live.query(name, "DS");
    if (liveDs === null || liveDs.kind === "failure" || ds === "undecided") return "indeterminate";
    const texts = (records: typeof ds): string =>
      records
        .map(({ data }) => formatRdata("DS", data))
        .toSorted()
        .join();
    return texts(liveDs.kind === "records" ? liveDs.records : []) === texts(ds) ? "secure" : "indeterminate";
  }

  /** Asked once for each zone. */
  #zoneSecurity(origin: Name): Promise<Security> {
    const known = this.#zoneSecurities.get(origin);
    if (known !== undefined) return known;
    const asked = this.#live
      .query(origin, "SOA")
      .then((answer) => (answer.kind === "records" || answer.kind === "nodata" ? answer.security : "indeterminate"));
    this.#zoneSecurities.set(origin, asked);
    return asked;
  }

  async #rrsetSecurity(name: Name, type: RrType): Promise<Security> {
    const answer = await this.#live.query(name, type);
    // a chain says as much of the zones it leads to; the alias itself stands in this one
    const own = answer.kind !== "failure" && answer.aliases.length > 0 ? await this.#live.query(name, "CNAME") : answer;
    return own.kind === "failure" ? "indeterminate" : own.security;
  }
}

/** What no repository need hold of a zone's apex: the server's own records, and the signer's keys. */
const LIVE_APEX_TYPES: readonly RrType[] = ["SOA", "NS", "DNSKEY"];
