// URIs by their generic syntax (RFC 3986), as records list them.

/** The parts of a URI as written, percent-encoded; null where a part is absent. */
export interface Uri {
  /** In lower case (§3.1). */
  scheme: string;
  authority: string | null;
  path: string;
  query: string | null;
  fragment: string | null;
}

/** RFC 3986 appendix B. */
const PARTS = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s;

// RFC 3986 §2: unreserved and sub-delims; what stands beside them in each part is added there
const CHARACTERS = "A-Za-z0-9._~!$&'()*+,;=\\-";
const PERCENT_ENCODED = "%[0-9A-Fa-f]{2}";
const partOf = (others: string): RegExp => new RegExp(`^(?:[${CHARACTERS}${others}]|${PERCENT_ENCODED})*$`);

const PATH = partOf(":@/");
const QUERY = partOf(":@/?");
const USERINFO = partOf(":");
const REG_NAME = partOf("");
/** RFC 3986 §3.2.2: an address in brackets, which is not read further. */
const IP_LITERAL = /^\[[0-9A-Za-z:.]+\]$/;

/** Reads a URI; null where the text is not one. Linear. */
export function parseUri(text: string): Uri | null {
  const [, scheme, authority, path = "", query, fragment] = PARTS.exec(text) ?? [];
  if (scheme === undefined) return null;
  const isValid =
    (authority === undefined || isAuthority(authority)) &&
    PATH.test(path) &&
    QUERY.test(query ?? "") &&
    QUERY.test(fragment ?? "");
  if (!isValid) return null;
  return {
    scheme: scheme.toLowerCase(),
    authority: authority ?? null,
    path,
    query: query ?? null,
    fragment: fragment ?? null,
  };
}

function isAuthority(authority: string): boolean {
  const at = authority.lastIndexOf("@");
  const hostAndPort = authority.slice(at + 1);
  const host = hostAndPort.replace(/:\d*$/, "");
  return USERINFO.test(authority.slice(0, Math.max(0, at))) && (REG_NAME.test(host) || IP_LITERAL.test(host));
}
