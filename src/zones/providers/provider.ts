// What a DNS provider does with the records it is given, whatever tool gives them: names, TXT values, sizes.
import type { Name } from "../../dns/name.ts";
import type { Message } from "../../message.ts";
import type { ByteString, RdataOf } from "../../dns/record.ts";

/** What a value comes to. `fault`: the provider refuses it; `unsure`: what the provider makes of it is not documented. */
export type ValueReading<T> = { data: T } | { fault: Message } | { unsure: Message };

/** Reads the text of a TXT value, as octets of UTF-8. Never throws, linear. */
export type TxtReader = (text: ByteString) => ValueReading<RdataOf["TXT"]>;

/** Reads the name of a record in a zone; null where it is not a domain name. */
export type OwnerReader = (written: string, zone: Name) => Name | null;

/** A provider, as its Terraform provider takes records (Pulumi's are made of the same). */
export interface Provider {
  /** As people call it. */
  name: string;
  readOwner: OwnerReader;
  /** How it takes names in data without a dot at the end: as they are, not at all, or below the zone. */
  targets: "absolute" | "dotted" | "relative";
  /** Whether `\DDD` in names is octal (Route 53). */
  hasOctalEscapes?: true;
  readTxt: TxtReader;
  /** A text as `readTxt` takes it. */
  writeTxt(text: ByteString): ByteString;
  txtLimits?: TxtLimits;
}

/** Octets of TXT records at most: more passes the plan, and is refused when it is applied. */
interface TxtLimits {
  /** Of one record, measured by `sizeOf`. */
  maxRecord: number;
  sizeOf: (data: RdataOf["TXT"]) => number;
  /** Of the texts of all records of a name; null where no limit is documented. */
  maxPerName: number | null;
}

/** Why the answers of some types at a record's name are not what the record says. */
export interface ComputedAnswer {
  /** None: it is not said which, so any that nothing else is declared of. */
  types: readonly string[];
  reason: Message;
  /** The provider whose proxy answers. */
  proxiedBy?: string;
}
