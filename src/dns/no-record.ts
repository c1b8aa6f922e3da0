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
