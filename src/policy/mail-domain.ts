// Parses the name of a mail domain, internationalised or not, into its form in DNS.
import { isIPv6 } from "node:net";
import { domainToASCII } from "node:url";
import { isIPv4 } from "../dns/address.ts";
import { type Name, isHostName, labelsOf } from "../dns/name.ts";
import { type Message, message } from "../message.ts";
import type { Result } from "../result.ts";

/** RFC 1035 §2.3.4: 255 octets on the wire are 253 characters of text. */
const MAX_NAME_LENGTH = 253;

/** A domain in A-labels, lower case, or why the text is not valid. One trailing dot is accepted. */
export function parseMailDomain(text: string): Result<{ name: Name }, Message> {
  const invalid = (problem: Message): { problem: Message } => ({
    problem: message("policy/not-a-name", { text, problem }),
  });
  const written = text.endsWith(".") ? text.slice(0, -1) : text;
  if (written === "") return invalid(message("policy/name/empty-label"));
  if (isAddress(written)) return invalid(message("policy/name/ip-address"));
  if (written.length > MAX_NAME_LENGTH) return invalid(message("policy/name/length", { limit: MAX_NAME_LENGTH }));
  // Characters with another meaning for the URL standard's host parser: ports, percent signs, brackets, white space.
  const stranger = /[\0-\x2c/:-@[-`{-\x7f]/.exec(written);
  if (stranger !== null) return invalid(message("policy/name/character", { character: stranger[0] }));
  if (/^(\d+|0x[0-9a-f]*)$/i.test(written.split(".").at(-1) as string)) {
    return invalid(message("policy/name/number")); // RFC 3696 §2: no top-level name is all-numeric
  }
  // UTS #46, as browsers do: `straße.example` keeps its ß. Versions of Node differ on an ASCII name with a false `xn--` label.
  const name = /[^\0-\x7f]/.test(written) ? domainToASCII(written) : written.toLowerCase();
  if (name === "") return invalid(message("policy/name/international"));
  if (isAddress(name)) return invalid(message("policy/name/ip-address"));
  return validateName(name, invalid);
}

/** Only what has a colon is held against Node's expression for IPv6 addresses: to compile that takes longer than to read a policy. */
function isAddress(text: string): boolean {
  return isIPv4(text) || (text.includes(":") && isIPv6(text));
}

/** The same of a text that was judged to be one before. */
export function toMailDomain(text: string): Name {
  const parsed = parseMailDomain(text);
  if ("problem" in parsed) throw new Error(`a defect: judged to be a domain name, but ${parsed.problem.code}`);
  return parsed.name;
}

function validateName(
  name: Name,
  invalid: (problem: Message) => { problem: Message },
): Result<{ name: Name }, Message> {
  const labels = labelsOf(name);
  if (name.length > MAX_NAME_LENGTH) return invalid(message("policy/name/length", { limit: MAX_NAME_LENGTH }));
  if (labels.some((label) => label === "")) return invalid(message("policy/name/empty-label"));
  if (labels.some((label) => label.length > 63)) return invalid(message("policy/name/label-length")); // RFC 1035 §2.3.4
  if (!isHostName(name)) return invalid(message("policy/name/hyphen")); // RFC 1123 §2.1
  if (labels.length < 2) return invalid(message("policy/name/no-dot"));
  return { name };
}
