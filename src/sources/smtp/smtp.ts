// The port `Smtp` over the network: each address and name probed once per run, politely, within bounds (RFC 3207, RFC 7672).
import { setMaxListeners } from "node:events";
import { isIP } from "node:net";
import { formatIpv6, parseIpv6 } from "../../dns/address.ts";
import type { Name } from "../../dns/name.ts";
import { formatDuration } from "../../text/duration.ts";
import { UsageError } from "../../model.ts";
import type { Smtp, SmtpAnswer, SmtpFailure, SmtpResult } from "../../ports.ts";
import { refusalOf } from "../special-purpose-addresses.ts";
import { Deadline } from "../run-deadline.ts";
import type { Connect } from "./connect.ts";
import { connectTcp } from "./connect.ts";
import type { Era } from "./handshake.ts";
import { TlsClient } from "./handshake.ts";
import { isHeloName } from "./helo.ts";
import { smtpLimits } from "./limitations.ts";
import { probe } from "./probe.ts";
import type { Allowance } from "./reply.ts";
import { trustedRoots } from "./trust-store.ts";
import type { Failure } from "./starttls.ts";
import { Pauses, Slots, Turns } from "./rate-limit.ts";
import type { SmtpMode } from "../../model.ts";
import type { StepTimes, Visit, Visitor } from "./session.ts";
import { visit } from "./session.ts";
import type { Pass, WayOut } from "./port25-egress.ts";
import { everyWay, ScoutedWayOut } from "./port25-egress.ts";

interface SmtpOptions {
  mode: SmtpMode;
  /** Also connect to addresses that are not those of public hosts. */
  allowPrivateNetwork: boolean;
  /** The moment answers are stamped with, ISO 8601. */
  at: string;
  /** What EHLO says; this host's name, or its address, where absent. */
  heloName?: string;
  port?: number;
  /** PEM certificates; they stand in for the CAs trusted here. */
  ca?: readonly string[];
  times?: Partial<Times>;
  /** Connections under way at once over all addresses. */
  connections?: number;
  /** Nothing is waited for beyond it; none where absent. */
  deadline?: Deadline;
  /** Makes the sockets. */
  connect?: Connect;
}

/** In milliseconds. */
interface Times extends StepTimes {
  /** All that one probe spends in connections. */
  probeMs: number;
  /** Between two connections to one address. */
  pauseMs: number;
  /** A probe that spends as much in connections is a slow one. */
  slowMs: number;
  /** All that slow probes of one address spend, under whatever names; then it is asked under no other. */
  addressMs: number;
}

/** RFC 5321 §4.5.3.2 would wait 5 minutes for a greeting; a run must end sooner. Servers that delay it do so for up to 30 s, on each connection anew. */
const STEPS: StepTimes = { connectMs: 10_000, replyMs: 35_000, handshakeMs: 30_000, farewellMs: 5_000 };
/** Ours: a large provider's address answers hundreds of names, each within a second or two; one that delays its greeting by 30 s answers three. */
const TIMES: Times = { ...STEPS, probeMs: 90_000, pauseMs: 1_000, slowMs: 10_000, addressMs: 180_000 };
/** What a server may say in the clear or under TLS, in octets, over all connections of a probe. */
const OCTETS_HEARD = 65_536;
const CONNECTIONS = 50;
/** Ours: of them for one domain. Two large MX hosts are asked at once, and three hostile domains leave some to the others. */
const CONNECTIONS_OF_ONE = 16;

/** What an address said before a name came into it; it would say the same again. */
type Nameless = Exclude<SmtpResult, { kind: "tls" }>;

/** Opens the way to port 25. Throws UsageError where EHLO could not say `heloName`. */
export function openSmtp(options: SmtpOptions): Smtp & { close(): void; limits(): string[] } {
  const { heloName } = options;
  if (heloName !== undefined && !isHeloName(heloName))
    throw new UsageError(
      `${JSON.stringify(heloName)} is no name to say EHLO with: a full host name or an address literal is`,
    );
  const { deadline = new Deadline() } = options;
  const run = new Run(options);
  deadline.signal.addEventListener("abort", () => run.close(), { once: true });
  const answers = new Map<string, Promise<SmtpAnswer>>();
  const settled: SmtpAnswer[] = [];
  async function answer(address: string, name: Name, domain: Name): Promise<SmtpAnswer> {
    const result = await deadline.within(
      () => run.probe(address, name, domain),
      (reason) => failure("deadline", reason),
    );
    const answer = { result, at: options.at, from: null };
    settled.push(answer);
    return answer;
  }
  return {
    probe(address, name, domain = name) {
      const host = canonical(address, options.allowPrivateNetwork);
      const question = `${host} ${name}`;
      const known = answers.get(question) ?? answer(host, name, domain);
      answers.set(question, known);
      return known;
    },
    limits: () => smtpLimits(settled),
    close: () => run.close(),
  };
}

/** A pair that is probed, and for whom. */
interface Probed {
  address: string;
  name: Name;
  domain: Name;
}

