// The records that tell senders of a policy, and of a new one: the same with another id (RFC 8461 §3.1, §8.1).
import type { ByteString } from "../../dns/record.ts";
import type { MtaStsRecord } from "./record.ts";

/** The value of a first record; its id is the moment. */
export function firstRecord(at: string): ByteString {
  return `v=STSv1; id=${at.replace(/\D/g, "").slice(0, 14)}`;
}

/** The value of the record with the next id. */
export function withNextId({ text, id }: MtaStsRecord): ByteString {
  return text.replace(/(?<=;[ \t]*id=)[^; \t]*/, nextId(id));
}

/** RFC 8461 §3.1: letters and digits, at most 32. */
const MAX_ID_LENGTH = 32;

/** Another id, the same in every run: the number at the end of `id` plus one, or `id` with a 1 behind it. */
export function nextId(id: string): string {
  const [digits] = /\d*$/.exec(id) as RegExpExecArray;
  const number = String(BigInt(digits) + 1n).padStart(digits.length, "0"); // BigInt("") is 0n
  const next = id.slice(0, id.length - digits.length) + number;
  return next.length <= MAX_ID_LENGTH ? next : "1";
}
