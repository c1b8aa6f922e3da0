// The code of all zone formats, for tests that read or edit zones without a run.
import { ZONE_FORMATS, loadFileFormats } from "../../src/zones/formats.ts";

export function loadZoneFormats(): Promise<void> {
  return loadFileFormats(ZONE_FORMATS.map(({ kind }) => kind));
}
