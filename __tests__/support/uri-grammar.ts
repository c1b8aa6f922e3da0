// URIs as RFC 3986 appendix A writes them, and the addresses of RFC 6068 §2.
// `encoded` are the characters that a record standard wants percent-encoded in URIs: sub-delims goes without them.

/** The grammar of `URI`. Two things are shorter: an address in brackets is not read further, and path-noscheme is not used. */
export function uriGrammar(encoded: string): string {
  const subDelims = Array.from("!$&'()*+,;=").filter((character) => !encoded.includes(character));
  return `
    URI           = scheme ":" hier-part [ "?" query ] [ "#" fragment ]
    hier-part     = "//" authority path-abempty / path-absolute / path-rootless / path-empty
    scheme        = ALPHA *( ALPHA / DIGIT / "+" / "-" / "." )
    authority     = [ userinfo "@" ] host [ ":" port ]
    userinfo      = *( unreserved / pct-encoded / sub-delims / ":" )
    host          = IP-literal / reg-name   ; IPv4address is a reg-name too
    port          = *DIGIT
    IP-literal    = "[" 1*( ALPHA / DIGIT / ":" / "." ) "]"
    reg-name      = *( unreserved / pct-encoded / sub-delims )
    path-abempty  = *( "/" segment )
    path-absolute = "/" [ segment-nz *( "/" segment ) ]
    path-rootless = segment-nz *( "/" segment )
    path-empty    = ""
    segment       = *pchar
    segment-nz    = 1*pchar
    pchar         = unreserved / pct-encoded / sub-delims / ":" / "@"
    query         = *( pchar / "/" / "?" )
    fragment      = *( pchar / "/" / "?" )
    pct-encoded   = "%" HEXDIG HEXDIG
    unreserved    = ALPHA / DIGIT / "-" / "." / "_" / "~"
    sub-delims    = ${subDelims.map((character) => `"${character}"`).join(" / ")}
  `;
}

/** RFC 9110 §4.2.1, §4.2.2: what RFC 3986 allows and recipients reject, a URI without a host. */
export function isWithoutHost(uri: string): boolean {
  return /^https?:(?!\/\/(?:[^/?#@]*@)?[^/?#:@])/i.test(uri);
}
