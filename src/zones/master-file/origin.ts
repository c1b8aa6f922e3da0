// The zone that a master file is of by its name, where nothing in it says so: as servers know it from their configuration.
import { basename } from "node:path";
import type { Name } from "../../dns/name.ts";
import { isHostName, labelsOf, parseName } from "../../dns/name.ts";

/** Last labels of the names of other files, and of views and copies of a zone; hardly any is a top-level domain. */
const OTHER_FILES =
  /\.(?:bak|cfg|conf|dist|example|external|fwd|hints|hosts|inc|include|internal|j2|jnl|local|old|orig|private|public|rev|root|rpmnew|rpmsave|sample|signed|swp|template|tmpl|txt|ya?ml|zones?)$/;

/** Words before a zone's name that say what the file is, and may be names in DNS as well. */
const OTHER_WORDS = /^(?:db|forward|fwd|master|named|pri|primary|rev|reverse|sec|secondary|slave|zones?)\./;

/** RFC 3696 §2: letters alone, except in A-labels. */
const TOP_LEVEL = /^(?:[a-z]+|xn--[a-z0-9-]+)$/;

/**
 * `example.org.zone`, `db.example.org`, `example.org`; null if the name is not a domain name of two labels or more, or may be
 * meant otherwise: a wrong zone would leave the right one unread.
 */
export function originOfFile(path: string): Name | null {
  const written = basename(path).toLowerCase();
  const own = /^db\.(.+)$/.exec(written)?.[1] ?? /^(.+)\.(?:zone|db)$/.exec(written)?.[1] ?? written;
  const name = parseName(own);
  if (name === null || labelsOf(name).length < 2 || !isHostName(name)) return null;
  if (OTHER_FILES.test(own) || OTHER_WORDS.test(own)) return null;
  return TOP_LEVEL.test(labelsOf(name).at(-1) ?? "") ? name : null;
}
