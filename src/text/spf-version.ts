// Texts that were meant as SPF records of version 1 (RFC 7208 §4.5, §12), and that receivers take for none.

const VERSION = /^v=spf1(?: |$)/i;

/** Version 1 with other marks between, such as `spf1`, `v=spf 1` or `v=spf1;`. Sender ID's `spf2.0` (RFC 4406) is none. */
const MEANT_VERSION = /^[^a-z0-9]{0,4}(?:v[^a-z0-9]{0,4})?spf[^a-z0-9]{0,4}1(?![0-9])/i;

export function isSpfRecord(text: string): boolean {
  return VERSION.test(text);
}

/** Whether receivers ignore a text that was meant as an SPF record. */
export function isMisspeltSpf(text: string): boolean {
  return !isSpfRecord(text) && MEANT_VERSION.test(text);
}
