// How to publish a TLSA record for the key that a host serves.
import type { Name } from "../../dns/name.ts";
import { prependLabels } from "../../dns/name.ts";
import { message } from "../../message.ts";
import type { Fix } from "../../model.ts";
import { adviceFix } from "../fixes.ts";

export function tlsaRecordFix(host: Name): Fix {
  return adviceFix(message("dane/publish", { base: prependLabels("_25._tcp", host), host }));
}
