// The port `Smtp` over the network: each address and name probed once per run, politely, within bounds (RFC 3207, RFC 7672).
import { setMaxListeners } from "node:events";
import { isIP } from "node:net";
import { formatIpv6, canonicalAddress, parseIpv6 } from "../../dns/address.ts";
import type { Name } from "../../dns/name.ts";
import { withDeadline } from "../../concurrency/deadline.ts";
import { type Message, message } from "../../message.ts";
import { UsageError } from "../../errors.ts";
import type { KeyType, Smtp, SmtpAnswer, SmtpFailureCause, SmtpResult } from "../../ports.ts";
import { addressRefusalReason } from "../special-purpose-addresses.ts";
import { Deadline } from "../run-deadline.ts";
import type { Connect } from "../tcp.ts";
import { connectTcp } from "../tcp.ts";
import type { TlsOffer } from "./handshake.ts";
import { TlsClient } from "./handshake.ts";
import { isHeloName } from "./helo.ts";
import { ConnectionSlots, providerOf } from "./connection-slots.ts";
import { smtpLimitations } from "./limitations.ts";
import { probeAddress, probeKeyType } from "./probe.ts";
import type { ByteBudget } from "./reply.ts";
import { trustedRoots } from "./trust-store.ts";
import type { ProbeFailure } from "./starttls.ts";
import type { Clock } from "./rate-limit.ts";
import { ConnectionPace, PerHostQueue, systemClock } from "./rate-limit.ts";
import type { SmtpMode } from "../../model.ts";
import type { StepTimeouts, SessionResult, SessionConfig } from "./session.ts";
import { runSession } from "./session.ts";
import type { Permit, EgressGate } from "./port25-egress.ts";
import { openGate, CanaryGate } from "./port25-egress.ts";

interface SmtpOptions {
  mode: SmtpMode;
  /** Also connect to addresses that are not those of public hosts. */
  allowPrivateNetwork: boolean;
  /** The moment answers are stamped with, ISO 8601. */
  at: string;
  /** What EHLO says; this host's name, or its address, where absent. */
  heloName?: string;
  port?: number;
  /** PEM certificates; they replace the CAs trusted here. */
  ca?: readonly string[];
  times?: Partial<ProbeTimeouts>;
  /** Connections under way at once over all addresses. */
  connections?: number;
  /** Connections to one address in any minute, those of its first probe aside. */
  perMinute: number;
  /** No wait goes beyond it; absent: no deadline. */
  deadline?: Deadline;
  /** What the pace is kept by. */
  clock?: Clock;
  /** Makes the sockets. */
  connect?: Connect;
}

/** In milliseconds. */
interface ProbeTimeouts extends StepTimeouts {
  /** All that one probe spends in connections. */
  probeMs: number;
  /** Between two connections to one address. */
  pauseMs: number;
  /** A probe that spends as much in connections is a slow one. */
  slowMs: number;
  /** All that slow probes of one address spend, under whatever names; then it is asked under no other. */
  addressMs: number;
}

/** RFC 5321 §4.5.3.2 would wait 5 minutes for a greeting; a run must end sooner. Servers that delay it do so for up to 30 s, on each connection. */
const DEFAULT_STEP_TIMEOUTS: StepTimeouts = { connectMs: 10_000, replyMs: 35_000, handshakeMs: 30_000, quitMs: 5_000 };
/** Project limit: a large provider's address answers hundreds of names, each within a second or two; one that delays its greeting by 30 s answers three. */
const DEFAULT_TIMEOUTS: ProbeTimeouts = {
  ...DEFAULT_STEP_TIMEOUTS,
  probeMs: 90_000,
  pauseMs: 1_000,
  slowMs: 10_000,
  addressMs: 180_000,
};
/** What a server may say in the clear or under TLS, in octets, over all connections of a probe. */
const MAX_PROBE_OCTETS = 65_536;
const MAX_CONNECTIONS = 50;
/** Project limit: connections to the hosts of one provider. One that does not answer leaves a third to the others. */
const MAX_CONNECTIONS_PER_PROVIDER = 32;
/** Project limit: connections for one domain. Two large MX hosts are asked at once, and three hostile domains leave some to the others. */
const MAX_CONNECTIONS_PER_DOMAIN = 16;

