// Whether receivers accept a signature that is made with the key of a selector (RFC 6376 §6.1, RFC 8301 §3).
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Observation } from "../../model.ts";
import type { DkimFact } from "./record.ts";
import { hasValidKey } from "./record.ts";

/** `varies`: what receivers make of it is not defined, or is left to them. `reason`: why it does not pass. */
export type KeyUse =
  | { state: "pass"; reason: null }
  | { state: "fail" | "varies"; reason: Message }
  | { state: "unknown"; reason: Message };

/** RFC 8301 §3.2: signatures with shorter RSA keys are not valid; verifiers need not take longer ones. */
const MIN_RSA_BITS = 1024;
const MAX_RSA_BITS = 4096;

/** What receivers make of a valid signature with the key record at `name`. */
export function useOfKey(name: string, key: Observation<DkimFact>): KeyUse {
  if (key.state === "unknown") return { state: "unknown", reason: key.reason };
  if (key.state === "absent") return { state: "fail", reason: message("dkim/selector/missing", { name }) };
  if (key.state === "malformed") return { state: "varies", reason: key.problem }; // RFC 6376 §3.6.2.2: undefined
  const reason = refusal(key.value);
  if (reason !== null) return { state: "fail", reason };
  const { flags, key: publicKey } = key.value;
  // RFC 6376 §3.6.1: receivers do not treat such mail differently from unsigned mail; many do
  if (flags.includes("y")) return { state: "varies", reason: message("dkim/not-testing/fail", { flags }) };
  if (publicKey?.type === "rsa" && publicKey.bits > MAX_RSA_BITS)
    return { state: "varies", reason: message("dkim-use/long", { bits: publicKey.bits, limit: MAX_RSA_BITS }) };
  return { state: "pass", reason: null };
}

/** Why no receiver accepts a signature with the key; null where they do. */
function refusal(record: DkimFact): Message | null {
  const { errors, services, hashes } = record;
  const [error] = errors;
  if (error !== undefined) return error;
  if (!hasValidKey(record)) return message("dkim/not-revoked/fail");
  const { key } = record;
  if (key.type === "rsa" && key.bits < MIN_RSA_BITS)
    return message("dkim/key-strength/fail", { bits: key.bits, minimum: MIN_RSA_BITS });
  // RFC 8301 §3.1: rsa-sha1 is not used
  if (hashes !== null && !hashes.includes("sha256")) return message("dkim/hash/no-sha256", { hashes });
  if (services !== null && !services.includes("*") && !services.includes("email"))
    return message("dkim/service/no-email", { services });
  return null;
}
