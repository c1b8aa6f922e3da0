// Evidence of a name without records of a type.
import { message } from "../message.ts";
import type { Evidence } from "../model.ts";
import type { Name } from "./name.ts";

/** What was seen where the RRset is not there: no such name, or no record of the type. */
export function noRecordEvidence(at: { type: string; name: Name }, kind: "nxdomain" | "nodata"): Evidence {
  const note =
    kind === "nxdomain" ? message("observed/no-such-name") : message("observed/no-record", { type: at.type });
  return { at, text: "", note };
}

/** Whether this says that the name does not exist. */
export function isMissingName({ note }: Evidence): boolean {
  return note?.code === "observed/no-such-name";
}

/** What was seen where there are no records: where an alias (CNAME) leads there, that first. */
export function absenceEvidence(
  at: { type: string; name: Name },
  { kind, owner }: { kind: "nxdomain" | "nodata"; owner: Name },
): Evidence[] {
  if (owner === at.name) return [noRecordEvidence(at, kind)];
  return [
    { at, text: "", note: message("observed/alias-of", { target: owner }) },
    noRecordEvidence({ ...at, name: owner }, kind),
  ];
}

/** The name that an alias leads to in vain (`absenceEvidence`); null where there is no alias. */
export function emptyAliasTarget(evidence: readonly Evidence[]): Name | null {
  const alias = evidence.find(({ note }) => note?.code === "observed/alias-of")?.note;
  return alias?.code === "observed/alias-of" && typeof alias.values.target === "string" ? alias.values.target : null;
}
