// A healthy domain: two MX hosts with DANE, SPF with three includes, one DKIM selector, DMARC, MTA-STS, TLS-RPT.
// Nothing is shared between domains, so no cache makes the figures look better than they are.
import { generateKeyPairSync } from "node:crypto";

const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const KEY = publicKey.export({ type: "spki", format: "der" }).toString("base64");
const DIGEST = Buffer.alloc(32, 0xab);

/** The selector every domain uses. */
export const SELECTOR = "s1";

/** The records of a domain, by `name TYPE`, as dns-packet encodes them. */
export function recordsOf(domain) {
  const records = new Map();
  const add = (name, type, ...data) =>
    records.set(
      `${name} ${type}`,
      data.map((value) => ({ name, type, ttl: 300, data: value })),
    );
  const text = (name, value) => add(name, "TXT", value.match(/.{1,255}/g));

  add(domain, "SOA", {
    mname: `ns.${domain}`,
    rname: `hostmaster.${domain}`,
    serial: 1,
    refresh: 3600,
    retry: 600,
    expire: 86400,
    minimum: 300,
  });
  add(domain, "DNSKEY", { flags: 257, algorithm: 13, key: Buffer.alloc(64, 0xcd) });
  add(domain, "MX", { preference: 10, exchange: `mx1.${domain}` }, { preference: 20, exchange: `mx2.${domain}` });
  for (const [n, host] of [`mx1.${domain}`, `mx2.${domain}`].entries()) {
    add(host, "A", `192.0.2.${n + 1}`);
    add(host, "AAAA", `2001:db8::${n + 1}`);
    add(`_25._tcp.${host}`, "TLSA", { usage: 3, selector: 1, matchingType: 1, certificate: DIGEST });
  }
  text(domain, `v=spf1 include:_spf1.${domain} include:_spf2.${domain} include:_spf3.${domain} -all`);
  for (const n of [1, 2, 3]) text(`_spf${n}.${domain}`, `v=spf1 ip4:198.51.100.${n} ip6:2001:db8:${n}::/48 -all`);
  text(`${SELECTOR}._domainkey.${domain}`, `v=DKIM1; k=rsa; p=${KEY}`);
  text(`_dmarc.${domain}`, `v=DMARC1; p=reject; adkim=s; aspf=s; rua=mailto:dmarc@${domain}`);
  text(`_mta-sts.${domain}`, "v=STSv1; id=20261123T000000");
  text(`_smtp._tls.${domain}`, `v=TLSRPTv1; rua=mailto:tls@${domain}`);
  add(`mta-sts.${domain}`, "A", "127.0.0.1");
  return records;
}

/** The domain's MTA-STS policy. */
export function policyOf(domain) {
  return `version: STSv1\r\nmode: enforce\r\nmx: mx1.${domain}\r\nmx: mx2.${domain}\r\nmax_age: 2592000\r\n`;
}