/** What an address said before a name came into it; it would say the same again. */
type SniIndependent = Exclude<SmtpResult, { kind: "tls" }>;

/** Opens the way to port 25. Throws UsageError where EHLO could not say `heloName`. */
export function openSmtp(options: SmtpOptions): Smtp & { close(): void; limitations(): Message[] } {
  const { heloName } = options;
  if (heloName !== undefined && !isHeloName(heloName)) throw new UsageError(message("option/helo", { name: heloName }));
  const { deadline = new Deadline() } = options;
  const prober = new Prober(options);
  deadline.signal.addEventListener("abort", () => prober.close(), { once: true });
  const answers = new Map<string, Promise<SmtpAnswer>>();
  const settled: SmtpAnswer[] = [];
  async function answer(target: ProbeTarget): Promise<SmtpAnswer> {
    const result = await deadline.within(
      () => prober.probe(target),
      (reason) => failure("deadline", reason),
    );
    const answer = { result, at: options.at, from: null };
    settled.push(answer);
    return answer;
  }
  return {
    probe(addressText, name, domain = name, keyType) {
      const address = addressToConnect(addressText, options.allowPrivateNetwork);
      const question = `${address} ${name} ${keyType}`;
      const known = answers.get(question) ?? answer({ address, name, domain, keyType: keyType ?? null });
      answers.set(question, known);
      return known;
    },
    limitations: () => smtpLimitations(settled),
    close: () => prober.close(),
  };
}

/** A pair that is probed, for whom, and for which certificates (null: whichever the server prefers). */
interface ProbeTarget {
  address: string;
  name: Name;
  domain: Name;
  keyType: KeyType | null;
}

class Prober {
  readonly #options: SmtpOptions;
  readonly #times: ProbeTimeouts;
  readonly #gate: EgressGate;
  readonly #queue = new PerHostQueue();
  readonly #pace: ConnectionPace;
  readonly #connections: ConnectionSlots;
  /** Addresses that have had their first probe. */
  readonly #probed = new Set<string>();
  readonly #sniIndependent = new Map<string, SniIndependent>();
  /** What slow probes of an address have spent in connections, in milliseconds. */
  readonly #slowMsByAddress = new Map<string, number>();
  readonly #stopController = new AbortController();
  #sessionConfig: SessionConfig | null = null;

