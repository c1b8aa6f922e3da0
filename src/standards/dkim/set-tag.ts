// A corrected key record: one tag replaced or removed, everything else as published.
import type { ByteString } from "../../dns/record.ts";

/** `text` with the tag set to `value`, or without it where that is null. A tag that is absent is not added. */
export function setTag(text: ByteString, name: string, value: string | null): ByteString {
  const parts = text.split(";").map((part) => part.trim());
  return parts
    .filter((part) => part !== "")
    .flatMap((part) => {
      // RFC 6376 §3.2: names are case-sensitive
      if (part.split("=")[0]?.trim() !== name) return [part];
      return value === null ? [] : [`${name}=${value}`];
    })
    .join("; ");
}
