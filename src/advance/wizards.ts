// The register of wizards.
import { decideDmarc } from "./dmarc.ts";
import { decideMtaSts } from "./mta-sts.ts";
import type { AdvanceKind } from "./proposal.ts";
import type { Wizard } from "./situation.ts";

/** By what they advance. */
export const WIZARDS: Readonly<Partial<Record<AdvanceKind, Wizard>>> = {
  dmarc: decideDmarc,
  "mta-sts": decideMtaSts,
};
