// The zone that a master file is of by its name, where nothing in it says so: as servers know it from their configuration.
import { basename } from "node:path";
import type { Name } from "../../dns/name.ts";
import { isHostName, labelsOf, parseName } from "../../dns/name.ts";

/** What follows a dot in names of files that are no zones. */
const OTHER_FILES = /\.(?:bak|cfg|conf|hosts|inc|include|j2|local|old|orig|tmpl|txt|ya?ml|zones?)$/;

/** `example.org.zone`, `db.example.org`, `example.org`; null where the name is no domain name of two labels or more. */
export function originOfFile(path: string): Name | null {
  const written = basename(path).toLowerCase();
  const own = /^db\.(.+)$/.exec(written)?.[1] ?? /^(.+)\.(?:zone|db)$/.exec(written)?.[1] ?? written;
  const name = parseName(own);
  if (name === null || labelsOf(name).length < 2 || !isHostName(name) || OTHER_FILES.test(own)) return null;
  return /^[a-z]/.test(labelsOf(name).at(-1) ?? "") ? name : null;
}
