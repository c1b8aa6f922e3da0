// Places in files as SARIF has them: a URI below the root of the repository, and a region in characters.
import type { ArtifactLocation, Location as SarifLocation, Region } from "sarif";
import type { LineEnds, Location } from "../model.ts";
import { encodePath } from "./links.ts";

/** The root of the repository, by the name that others give it; the file does not say where that is (SARIF §3.14.14). */
export const SOURCE_ROOT = "%SRCROOT%";

/** A file by its name in places. One outside of the repository has no base where its name is absolute. */
export function toArtifactLocation(file: string): ArtifactLocation {
  const path = encodePath(file.replace(/\p{Cs}/gu, "\ufffd")); // half a surrogate pair has no form in UTF-8
  const isAbsolute = /^(?:\/|[A-Za-z]:\/)/.test(file);
  if (!isAbsolute) return { uri: path, uriBaseId: SOURCE_ROOT };
  // RFC 8089 appendix E.2: the drive keeps its colon
  return { uri: `file:///${path.replace(/^\//, "").replace(/^([A-Za-z])%3A/i, "$1:")}` };
}

/** From a place to the end of its line; where that is unknown, SARIF takes the end of the line (§3.30.8). */
export function toRegion({ file, line, column }: Location, lineEnds: LineEnds): Region {
  const endColumn = lineEnds.get(file)?.columns.get(line);
  if (endColumn === undefined) return { startLine: line, startColumn: column, endLine: line };
  // the line is not the one that was read, or is counted otherwise: then the whole of it
  const startColumn = column > endColumn ? 1 : column;
  return { startLine: line, startColumn, endLine: line, endColumn };
}

/** A place, and the name that has the finding, a domain, a host or a selector; null for none. */
export function toLocation(location: Location, name: string | null, lineEnds: LineEnds): SarifLocation {
  return {
    physicalLocation: { artifactLocation: toArtifactLocation(location.file), region: toRegion(location, lineEnds) },
    ...(name === null ? {} : { logicalLocations: [{ fullyQualifiedName: name, kind: "resource" }] }),
  };
}