class Run {
  readonly #options: SmtpOptions;
  readonly #times: Times;
  readonly #wayOut: WayOut;
  readonly #turns = new Turns();
  readonly #pauses: Pauses;
  readonly #slots: Slots;
  readonly #nameless = new Map<string, Nameless>();
  /** What slow probes of an address have spent in connections, in milliseconds. */
  readonly #slow = new Map<string, number>();
  readonly #stopped = new AbortController();
  #visitor: Visitor | null = null;

  constructor(options: SmtpOptions) {
    this.#options = options;
    this.#times = { ...TIMES, ...options.times };
    this.#wayOut = options.mode === "auto" ? new ScoutedWayOut() : everyWay;
    this.#pauses = new Pauses(this.#times.pauseMs);
    this.#slots = new Slots(options.connections ?? CONNECTIONS, CONNECTIONS_OF_ONE);
    setMaxListeners(0, this.#stopped.signal); // one for each connection and each rest
  }

  close(): void {
    this.#stopped.abort("before the audit was stopped");
    this.#wayOut.close();
  }

  async probe(address: string, name: Name, domain: Name): Promise<SmtpResult> {
    if (this.#options.mode === "off") return failure("off", "not probed: --smtp off");
    const refusal = this.#options.allowPrivateNetwork && isIP(address) !== 0 ? null : refusalOf(address);
    if (refusal !== null)
      return failure("refused-address", `${address} is not the address of a public host: ${refusal}`);
    return this.#turns.take(address, domain, async () => {
      const known = this.#nameless.get(address) ?? this.#impatience(address);
      if (known !== null) return known;
      const result = await this.#ask(address, name, domain);
      if (isNameless(result)) this.#nameless.set(address, result);
      return result;
    });
  }

  /** Why an address is asked no more; null: it is. */
  #impatience(address: string): Failure | null {
    const { addressMs } = this.#times;
    if ((this.#slow.get(address) ?? 0) < addressMs) return null;
    return failure(
      "slow",
      `${address} was asked no more: under other names it took ${formatDuration(addressMs)} to answer`,
    );
  }

  /** One probe: what its connections say together, and what port 25 as a whole says to it. */
  async #ask(address: string, name: Name, domain: Name): Promise<SmtpResult> {
    const pass = await this.#wayOut.enter(address, domain);
    if (pass.kind === "failure") return pass;
    const { probeMs, slowMs } = this.#times;
    const allowance = { octets: OCTETS_HEARD, ms: probeMs };
    let isFirst = true;
    const result = probe(address, async (era) => {
      const visited = await this.#visit({ address, name, domain }, era, allowance, pass);
      const isMissed = isFirst && visited.kind === "unreached";
      isFirst = false;
      return isMissed ? pass.missed(visited.failure) : visited;
    });
    // no visit rejects; should one do so all the same, those who wait for this scout must not do so for ever
    result.catch(() => pass.missed(failure("unreachable", `${address} could not be tried`)));
    await result;
    const spent = probeMs - allowance.ms;
    if (spent >= slowMs) this.#slow.set(address, (this.#slow.get(address) ?? 0) + spent);
    return result;
  }

  /** One connection, in its turn, within what is left of the probe's time. */
  async #visit(
    { address, name, domain }: Probed,
    era: Era,
    allowance: Allowance & { ms: number },
    pass: Pass,
  ): Promise<Visit> {
    await this.#pauses.before(address, this.#stopped.signal);
    return this.#slots.use(domain, async () => {
      const end = new AbortController();
      const stop = (): void => end.abort(this.#stopped.signal.reason);
      const timer = setTimeout(() => end.abort(`within ${this.#times.probeMs / 1000} s`), Math.max(0, allowance.ms));
      if (this.#stopped.signal.aborted) stop();
      else this.#stopped.signal.addEventListener("abort", stop, { once: true });
      const begun = performance.now();
      try {
        return await visit(this.#visitorOf(), {
          address,
          name,
          era,
          allowance,
          signal: end.signal,
          onReached: () => pass.reached(),
        });
      } finally {
        clearTimeout(timer);
        this.#stopped.signal.removeEventListener("abort", stop);
        allowance.ms -= performance.now() - begun;
        this.#pauses.after(address);
      }
    });
  }

  /** Made when it is first needed: reading the CAs takes a while. */
  #visitorOf(): Visitor {
    const { connect = connectTcp, port = 25, heloName = null, ca, at } = this.#options;
    this.#visitor ??= { connect, port, heloName, times: this.#times, tls: new TlsClient(ca ?? trustedRoots(), at) };
    return this.#visitor;
  }
}

function isNameless(result: SmtpResult): result is Nameless {
  return result.kind !== "tls" && !(result.kind === "plaintext" && result.cause === "handshake");
}

function failure(cause: SmtpFailure, reason: string): Failure {
  return { kind: "failure", cause, reason };
}

/** One address has one text, so that it has one turn (RFC 5952). An IPv4-mapped one (RFC 4291 §2.5.5.2) is reached over IPv4, where it may be at all. */
function canonical(address: string, isMappedAllowed: boolean): string {
  const groups = parseIpv6(address);
  if (groups === null) return address;
  const text = formatIpv6(groups);
  const [high, low] = groups.slice(6) as [number, number];
  if (!isMappedAllowed || !/^::ffff:[^:]+:[^:]+$/.test(text)) return text;
  return [high >> 8, high & 0xff, low >> 8, low & 0xff].join(".");
}
