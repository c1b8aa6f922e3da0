// Observes a domain without a policy in live DNS: MX, SPF, DMARC, and DKIM selectors that can be guessed.
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Name } from "../dns/name.ts";
import { parseName, prependLabels } from "../dns/name.ts";
import { lookUpTxt } from "../dns/txt.ts";
import type { Observation } from "../model.ts";
import type { Dns } from "../ports.ts";
import { observeDkim } from "../standards/dkim/observe.ts";
import { observeDmarc } from "../standards/dmarc/observe.ts";
import type { DmarcRecord } from "../standards/dmarc/record.ts";
import { mailHosts, observeMx } from "../standards/mx/observe.ts";
import type { MxSet } from "../standards/mx/record.ts";
import { parseSpf } from "../standards/spf/parse.ts";
import type { SpfTerm } from "../standards/spf/record.ts";
import { selectSpf } from "../standards/spf/record.ts";
import type { MailProvider } from "../standards/mail-providers.ts";
import { matchProviders, candidateSelectors } from "../standards/mail-providers.ts";

/** The domain's own SPF record; what its terms lead to is not looked at. */
export interface OwnSpf {
  text: string;
  terms: SpfTerm[];
}

/**
 * The search for DKIM keys. `empty`: there is no name below `_domainkey`. `wildcard`: an unused selector also has a key record, so no
 * answer proves anything. `isListed`: the selectors were those of a whole zone, not guesses. `broken` keys seem to be in use and have errors.
 */
export type SelectorSearch =
  | {
      state: "searched";
      isListed: boolean;
      asked: readonly string[];
      live: string[];
      broken: string[];
      revoked: string[];
      unanswered: string[];
    }
  | { state: "empty" }
  | { state: "wildcard" }
  | { state: "unknown"; reason: Message };

export interface DomainSigns {
  mx: Observation<MxSet>;
  spf: Observation<OwnSpf>;
  dmarc: Observation<DmarcRecord>;
  providers: MailProvider[];
  dkim: SelectorSearch;
}

/** A selector that is not in use: if it is answered, any selector is. */
const UNUSED_SELECTOR = "mail-policy-probe";
/** SPF terms searched for providers: the limit is ten lookups (RFC 7208 §4.6.4), but a hostile record has thousands of terms. */
const MAX_TERMS = 100;

/**
 * Two rounds of questions: the records, then the selectors that they hint at. `listed` selectors, those of a whole zone, are all there are.
 * Never rejects.
 */
export async function observeDomainSigns(dns: Dns, domain: Name, listed: readonly string[] = []): Promise<DomainSigns> {
  const [mx, spf, dmarc, searchObstacle] = await Promise.all([
    observeMx(dns, domain),
    observeOwnSpf(dns, domain),
    observeDmarc(dns, domain),
    findSearchObstacle(dns, domain),
  ]);
  const providers = matchProviders([...mailHosts(mx), ...spfTargets(spf)]);
  return {
    mx,
    spf,
    dmarc,
    providers,
    dkim:
      listed.length > 0
        ? await searchSelectors(dns, domain, listed, true)
        : (searchObstacle ?? (await searchSelectors(dns, domain, candidateSelectors(providers), false))),
  };
}

async function observeOwnSpf(dns: Dns, domain: Name): Promise<Observation<OwnSpf>> {
  const lookup = await lookUpTxt(dns, domain);
  if (lookup.state !== "present") return lookup;
  const texts = selectSpf(lookup.texts);
  const [text] = texts;
  const { evidence } = lookup;
  if (text === undefined) return { state: "absent", evidence };
  // RFC 7208 §4.5: more than one is a permerror
  if (texts.length > 1)
    return { state: "malformed", problem: message("spf/records/several", { domain, count: texts.length }), evidence };
  const { terms, errors } = parseSpf(text);
  const [error] = errors;
  return error === undefined
    ? { state: "present", value: { text, terms }, evidence }
    : { state: "malformed", problem: error.problem, evidence };
}

/** The target names of an SPF record's terms, as written: macros are kept, the labels to their right identify the provider. */
function spfTargets(spf: Observation<OwnSpf>): Name[] {
  if (spf.state !== "present") return [];
  return spf.value.terms
    .slice(0, MAX_TERMS)
    .flatMap(({ text }) => parseName(/[:=]([^/]+)/.exec(text)?.[1] ?? "") ?? []);
}

/** Why a search for selectors cannot give reliable results; null if it can. */
async function findSearchObstacle(dns: Dns, domain: Name): Promise<SelectorSearch | null> {
  const [parent, unused] = await Promise.all([
    dns.query(prependLabels("_domainkey", domain), "TXT"),
    observeDkim(dns, domain, UNUSED_SELECTOR),
  ]);
  // RFC 8020 §2: nothing exists below a nonexistent name; an alias proves nothing about names below it
  if (parent.kind === "nxdomain" && parent.aliases.length === 0 && parent.security !== "bogus")
    return { state: "empty" };
  if (unused.state === "unknown") return { state: "unknown", reason: unused.reason };
  return unused.state === "absent" ? null : { state: "wildcard" };
}

async function searchSelectors(
  dns: Dns,
  domain: Name,
  selectors: readonly string[],
  isListed: boolean,
): Promise<SelectorSearch> {
  const found = await Promise.all(
    selectors.map(async (selector) => ({ selector, key: await observeDkim(dns, domain, selector) })),
  );
  type Key = (typeof found)[number]["key"];
  const those = (fits: (key: Key) => boolean): string[] =>
    found.filter(({ key }) => fits(key)).map(({ selector }) => selector);
  return {
    state: "searched",
    isListed,
    asked: selectors,
    live: those((key) => key.state === "present" && !key.value.isRevoked && key.value.errors.length === 0),
    broken: those(
      (key) =>
        key.state === "malformed" || (key.state === "present" && !key.value.isRevoked && key.value.errors.length > 0),
    ),
    revoked: those((key) => key.state === "present" && key.value.isRevoked),
    unanswered: those((key) => key.state === "unknown"),
  };
}
