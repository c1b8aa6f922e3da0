// Names in DNSControl's representation: labels relative to the domain (`@` is its own), targets absolute. Earlier versions
// leave internationalised names as they were written, later ones hold A-labels (models/domain.go).
import { toAscii } from "../../dns/idna.ts";
import type { Name } from "../../dns/name.ts";
import { isWithin, parseName, prependLabels } from "../../dns/name.ts";

/** A name as people write it, with a dot at its end or without. */
export function parseZoneName(written: string): Name | null {
  const ascii = toAscii(written);
  return ascii === null ? null : parseName(ascii);
}

/** The name of a record. */
export function parseOwner(label: string, origin: Name): Name | null {
  if (label === "@" || label === "") return origin;
  const ascii = toAscii(label);
  if (ascii === null) return null;
  // an absolute name is one in `--raw` output alone (pkg/normalize/validate.go)
  if (ascii.endsWith(".")) {
    const name = parseName(ascii);
    return name !== null && isWithin(name, origin) ? name : null;
  }
  return parseName(prependLabels(ascii, origin));
}
