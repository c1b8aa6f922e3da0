// What is wrong with a term of an SPF record (RFC 7208 §12); each sentence follows the term.
import { listFirst } from "../../text/list.ts";
import { code } from "./spf.ts";

export const spfSyntax = {
  "spf/syntax/record": ({ domain, problem }: { domain: string; problem: string }) =>
    `in the record of ${domain}: ${problem}`,
  "spf/syntax/problems": ({ items, count }: { items: readonly string[]; count: number }) =>
    listFirst(items, count, "; "),
  "spf/syntax/term": ({ term, problem }: { term: string; problem: string }) => `${code(term)}: ${problem}`,
  "spf/syntax/tab": () => "contains a tab; only spaces separate terms",
  "spf/syntax/not-ascii": ({ octets, meant }: { octets: string; meant: string | null }) =>
    `contains octets outside printable ASCII: ${code(octets)}${meant === null ? "" : `; international names are written as A-labels: ${code(meant)}`}`,
  "spf/syntax/no-mechanism": () => "a mechanism is missing",
  "spf/syntax/bare-ipv4": () => "an IPv4 address needs `ip4:` before it",
  "spf/syntax/unknown-mechanism": ({ name, meant }: { name: string; meant: string | null }) =>
    `unknown mechanism ${code(name)}${meant === null ? "" : `; did you mean \`${meant}\`?`}`,
  "spf/syntax/modifier-name": ({ name }: { name: string }) => `${code(name)} is not a valid modifier name`,
  "spf/syntax/modifier-qualifier": () => "a modifier takes no qualifier",
  "spf/syntax/repeated-modifier": ({ name }: { name: string }) => `\`${name}\` is allowed only once`,
  "spf/syntax/after-all": () => "nothing may follow `all`",
  "spf/syntax/after-ptr": () => "only `:` and a domain may follow `ptr`",
  "spf/syntax/after-name": ({ name }: { name: string }) =>
    `only \`:domain\`, \`/length\` and \`//length\` may follow \`${name}\`, in this order`,
  "spf/syntax/needs-domain": ({ name }: { name: string }) => `\`${name}\` needs \`:\` and a domain`,
  "spf/syntax/no-domain": () => "a domain is missing",
  "spf/syntax/no-top-label": ({ domain }: { domain: string }) =>
    `${code(domain)} does not end in a top-level domain such as \`.de\``,
  "spf/syntax/needs-address": ({ name }: { name: string }) => `\`${name}\` needs \`:\` and an address`,
  "spf/syntax/other-family": ({ address, needed }: { address: string; needed: string }) =>
    `${code(address)} needs \`${needed}\``,
  "spf/syntax/not-an-address": ({ text, family }: { text: string; family: 4 | 6 }) =>
    `${code(text)} is not a valid IPv${family} address`,
  "spf/syntax/second-length": () => "only one `/length` may follow the address",
  "spf/syntax/no-length": () => "a prefix length in digits must follow `/`",
  "spf/syntax/leading-zero": ({ digits }: { digits: string }) =>
    `${code(`/${digits}`)}: a prefix length must not begin with 0`,
  "spf/syntax/length": ({ digits, max }: { digits: string; max: 32 | 128 }) =>
    `${code(`/${digits}`)} is too long: an IPv${max === 32 ? 4 : 6} prefix has 0 to ${max} bits`,
  "spf/syntax/macro-zero": ({ macro }: { macro: string }) => `${code(macro)}: the number in a macro must not be 0`,
  "spf/syntax/unknown-macro": ({ macro }: { macro: string }) =>
    `${code(macro)} is not a valid macro; one looks like \`%{d}\` or \`%{ir}\``,
  "spf/syntax/percent": () => "a `%` must begin a macro such as `%{d}`, or be doubled",
  "spf/syntax/explanation-macro": () => "the macros `c`, `r` and `t` are allowed in explanation texts only",
};
