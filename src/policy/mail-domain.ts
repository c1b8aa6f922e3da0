// Parses the name of a mail domain, internationalised or not, into its form in DNS.
import { isIP } from "node:net";
import { domainToASCII } from "node:url";
import { type Name, isHostName, labelsOf } from "../dns/name.ts";
import type { Result } from "../result.ts";
import { quoteCharacters } from "../text/quote.ts";

/** RFC 1035 §2.3.4: 255 octets on the wire are 253 characters of text. */
const MAX_NAME_LENGTH = 253;

/** A domain in A-labels, lower case, or why the text is not valid. One trailing dot is accepted. */
export function parseMailDomain(text: string): Result<{ name: Name }> {
  const invalid = (why: string): { problem: string } => ({
    problem: `${quoteCharacters(text)} is not a valid domain name: ${why}`,
  });
  const written = text.endsWith(".") ? text.slice(0, -1) : text;
  if (written === "") return invalid("a label is empty");
  if (isIP(written) !== 0) return invalid("it is an IP address");
  if (written.length > MAX_NAME_LENGTH) return invalid(`it is longer than ${MAX_NAME_LENGTH} characters`);
  // Characters with another meaning for the URL standard's host parser: ports, percent signs, brackets, white space.
  const stranger = /[\0-\x2c/:-@[-`{-\x7f]/.exec(written);
  if (stranger !== null)
    return invalid(`it contains ${quoteCharacters(stranger[0])}; use letters, digits, hyphens and dots`);
  if (/^(\d+|0x[0-9a-f]*)$/i.test(written.split(".").at(-1) as string)) {
    return invalid("its last label is a number"); // RFC 3696 §2: no top-level name is all-numeric
  }
  // UTS #46, as browsers do: `straße.example` keeps its ß. Versions of Node differ on an ASCII name with a false `xn--` label.
  const name = /[^\0-\x7f]/.test(written) ? domainToASCII(written) : written.toLowerCase();
  if (name === "") return invalid("a label is not allowed in internationalised names (UTS #46)");
  if (isIP(name) !== 0) return invalid("it is an IP address");
  return validateName(name, invalid);
}

/** The same of a text that was judged to be one before. */
export function toMailDomain(text: string): Name {
  const parsed = parseMailDomain(text);
  if ("problem" in parsed) throw new Error(`a defect: judged to be a domain name, but ${parsed.problem}`);
  return parsed.name;
}

function validateName(name: Name, invalid: (why: string) => { problem: string }): Result<{ name: Name }> {
  const labels = labelsOf(name);
  if (name.length > MAX_NAME_LENGTH) return invalid(`it is longer than ${MAX_NAME_LENGTH} characters`);
  if (labels.some((label) => label === "")) return invalid("a label is empty");
  if (labels.some((label) => label.length > 63)) return invalid("a label is longer than 63 characters"); // RFC 1035 §2.3.4
  if (!isHostName(name)) return invalid("a label begins or ends with a hyphen"); // RFC 1123 §2.1
  if (labels.length < 2) return invalid("it has no dot; write the full name");
  return { name };
}
