// Zones by origin, as master-file text without the SOA and NS records every one begins with: what authoritative servers are asked about.
import type { Name } from "../../../src/dns/name.ts";

const LONG = "l".repeat(63);
const DEEP = "d.".repeat(20);
/** With the origin and the dots, 255 octets (RFC 1035 §2.3.4). */
const LONGEST = [63, 63, 63, 46].map((length) => "m".repeat(length)).join(".");

export const CORPUS: Readonly<Record<Name, string>> = {
  "mail.test": `
@ MX 10 mx1
@ MX 20 mx2
@ TXT "v=spf1 mx -all"
@ TXT "another" "of two" "strings"
mx1 A 192.0.2.1
mx1 AAAA 2001:db8::1
mx2 CNAME mx1
_25._tcp.mx1 TLSA 3 1 1 ${"ab".repeat(32)}
_dmarc TXT "v=DMARC1; p=reject"
s1._domainkey TXT "v=DKIM1; p=${"A".repeat(230)}" "${"B".repeat(255)}"
s2._domainkey CNAME s2.provider.test.`,

  // RFC 4592 §2.2.1
  "example.test": `
* 3600 TXT "this is a wildcard"
* 3600 MX 10 host1
sub.* TXT "this is not a wildcard"
host1 A 192.0.2.1
_ssh._tcp.host1 SRV 0 0 22 host1
_ssh._tcp.host2 SRV 0 0 22 host2
subdel NS ns.example.com.
subdel NS ns.example.net.`,

  "wild.test": `
* TXT "top"
* A 192.0.2.1
*.b TXT "b"
*.c.b TXT "c.b"
x.*.b A 192.0.2.2
*.ent.e TXT "under an empty non-terminal"
real.b MX 10 real.b
*.*.two TXT "two asterisks"
*a TXT "no wildcard"
a* TXT "nor this"
\\*.q TXT "an escaped asterisk is one all the same"
deep.er.under A 192.0.2.3`,

  "wildcard-empty.test": `
a.* TXT "so that the wildcard is an empty non-terminal"
b.c.* TXT "deeper"
d A 192.0.2.1`,

  "wildcard-alias.test": `
* CNAME host
host A 192.0.2.1
*.far CNAME www.elsewhere.test.
*.loop CNAME x.loop
*.to-wild CNAME any.texts
*.texts TXT "texts"
www CNAME nothing.texts
*._domainkey CNAME dkim.provider.test.
*._tcp.mx TLSA 3 1 1 ${"cd".repeat(32)}
_25._tcp.other TLSA 3 1 1 ${"ef".repeat(32)}`,

  "alias.test": `
a CNAME b
b CNAME c
c CNAME d
d A 192.0.2.1
d TXT "the end"
out CNAME www.elsewhere.test.
out2 CNAME out
nowhere CNAME no.such.name
empty CNAME ent
x.ent A 192.0.2.2
l1 CNAME l2
l2 CNAME l3
l3 CNAME l1
self CNAME self
up CNAME @
@ A 192.0.2.3
mx MX 10 a`,

  "dname.test": `
old DNAME new
old TXT "at the DNAME"
old A 192.0.2.1
w.new TXT "w"
*.new MX 10 w.new
away DNAME elsewhere.test.
twice DNAME old
chain CNAME w.old
inner.outer DNAME new
self DNAME x.self
long DNAME ${LONG}.${LONG}.${LONG}.test.
apexed CNAME any.away`,

  "apex-dname.test": `
@ DNAME elsewhere.test.
@ TXT "at the apex"
@ MX 10 mx.elsewhere.test.`,

  "cut.test": `
sub NS ns.sub
sub NS ns.elsewhere.test.
sub DS 12345 13 2 ${"12".repeat(32)}
sub TXT "hidden at the cut"
ns.sub A 192.0.2.1
deep.er.sub TXT "hidden below the cut"
er.sub NS ns.er.sub
er.sub DS 1 13 2 ${"34".repeat(32)}
alias.sub CNAME www
* TXT "wildcard beside the cut"
to-sub CNAME host.sub
unsigned NS ns.elsewhere.test.
a.ent NS ns.elsewhere.test.
lonely DS 2 13 2 ${"56".repeat(32)}
www A 192.0.2.2`,

  "odd-names.test": `
UPPER A 192.0.2.1
MiXed.CaSe CNAME uPPer
a\\.b TXT "a dot in a label"
sp\\032ace TXT "a space"
back\\\\slash TXT "a backslash"
\\000 TXT "a zero octet"
\\255\\254 TXT "octets that are no UTF-8"
qu\\"ote TXT "a quote"
semi\\;colon TXT "a semicolon"
\\(paren\\) TXT "parentheses"
\\@ TXT "an at sign"
\\$ORIGIN TXT "a dollar"
\\065bc TXT "the letters abc"
_under_.score TXT "underscores"
xn--bcher-kva A 192.0.2.2
${LONG} A 192.0.2.3
*.${LONG} TXT "under a label of 63 octets"
${LONGEST} TXT "as long as a name can be"
${DEEP}d TXT "deep"`,

  "texts.test": `
plain TXT unquoted
several TXT a "b c" d
empty TXT ""
empties TXT "" "" ""
escapes TXT "\\"quoted\\" back\\\\slash \\000\\127\\128\\255"
semi TXT "a;b" c\\;d
long TXT "${"x".repeat(255)}"
longer TXT ${Array.from({ length: 12 }, (_, i) => `"${String(i).padStart(250, "0")}"`).join(" ")}
lines TXT ( "one" ; a comment
  "two"
  )
nonascii TXT "ü€"
twice TXT "same"
twice TXT "same"
twice TXT "other"
tabs	TXT	"after tabs"
generic TXT \\# 4 03616263
generic TYPE52 \\# 35 030101${"00".repeat(32)}
numbered TYPE16 \\# 2 0178`,

  // RFC 4592 §4.4 leaves it open; both servers take the DNAME for a record like any other
  "wildcard-dname.test": `
*.e DNAME elsewhere.test.
*.e TXT "at the wildcard"`,

  "empty.test": `
a.b.c.d.e TXT "one leaf"
b.c.d.e SRV 0 0 1 host
_tcp.only.a SRV 0 0 25 host
$ORIGIN child.empty.test.
@ A 192.0.2.1
x.y A 192.0.2.2
  AAAA 2001:db8::2
$ORIGIN empty.test.
last CAA 0 issue "ca.test"`,

  "root-targets.test": `
null MX 0 .
@ MX 10 @
srv PTR .
ptr PTR host
ns-less A 192.0.2.255
host AAAA ::
mapped AAAA ::ffff:192.0.2.1
key DNSKEY 257 3 13 mdsswUyr3DPW132mOi8V9xESWE8jTo0dxCjjnopKl+GqJxpVXckHAeF+KkxLbxILfDLUT0rAK9iUzy1L53eKGQ==`,

  "many.test": Array.from(
    { length: 60 },
    (_, i) => `@ MX ${i} h${i}\nh${i} A 192.0.2.${i}\nbig TXT "${String(i).padStart(200, "x")}"`,
  ).join("\n"),
};

/** RFC 6672 §2.4: nothing may stand below a DNAME. nsd refuses such a zone; named serves it, and hides what stands there. */
export const HIDDEN: Readonly<Record<Name, string>> = {
  "hidden.test": `
old DNAME new
deep.old TXT "hidden"
sub.old NS ns.elsewhere.test.
deep.new TXT "shown"
deep.new A 192.0.2.1`,

  "hidden-apex.test": `
@ DNAME elsewhere.test.
hidden A 192.0.2.1
* TXT "hidden as well"`,
};
