// check_host (RFC 7208 §4): the result a receiver gets for one mail, and the terms that led to it.
// The limits of §4.6.4 bound its questions; it needs no clock.
import type { Name } from "../../dns/name.ts";
import { isWithin, labelsOf } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import { txtValue } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Dns } from "../../ports.ts";
import { encodeUtf8 } from "../../text/utf8.ts";
import type { FailedLookup } from "./lookups.ts";
import { Lookups, EvaluationError } from "./lookups.ts";
import type { MacroString, MacroValues } from "./macro.ts";
import { expandMacros, expandText, hasMacro, parseExplanation, unescapedName, parseRawName } from "./macro.ts";
import type { Address } from "./network.ts";
import { dottedAddress, parseAddress, parseClient, readableAddress, isSameNetwork } from "./network.ts";
import { parseSpf } from "./parse.ts";
import type { Mechanism, PathStep, Qualifier, SpfTerm } from "./record.ts";
import { selectSpf } from "./record.ts";

/** RFC 7208 §2.6. */
export type SpfResult = "none" | "neutral" | "pass" | "fail" | "softfail" | "temperror" | "permerror";

/** One mail: the client's address, the reverse path (empty for `<>`), what the client said in HELO. */
export interface Mail {
  ip: string;
  sender: string;
  helo: string;
}

/** The outcome for a mail. `path`: includes and redirects, then the term that decided, or at which evaluation stopped. */
export interface Evaluation {
  result: SpfResult;
  /** Why, if no term decided. */
  reason: Message | null;
  path: PathStep[];
  /** Lookups without an answer that may change the result. */
  failed: FailedLookup[];
  /** The domain's explanation of the failure (RFC 7208 §6.2), at most `MAX_EXPLANATION` octets; null if there is none. */
  explanation: ByteString | null;
}

/** A mechanism that looks up a name itself. */
type NamedMechanism = Extract<Mechanism, { kind: "exists" | "ptr" } | { prefix4: number }>;

/** A result; for "fail" also where to find its explanation, if the record names one. */
type CheckHostResult =
  | { result: "none"; reason: Message; exp?: undefined }
  | {
      result: Exclude<SpfResult, "none">;
      reason: Message | null;
      exp?: { spec: MacroString; domain: Name } | undefined;
    };

/** RFC 7208 §6.2: to be limited; RFC 5321 §4.5.3.1.5: a reply line has 512 octets. */
const MAX_EXPLANATION = 512;

const RESULTS: Readonly<Record<Qualifier, Exclude<SpfResult, "none">>> = {
  "+": "pass",
  "-": "fail",
  "~": "softfail",
  "?": "neutral",
};

/** Evaluates the SPF record of the sender's domain for a mail; `ip` must be an IPv4 or IPv6 address. */
export async function checkHost(dns: Dns, mail: Mail): Promise<Evaluation> {
  const client = parseClient(mail.ip);
  if (client === null) throw new TypeError(`${mail.ip} is not an IP address`);
  const lookups = new Lookups(dns, client);
  const evaluator = new Evaluator(lookups, client, mail);
  const { path } = evaluator;
  try {
    const { result, reason, exp } = await evaluator.checkSender();
    const failed = [...lookups.failed]; // later failures affect the explanation only
    return { result, reason, path, failed, explanation: exp === undefined ? null : await evaluator.explain(exp) };
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    return { result: error.result, reason: error.reason, path, failed: lookups.failed, explanation: null };
  }
}

/** The domain whose record is evaluated for a mail, which a pass authenticates; null where there is none. */
export function evaluatedDomain(mail: Pick<Mail, "sender" | "helo">): Name | null {
  return parseSenderDomain(identityOf(mail).domain);
}

