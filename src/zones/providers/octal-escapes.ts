// Escapes of Route 53 (developer guide, "DNS domain name format").
import type { ByteString } from "../../dns/record.ts";

/** Route 53 writes `\DDD` in octal, a master file in decimal; null where another escape than these, `\"` and `\\` stands. */
export function octalToDecimal(text: ByteString): ByteString | null {
  let known = true;
  const decimal = text.replaceAll(
    /\\(?:([0-3][0-7]{2})|(["\\])|)/g,
    (escape: string, octal?: string, plain?: string) => {
      if (octal !== undefined) return `\\${String(Number.parseInt(octal, 8)).padStart(3, "0")}`;
      if (plain === undefined) known = false;
      return escape;
    },
  );
  return known ? decimal : null;
}
