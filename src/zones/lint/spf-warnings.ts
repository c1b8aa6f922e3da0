// A misspelt SPF record beside a valid one: receivers take the valid one, and nothing fails.
import type { Name } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import { txtValue } from "../../dns/record.ts";
import { message } from "../../message.ts";
import type { RecordWarning } from "../../model.ts";
import type { DeclaredZone } from "../declared-zone.ts";
import { isMisspeltSpf, isSpfRecord } from "../../text/spf-version.ts";
import { quotingMistake } from "./mail-text.ts";

/** The misspelt records. Those with the quoting of a file have a warning of their own. Linear. */
export function spfWarnings({ records }: DeclaredZone): RecordWarning[] {
  const texts = records.flatMap(({ isParsed, rr, location }) =>
    isParsed && rr.type === "TXT" && "strings" in rr.data ? [{ name: rr.name, text: txtValue(rr.data), location }] : [],
  );
  const withRecord = new Set(texts.filter(({ text }) => isSpfRecord(text)).map(({ name }) => name));
  return texts
    .filter(({ name, text }) => withRecord.has(name) && isMisspelt(text, name))
    .map(({ name, text, location }) => ({
      location,
      message: message("record-warning/spf", { name, text }),
      suggestion: null,
    }));
}

function isMisspelt(text: ByteString, name: Name): boolean {
  return isMisspeltSpf(text) && quotingMistake(text, name) === null;
}
