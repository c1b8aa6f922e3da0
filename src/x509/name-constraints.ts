// Which names the certificates below a CA may have (RFC 5280 §4.2.1.10).
import type { CertificateParts, DerElement } from "./der.ts";
import { CONTEXT_0, OBJECT_IDENTIFIER, elementsOf } from "./der.ts";
import { findExtension } from "./extensions.ts";

const NAME_CONSTRAINTS = "551d1e"; // 2.5.29.30
const SUBJECT_ALTERNATIVE_NAME = "551d11"; // 2.5.29.17
const EMAIL_ADDRESS = "2a864886f70d010901"; // 1.2.840.113549.1.9.1

// The tags of GeneralName (RFC 5280 §4.2.1.6).
const EMAIL = 0x81;
const DNS = 0x82;
const DIRECTORY = 0xa4;
const URI = 0x86;
const IP = 0x87;
/** EXCLUDED in NameConstraints; permitted subtrees are `CONTEXT_0`. */
const CONTEXT_1 = 0xa1;

/** A name of one form, as text that names of the same form compare by. */
interface GeneralName {
  form: number;
  text: string;
}

/** A subtree of names; null where it cannot be judged, and everything in its form is refused. */
type Subtree = GeneralName | { form: number; text: null };

export interface NameConstraints {
  permitted: Subtree[];
  excluded: Subtree[];
}

/** The constraints of a CA certificate; null where it has none. Linear. */
export function nameConstraintsOf(parts: CertificateParts): NameConstraints | null {
  const value = findExtension(parts, NAME_CONSTRAINTS);
  if (value === null) return null;
  const lists = elementsOf(elementsOf(value)[0]?.content ?? new Uint8Array());
  const subtrees = (list: number): Subtree[] =>
    lists.filter(({ tag }) => tag === list).flatMap(({ content }) => elementsOf(content).flatMap(parseSubtree));
  return { permitted: subtrees(CONTEXT_0), excluded: subtrees(CONTEXT_1) };
}

/** The names of a certificate that constraints speak of: its subject, and its alternative names. Linear. */
export function namesOf(parts: CertificateParts): GeneralName[] {
  const list = findExtension(parts, SUBJECT_ALTERNATIVE_NAME) ?? new Uint8Array();
  const names = elementsOf(elementsOf(list)[0]?.content ?? new Uint8Array()).map(parseName);
  const relative = elementsOf(parts.subject);
  const subject = relative.length === 0 ? [] : [{ form: DIRECTORY, text: directoryText(parts.subject) }];
  return [...subject, ...relative.flatMap(({ content }) => elementsOf(content).flatMap(emailAddress)), ...names];
}

/** Whether no name is excluded, and each is permitted where its form is constrained (RFC 5280 §6.1.3 (b), (c)). */
export function arePermitted(names: readonly GeneralName[], { permitted, excluded }: NameConstraints): boolean {
  return names.every((name) => {
    const allowed = permitted.filter(({ form }) => form === name.form);
    const isAllowed =
      allowed.length === 0 || allowed.some((subtree) => subtree.text !== null && isWithin(name, subtree));
    return isAllowed && !excluded.some((one) => one.form === name.form && (one.text === null || isWithin(name, one)));
  });
}

/** The work that `arePermitted` takes. */
export function comparisons(names: readonly GeneralName[], { permitted, excluded }: NameConstraints): number {
  return names.length * (permitted.length + excluded.length);
}

function parseSubtree({ content }: DerElement): Subtree[] {
  const [base, ...limits] = elementsOf(content);
  if (base === undefined) return [];
  // RFC 5280 §4.2.1.10: minimum and maximum are not used; other forms of name may be rejected
  const isJudged = limits.length === 0 && [EMAIL, DNS, DIRECTORY, URI, IP].includes(base.tag);
  return isJudged ? [parseName(base)] : [{ form: base.tag, text: null }];
}

function parseName({ tag: form, content }: DerElement): GeneralName {
  if (form === DIRECTORY) return { form, text: directoryText(elementsOf(content)[0]?.content ?? new Uint8Array()) };
  if (form === IP) return { form, text: Buffer.from(content).toString("hex") };
  return { form, text: Buffer.from(content).toString("latin1") };
}

function emailAddress({ content }: DerElement): GeneralName[] {
  const [type, value] = elementsOf(content);
  const isEmail = type !== undefined && Buffer.from(type.content).toString("hex") === EMAIL_ADDRESS;
  return isEmail && value !== undefined ? [{ form: EMAIL, text: Buffer.from(value.content).toString("latin1") }] : [];
}

/** An RDNSequence as text: equal and a prefix where the names are (RFC 5280 §7.1: case and runs of spaces do not count). */
function directoryText(sequence: Uint8Array): string {
  const relative = elementsOf(sequence).map(({ content }) =>
    elementsOf(content).map(attributeText).toSorted().join("+"),
  );
  return relative.map((text) => `${text}/`).join("");
}

const BMP_STRING = 0x1e;

function attributeText({ content }: DerElement): string {
  const [type, value] = elementsOf(content);
  const id = type?.tag === OBJECT_IDENTIFIER ? Buffer.from(type.content).toString("hex") : "";
  const octets = Buffer.from(value?.content ?? []);
  const text =
    value?.tag === BMP_STRING && octets.length % 2 === 0 ? octets.swap16().toString("utf16le") : octets.toString();
  return `${id}=${JSON.stringify(text.trim().replace(/\s+/g, " ").toLowerCase())}`;
}

function isWithin(name: GeneralName, { form, text: base }: GeneralName): boolean {
  if (form === DIRECTORY) return name.text.startsWith(base);
  if (form === IP) return isAddressWithin(name.text, base);
  if (form === EMAIL) return isMailboxWithin(name.text, base);
  return form === URI ? isHostWithin(uriHost(name.text), base) : isDomainWithin(name.text, base);
}

/** Zero or more labels are added on the left; with a leading dot (as OpenSSL reads it) one or more. */
function isDomainWithin(name: string, base: string): boolean {
  const [own, tree] = [name.toLowerCase(), base.toLowerCase()];
  if (tree === "" || own === tree) return true;
  return own.endsWith(tree.startsWith(".") ? tree : `.${tree}`);
}

/** One host; with a leading dot all hosts below. */
function isHostWithin(host: string, base: string): boolean {
  const [own, tree] = [host.toLowerCase(), base.toLowerCase()];
  return tree.startsWith(".") ? own.endsWith(tree) : own === tree;
}

function isMailboxWithin(mailbox: string, base: string): boolean {
  const at = mailbox.lastIndexOf("@");
  const host = mailbox.slice(at + 1);
  const baseAt = base.lastIndexOf("@");
  if (baseAt < 0) return isHostWithin(host, base);
  return mailbox.slice(0, at) === base.slice(0, baseAt) && isHostWithin(host, base.slice(baseAt + 1));
}

function uriHost(uri: string): string {
  const authority = /^[^:/?#]+:\/\/([^/?#]*)/.exec(uri)?.[1] ?? "";
  return authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d*$/, "");
}

/** An address of 4 or 16 octets, and a subtree of as many octets of address and of mask. */
function isAddressWithin(address: string, base: string): boolean {
  if (base.length !== 2 * address.length) return false;
  const own = Buffer.from(address, "hex");
  const tree = Buffer.from(base, "hex");
  return own.every((octet, i) => ((octet ^ (tree[i] as number)) & (tree[own.length + i] as number)) === 0);
}