function identityOf({ sender, helo }: Pick<Mail, "sender" | "helo">): { local: ByteString; domain: ByteString } {
  // RFC 7208 §2.4: an empty reverse path stands for postmaster at the HELO name
  const written = encodeUtf8(sender === "" ? helo : sender);
  const at = written.lastIndexOf("@");
  // RFC 7208 §4.3: without a local part it is "postmaster"
  return { local: written.slice(0, Math.max(at, 0)) || "postmaster", domain: written.slice(at + 1) };
}

/** RFC 7208 §4.3: no evaluation for a malformed name, or one of a single label. */
function parseSenderDomain(text: ByteString): Name | null {
  const domain = parseRawName(text);
  return domain === null || labelsOf(domain).length < 2 ? null : domain;
}

/** The evaluation of one mail. */
class Evaluator {
  readonly path: PathStep[] = [];
  readonly #lookups: Lookups;
  readonly #client: Address;
  readonly #helo: ByteString;
  readonly #local: ByteString;
  readonly #domain: ByteString;

  constructor(lookups: Lookups, client: Address, { sender, helo }: Mail) {
    this.#lookups = lookups;
    this.#client = client;
    this.#helo = encodeUtf8(helo);
    const { local, domain } = identityOf({ sender, helo });
    this.#local = local;
    this.#domain = domain;
  }

