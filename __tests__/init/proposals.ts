// Small worlds for `init`: what DNS says of example.de, and the policy that follows from it.
import { observeDomainSigns } from "../../src/init/observe.ts";
import type { Proposal } from "../../src/init/propose.ts";
import { propose } from "../../src/init/propose.ts";
import { rsa } from "../support/dkim-key.ts";
import type { Answers } from "../support/fake-dns.ts";
import { fakeDns, noData } from "../support/fake-dns.ts";
import { say } from "../support/in-english.ts";

export const KEY = `v=DKIM1; k=rsa; p=${rsa(2048)}`;
export const REVOKED = "v=DKIM1; p=";

/** Keys by selector, below a `_domainkey` that exists. */
export function dkimKeys(records: Answers): Answers {
  const below = Object.entries(records).map(([selector, answer]) => [`${selector}._domainkey.example.de TXT`, answer]);
  return { "_domainkey.example.de TXT": noData("_domainkey.example.de", "insecure"), ...Object.fromEntries(below) };
}

/** The name of the selector that only a wildcard answers, as an entry of a world. */
export const UNUSED_SELECTOR = "mail-policy-probe";

type SaidProposal = Omit<Proposal, "reasons" | "notes"> & { reasons: string[]; notes: string[] };

/** What is proposed for example.de, and what was asked for it. */
export async function proposalFor(world: Answers): Promise<SaidProposal & { asked: string[] }> {
  const dns = fakeDns(world);
  const proposal = propose(await observeDomainSigns(dns, "example.de"));
  const [reasons, notes] = [proposal.reasons, proposal.notes].map((all) => all.map((one) => say(one)));
  return { ...proposal, reasons: reasons ?? [], notes: notes ?? [], asked: dns.asked };
}