  constructor(options: SmtpOptions) {
    this.#options = options;
    this.#times = { ...DEFAULT_TIMEOUTS, ...options.times };
    this.#gate = options.mode === "auto" ? new CanaryGate() : openGate;
    const { perMinute, clock = systemClock, connections = MAX_CONNECTIONS } = options;
    this.#pace = new ConnectionPace({ pauseMs: this.#times.pauseMs, perMinute }, clock);
    this.#connections = new ConnectionSlots({
      all: connections,
      perProvider: MAX_CONNECTIONS_PER_PROVIDER,
      perDomain: MAX_CONNECTIONS_PER_DOMAIN,
    });
    setMaxListeners(0, this.#stopController.signal); // one for each connection and each rest
  }

  close(): void {
    this.#stopController.abort(null);
    this.#gate.close();
  }

  async probe(target: ProbeTarget): Promise<SmtpResult> {
    const { address, domain, keyType } = target;
    if (this.#options.mode === "off") return failure("off", message("smtp/off"));
    const refusal = this.#options.allowPrivateNetwork && isIP(address) !== 0 ? null : addressRefusalReason(address);
    if (refusal !== null) return failure("refused-address", message("smtp/not-public", { address, use: refusal }));
    return this.#queue.run(address, domain, async () => {
      const known = this.#sniIndependent.get(address) ?? this.#tooSlow(address);
      if (known !== null) return known;
      const result = await this.#probeThroughGate(target);
      // a server that is asked for one key type has completed a handshake: what it says now is not what it always says
      if (keyType === null && isSniIndependent(result)) this.#sniIndependent.set(address, result);
      return result;
    });
  }

  /** Why an address is not asked again; null if it is. */
  #tooSlow(address: string): ProbeFailure | null {
    const { addressMs } = this.#times;
    if ((this.#slowMsByAddress.get(address) ?? 0) < addressMs) return null;
    return failure("slow", message("smtp/slow", { address, ms: addressMs }));
  }

  /** One probe: what its connections say together, and what port 25 as a whole says to it. */
  async #probeThroughGate(target: ProbeTarget): Promise<SmtpResult> {
    const { address, domain, keyType } = target;
    const permit = await this.#gate.acquire(address, domain);
    if (permit.kind === "failure") return permit;
    const { probeMs, slowMs } = this.#times;
    const budget = { octets: MAX_PROBE_OCTETS, ms: probeMs };
    const isFurther = this.#probed.has(address);
    this.#probed.add(address);
    let isFirst = true;
    const connect = async (offer: TlsOffer): Promise<SessionResult> => {
      const session = await this.#connect({ ...target, isFurther }, offer, budget, permit);
      const isUnreached = isFirst && session.kind === "unreached";
      isFirst = false;
      return isUnreached ? permit.failed(session.failure) : session;
    };
    const result = keyType === null ? probeAddress(address, connect) : probeKeyType(address, keyType, connect);
    // no visit rejects; should one do so all the same, those who wait for this canary must not wait for ever
    result.catch(() => permit.failed(failure("unreachable", message("smtp/not-tried", { address }))));
    await result;
    const spent = probeMs - budget.ms;
    if (spent >= slowMs) this.#slowMsByAddress.set(address, (this.#slowMsByAddress.get(address) ?? 0) + spent);
    return result;
  }

  /** One connection, in its turn, within the time that remains for the probe. */
  async #connect(
    { address, name, domain, isFurther }: ProbeTarget & { isFurther: boolean },
    offer: TlsOffer,
    budget: ByteBudget & { ms: number },
    permit: Permit,
  ): Promise<SessionResult> {
    await this.#pace.wait(address, isFurther, this.#stopController.signal);
    const onResponse = (): void => permit.succeeded();
    return this.#connections.run({ provider: providerOf(name), domain }, async () => {
      this.#pace.began(address, isFurther);
      const startedAt = performance.now();
      try {
        return await withDeadline(
          Math.max(0, budget.ms),
          () => this.#times.probeMs,
          this.#stopController.signal,
          (signal) => runSession(this.#makeSessionConfig(), { address, name, offer, budget, signal, onResponse }),
        );
      } finally {
        budget.ms -= performance.now() - startedAt;
        this.#pace.ended(address);
      }
    });
  }

  /** Made when it is first needed: reading the CAs takes a while. */
  #makeSessionConfig(): SessionConfig {
    const { connect = connectTcp, port = 25, heloName = null, ca, at } = this.#options;
    this.#sessionConfig ??= {
      connect,
      port,
      heloName,
      times: this.#times,
      tls: new TlsClient(ca ?? trustedRoots(), at),
    };
    return this.#sessionConfig;
  }
}

function isSniIndependent(result: SmtpResult): result is SniIndependent {
  return result.kind !== "tls" && !(result.kind === "plaintext" && result.cause === "handshake");
}

function failure(cause: SmtpFailureCause, reason: Message): ProbeFailure {
  return { kind: "failure", cause, reason };
}

/** One address has one text, so that it has one turn (RFC 5952). An IPv4-mapped one (RFC 4291 §2.5.5.2) is reached over IPv4, where it may be at all. */
function addressToConnect(address: string, isMappedAllowed: boolean): string {
  if (isMappedAllowed) return canonicalAddress(address) ?? address;
  const groups = parseIpv6(address);
  return groups === null ? address : formatIpv6(groups);
}