  async checkSender(): Promise<CheckHostResult> {
    const domain = parseSenderDomain(this.#domain);
    if (domain === null)
      return { result: "none", reason: message("spf/evaluation/not-a-domain", { domain: this.#domain }) };
    return this.#checkDomain(domain);
  }

  /** The explanation of a failure; null if it cannot be obtained for any reason (RFC 7208 §6.2). */
  async explain({ spec, domain }: NonNullable<CheckHostResult["exp"]>): Promise<ByteString | null> {
    const name = await this.#nameOf(spec, domain);
    const [text, ...others] = name === null ? [] : await this.#lookups.queryTexts(name);
    const parts = text === undefined || others.length > 0 ? null : parseExplanation(text);
    if (parts === null) return null;
    const valueOf = await this.#valuesFor(parts, domain);
    // RFC 7208 §7.3: "unknown" where the receiver does not name itself; the time is the receiver's, so `t` stays as written
    const valueHere = (letter: string): ByteString | null =>
      letter === "c" ? readableAddress(this.#client) : letter === "r" ? "unknown" : valueOf(letter);
    return expandText(parts, valueHere).slice(0, MAX_EXPLANATION);
  }

  async #checkDomain(domain: Name): Promise<CheckHostResult> {
    const texts = selectSpf((await this.#lookups.query(domain, "TXT")).map(txtValue));
    const [text] = texts;
    if (text === undefined) return { result: "none", reason: message("spf/records/none", { domain }) };
    if (texts.length > 1)
      throw new EvaluationError("permerror", message("spf/records/several", { domain, count: texts.length })); // RFC 7208 §4.5
    const {
      terms,
      errors: [error],
    } = parseSpf(text);
    // RFC 7208 §4.6: an error anywhere in the record, even after a term that would match
    if (error !== undefined)
      throw new EvaluationError(
        "permerror",
        message("spf/syntax/record", { domain, problem: message("spf/syntax/term", { ...error }) }),
      );
    const depth = this.path.length;
    for (const term of terms) {
      if (term.qualifier === null || this.#cannotMatch(term)) continue;
      this.path.push({ domain, term: term.text });
      if (await this.#matches(term, domain)) {
        const exp = term.qualifier === "-" ? terms.find(({ kind }) => kind === "exp") : undefined;
        return {
          result: RESULTS[term.qualifier],
          reason: null,
          exp: exp?.kind === "exp" ? { spec: exp.domain, domain } : undefined,
        };
      }
      this.path.length = depth;
    }
    for (const term of terms) {
      if (term.kind !== "redirect" || this.#cannotMatch(term)) continue;
      this.path.push({ domain, term: term.text });
      return this.#follow(term.domain, domain); // RFC 7208 §6.1
    }
    return { result: "neutral", reason: message("spf/evaluation/no-match", { domain }) }; // RFC 7208 §4.7
  }

  /** RFC 8616 §4: with a local part outside ASCII, a term that has the macro `s` or `l` matches nothing. */
  #cannotMatch(term: SpfTerm): boolean {
    const spec = "domain" in term ? term.domain : null;
    return spec !== null && /[^\0-\x7f]/.test(this.#local) && (hasMacro(spec, "s") || hasMacro(spec, "l"));
  }

  async #matches(term: Mechanism, domain: Name): Promise<boolean> {
    switch (term.kind) {
      case "all":
        return true;
      case "ip4":
      case "ip6": {
        const network = parseAddress(term.network);
        return network !== null && isSameNetwork(this.#client, network, term.prefix);
      }
      case "include":
        return (await this.#follow(term.domain, domain)).result === "pass"; // RFC 7208 §5.2
      default:
        this.#lookups.countTerm();
        return this.#matchesName(term, await this.#nameOf(term.domain, domain));
    }
  }

  /** A mechanism with a name to look up; without a valid name it does not match. */
  async #matchesName(term: NamedMechanism, name: Name | null): Promise<boolean> {
    if (name === null) return false;
    switch (term.kind) {
      case "exists":
        return (await this.#lookups.queryAddresses(name, "v4")).length > 0; // RFC 7208 §5.7: type A, whatever the client's family
      case "ptr":
        return this.#lookups.matchesPtr(name);
      default: {
        const prefix = this.#client.family === "v4" ? term.prefix4 : term.prefix6;
        const matches = (address: Address): boolean => isSameNetwork(this.#client, address, prefix);
        return term.kind === "mx"
          ? this.#lookups.matchesMx(name, matches)
          : (await this.#lookups.queryAddresses(name)).some(matches);
      }
    }
  }

  /** The result of an include's or redirect's target; without a record there it is a permerror (RFC 7208 §5.2, §6.1). */
  async #follow(target: MacroString, domain: Name): Promise<CheckHostResult> {
    this.#lookups.countTerm();
    const name = await this.#nameOf(target, domain);
    if (name === null) throw new EvaluationError("permerror", message("spf/evaluation/target"));
    const verdict = await this.#checkDomain(name);
    if (verdict.result === "none") throw new EvaluationError("permerror", verdict.reason);
    return verdict;
  }

  /** The name a domain-spec expands to for this mail; null if that is not a valid one. */
  async #nameOf(spec: MacroString | null, domain: Name): Promise<Name | null> {
    if (spec === null) return domain;
    const expansion = expandMacros(spec, await this.#valuesFor(spec, domain));
    return "name" in expansion ? expansion.name : null;
  }

  /** The values of a domain-spec's macros. The client's names are looked up only if `p` needs them. */
  async #valuesFor(parts: MacroString, domain: Name): Promise<MacroValues> {
    const client = hasMacro(parts, "p") ? await this.#clientName(domain) : null;
    const values: ReadonlyMap<string, ByteString | null> = new Map([
      ["s", `${this.#local}@${this.#domain}`],
      ["l", this.#local],
      ["o", this.#domain],
      ["d", unescapedName(domain)],
      ["i", dottedAddress(this.#client)],
      ["p", client],
      ["v", this.#client.family === "v4" ? "in-addr" : "ip6"],
      ["h", this.#helo],
    ]);
    return (letter) => values.get(letter) ?? null;
  }

  /** The macro `p` (RFC 7208 §7.3): the domain itself, else a name below it, else any of the client's names. */
  async #clientName(domain: Name): Promise<ByteString> {
    const names = await this.#lookups.clientNames();
    const name = names.find((one) => one === domain) ?? names.find((one) => isWithin(one, domain)) ?? names[0];
    return name === undefined ? "unknown" : unescapedName(name);
  }
}
