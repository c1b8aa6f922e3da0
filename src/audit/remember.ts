// What is remembered of a domain after a run, for later ones.
import type { Facts } from "../facts.ts";
import type { DomainMemory } from "../memory.ts";
import { rememberDkim } from "../standards/dkim/memory.ts";
import { rememberMtaSts } from "../standards/mta-sts/memory.ts";
import { rememberRequest } from "../standards/report-arrival.ts";
import { spfThirdParty } from "../standards/spf/checks/third-party.ts";
import { rememberSpf } from "../standards/spf/memory.ts";

/** The run that is remembered: its moment and that of the last one before it (ISO 8601), and whether a waiver counts for a check of the domain. */
interface RememberedRun {
  at: string;
  previous: string | null;
  isWaived: (check: string) => boolean;
}

/** By the facts of the run and what was remembered before. */
export function rememberFacts(
  facts: Facts,
  { at, previous, isWaived }: RememberedRun,
  earlier: DomainMemory,
): DomainMemory {
  return withoutMissing({
    dkim: rememberDkim(facts.dkim, { at, previous }, earlier.dkim),
    dmarcReports: rememberRequest(facts.dmarc, at, earlier.dmarcReports),
    tlsReports: rememberRequest(facts.tlsRpt, at, earlier.tlsReports),
    mtaSts: rememberMtaSts(facts, at, earlier.mtaSts),
    spf: rememberSpf(facts, isWaived(spfThirdParty.id), earlier.spf),
  });
}

/** What is known of a domain that a history does not have yet. */
export const NEW_DOMAIN: DomainMemory = { dmarcReports: { since: null }, tlsReports: { since: null } };

function withoutMissing(memory: { [K in keyof DomainMemory]: DomainMemory[K] | undefined }): DomainMemory {
  return Object.fromEntries(Object.entries(memory).filter(([, value]) => value !== undefined));
}
