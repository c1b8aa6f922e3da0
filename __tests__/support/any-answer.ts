// Any answer a resolver may give: well formed, for the decoder sees to that, but with no sense in it.
import * as fc from "fast-check";
import type { RdataOf, RrType } from "../../src/dns/record.ts";
import type { DnsAnswer } from "../../src/ports.ts";
import { anyReason } from "./any-reason.ts";

/** Names that lead to each other, and some that are odd. */
export const anyName = fc.constantFrom(
  ".",
  "example.de",
  "mx.example.de",
  "_25._tcp.mx.example.de",
  "mta-sts.example.de",
  "192.0.2.1",
  "_dmarc.example.de",
  "__proto__",
  "\\046.example.de",
);
const octets = fc.string({
  unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)),
  maxLength: 300,
});
const VERSIONS = ["v=spf1 ", "v=DMARC1;", "v=DKIM1;", "v=STSv1;", "v=TLSRPTv1;"];
const TERMS = [
  " ",
  ";",
  "=",
  "-all",
  "+all",
  "?all",
  "a",
  "mx",
  "mx/33",
  "a//129",
  "ptr",
  "include:example.de",
  "include:mx.example.de",
  "redirect=example.de",
  "exists:%{i}.example.de",
  "ip4:0.0.0.0/0",
  "ip6:::/0",
  "%{",
  "%{d9r}",
  "p=reject",
  "p=",
  "sp=none",
  "np=",
  "t=y",
  "psd=y",
  "rua=mailto:a@example.de",
  "rua=mailto:a@b!9x,",
  "id=1",
  "id=",
  "k=rsa",
  "k=ed25519",
  "h=sha1",
  "p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A",
];
/** A record of some standard, more or less. */
const recordLike = fc
  .tuple(fc.constantFrom(...VERSIONS), fc.array(fc.constantFrom(...TERMS), { maxLength: 12 }))
  .map(([version, terms]) => version + terms.join(version.includes(";") ? ";" : " "));
const u8 = fc.nat(255);
const u16 = fc.nat(65_535);
const u32 = fc.nat(4_294_967_295);
const hex = fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString("hex"));
const target = fc.record({ target: anyName });
const RDATA: { readonly [T in RrType]: fc.Arbitrary<RdataOf[T]> } = {
  A: fc.record({ address: fc.ipV4() }),
  AAAA: fc.record({ address: fc.constantFrom("::", "2001:db8::1", "::ffff:192.0.2.1") }),
  CNAME: target,
  DNAME: target,
  NS: target,
  PTR: target,
  MX: fc.record({ preference: u16, exchange: anyName }),
  SRV: fc.record({ priority: u16, weight: u16, port: u16, target: anyName }),
  TXT: fc.record({ strings: fc.array(fc.oneof(octets, recordLike), { maxLength: 3 }) }),
  SPF: fc.record({ strings: fc.array(fc.oneof(octets, recordLike), { maxLength: 3 }) }),
  SOA: fc.record({ mname: anyName, rname: anyName, serial: u32, refresh: u32, retry: u32, expire: u32, minimum: u32 }),
  TLSA: fc.record({ usage: u8, selector: u8, matching: u8, data: hex }),
  DS: fc.record({ keyTag: u16, algorithm: u8, digestType: u8, digest: hex }),
  DNSKEY: fc.record({ flags: u16, protocol: u8, algorithm: u8, key: hex }),
};
const state = {
  owner: anyName,
  aliases: fc.array(anyName, { maxLength: 3 }),
  security: fc.constantFrom("secure", "insecure", "bogus", "indeterminate"),
};
const CAUSES = [
  "timeout",
  "servfail",
  "refused",
  "unreachable",
  "malformed",
  "undecided",
  "offline",
  "deadline",
  "given-up",
  "unobserved",
];

/** An answer to a question of this type. */
export function anyAnswer(type: RrType): fc.Arbitrary<DnsAnswer> {
  const record = fc.record({
    name: anyName,
    ttl: u32,
    type: fc.constant(type),
    data: RDATA[type] as fc.Arbitrary<RdataOf[RrType]>,
  });
  const answer = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant("records"),
        ...state,
        records: fc.array(record, { minLength: 1, maxLength: 3 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constantFrom("nodata", "nxdomain"), ...state, reason: anyReason }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("failure"),
        cause: fc.constantFrom(...CAUSES),
        reason: anyReason,
      }),
    },
  );
  return answer as fc.Arbitrary<DnsAnswer>;
}
