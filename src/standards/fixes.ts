// The kinds of fix: a record to publish, at once or after another step, and advice where no record helps.
import type { Name } from "../dns/name.ts";
import type { ByteString } from "../dns/record.ts";
import { formatRdata, txtRdata } from "../dns/record.ts";
import type { Message } from "../message.ts";
import type { Fix, FixFile, Judgement } from "../model.ts";

/** A fix that publishes `value` as TXT record at `name`, in as many strings as it takes. */
export function txtRecordFix(name: Name, value: ByteString, text: Message): Fix {
  return { text, records: [{ name: `${name}.`, type: "TXT", data: formatRdata("TXT", txtRdata(value)) }] };
}

/** A fix whose records must not be published before something else was done or confirmed, as its text says. */
export function afterStep(fix: Fix): Fix {
  return fix.records.length === 0 ? fix : { ...fix, needsStep: true };
}

/** A fix without a record: people, or the owner of another domain, must act. */
export function adviceFix(text: Message): Fix {
  return { text, records: [] };
}

/** A failure with what fixes it; another judgement needs none. */
export function withFix(judgement: Judgement, fix: () => Fix): Judgement {
  return judgement.outcome === "fail" ? { ...judgement, fix: fix() } : judgement;
}

/** A fix with the file to serve, where that is known. */
export function withFile(fix: Fix, file: FixFile | null): Fix {
  return file === null ? fix : { ...fix, file };
}
