// DNS-as-code: the records a repository declares, each with its place.
import type { Name } from "../dns/name.ts";
import type { Rr } from "../dns/record.ts";
import type { Location } from "../model.ts";

/** A record of a type this project does not read; it still exists at its name. `data` is its RDATA as written. */
interface OpaqueRr {
  name: Name;
  ttl: number;
  type: string;
  data: string;
}

/** One declared record and where it stands. `read` says whether its RDATA is understood. */
export type DeclaredRecord =
  | { read: true; rr: Rr; location: Location }
  | { read: false; rr: OpaqueRr; location: Location };

/**
 * Records declared for the names at and below `origin`. `complete`: they are the whole zone (a master file), so a name
 * without a record does not exist; otherwise they replace only their own RRsets (an inline block).
 */
export interface DeclaredZone {
  origin: Name;
  complete: boolean;
  records: DeclaredRecord[];
}
