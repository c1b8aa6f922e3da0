// What programs that others wrote for the same standards make of a mail server: Postfix's posttls-finger, and OpenSSL.
import type { RdataOf } from "../../../src/dns/record.ts";
import { formatRdata } from "../../../src/dns/record.ts";
import { run, runResolving } from "../differential/programs.ts";
import { world } from "../world.ts";

type Outcome = "pass" | "fail" | "not-applicable";

/** A server: its MX host, one address of that, the mail domain, and the TLSA records of the host. */
export interface Server {
  host: string;
  address: string;
  domain: string;
  tlsa: readonly RdataOf["TLSA"][];
}

/** RFC 7435 §3: opportunistic TLS takes what is old and weak too. RFC 5246 §A.5: but no anonymous suites, unless they are asked for. */
const ANY_VERSION = ["-p", ">=TLSv1", "-o", "tls_medium_cipherlist=ALL:!aNULL:@SECLEVEL=0"];
const ANY_KEY = ["-cipher", "ALL:!aNULL:@SECLEVEL=0"];

/** How Postfix as a client fares with a domain's server at a TLS security level. */
export interface Fingered {
  /** Null where no TLS came of it. */
  session: { standing: string; protocol: string; cipher: string } | null;
  /** TLSA records that it could use. */
  usable: number;
  /** The usage of the record that matched. */
  matched: 2 | 3 | null;
}

export async function finger(
  { domain }: Pick<Server, "domain">,
  level: "may" | "dane" | "secure",
  ...words: string[]
): Promise<Fingered> {
  const names = level === "may" ? [] : ["hostname"]; // at these levels: the certificate is for the MX host
  const { stdout, stderr } = await runResolving("posttls-finger", [
    "-c",
    "-l",
    level,
    "-L",
    "summary,verbose",
    "-F",
    world.authority,
    ...ANY_VERSION,
    ...words,
    domain,
    ...names,
  ]);
  const said = `${stdout}${stderr}`;
  const [, standing = "", protocol = "", cipher = ""] =
    /: (\w+) TLS connection established to \S+: (TLSv[\d.]+) with cipher (\S+)/.exec(said) ?? [];
  const matched = standing === "Verified" ? /: Matched DANE (EE|TA) /.exec(said)?.[1] : undefined;
  const count = (pattern: RegExp): number => said.match(pattern)?.length ?? 0;
  return {
    session: standing === "" ? null : { standing, protocol, cipher },
    usable: count(/: DNSSEC-signed TLSA record: /g) - count(/: unusable TLSA RR: /g),
    matched: matched === undefined ? null : matched === "EE" ? 3 : 2,
  };
}

/** A handshake of OpenSSL's with a server, and all that it said of it. */
async function shakeHands({ address, host }: Server, ...words: string[]): Promise<string> {
  const dane = words.includes("-dane_tlsa_domain");
  const { stdout, stderr } = await run("openssl", [
    "s_client",
    "-connect",
    address.includes(":") ? `[${address}]:25` : `${address}:25`,
    "-starttls",
    "smtp",
    "-name",
    "oracle.smtp.test",
    ...(dane ? [] : ["-servername", host]),
    "-CAfile",
    world.authority,
    "-no-CApath",
    "-no-CAstore",
    ...ANY_KEY,
    ...words,
  ]);
  return `${stdout}${stderr}`;
}

const completed = (said: string): boolean => /^New, TLSv[\d.]+, Cipher is /m.test(said);

/** Whether a record matches, by OpenSSL. Usages 0 and 1 are not for SMTP (RFC 7672 §3.1.3), names not for usage 3 (§3.1.1); either name will do for usage 2 (§3.2.2). `words` are further options. */
export async function matches(server: Server, ...words: string[]): Promise<boolean> {
  const records = server.tlsa
    .filter(({ usage }) => usage >= 2)
    .flatMap((data) => ["-dane_tlsa_rrdata", formatRdata("TLSA", data)]);
  const attempts = [server.host, server.domain].map((name) =>
    shakeHands(server, ...words, "-dane_tlsa_domain", name, "-dane_ee_no_namechecks", ...records),
  );
  return (await Promise.all(attempts)).some((said) => /^Verification: OK$/m.test(said) && said.includes("DANE TLSA "));
}

async function acceptsOld(server: Server): Promise<boolean> {
  return (await Promise.all(["-tls1", "-tls1_1"].map((version) => shakeHands(server, version)))).some(completed);
}

/** BSI TR-02102-2 and RFC 9325 §4.5: RSA of 2048 bit, curves of 256; RFC 9155: SHA-256 or better. */
async function isStrong(certificate: string): Promise<boolean> {
  const { stdout } = await run("openssl", ["x509", "-noout", "-text"], certificate);
  const bits = Number(/Public-Key: \((\d+) bit\)/.exec(stdout)?.[1]);
  return bits >= (stdout.includes("id-ecPublicKey") ? 256 : 2048) && !/Signature Algorithm: .*(sha1|md5)/i.test(stdout);
}

/** What OpenSSL says of the certificate, DANE aside. */
async function certificateOf(
  server: Server,
  days: number,
): Promise<Record<"name" | "trust" | "dates" | "key", boolean>> {
  const [dated, dateless] = await Promise.all([shakeHands(server), shakeHands(server, "-no_check_time")]);
  const [certificate = ""] = /-----BEGIN CERTIFICATE-----[^]+?-----END CERTIFICATE-----/.exec(dated) ?? [];
  const [checked, end, key] = await Promise.all([
    run("openssl", ["x509", "-noout", "-checkhost", server.host], certificate),
    run("openssl", ["x509", "-noout", "-checkend", String(days * 86_400)], certificate),
    isStrong(certificate),
  ]);
  return {
    name: checked.stdout.includes("does match certificate"),
    trust:
      /^Verification: OK$/m.test(dateless) &&
      !/^depth=[1-9].*\nverify error:num=\d+:certificate has expired$/m.test(dated), // the leaf's own dates are judged by themselves
    dates: end.code === 0 && !dated.includes("certificate is not yet valid"),
    key,
  };
}

/** The verdicts of our checks as the programs' answers make them; `days` are those that a certificate must be valid for yet. */
export async function theirVerdicts(server: Server, days: number): Promise<Record<string, string>> {
  // RFC 8461 §7.1: senders that follow a policy say the MX host's name by SNI; with DANE the program does so itself
  const [any, dane, secure, old, matched] = await Promise.all([
    finger(server, "may"),
    finger(server, "dane"),
    finger(server, "secure", "-s", server.host),
    acceptsOld(server),
    matches(server),
  ]);
  const verdict = (holds: boolean): Outcome => (holds ? "pass" : "fail");
  const { session } = any;
  if (session === null) return { "smtp-tls/starttls": "fail" };
  const certificate = await certificateOf(server, days);
  // RFC 7672 §3.1: a record of usage 3 stands in for name, trust and dates, one of usage 2 for trust
  const unless = (usages: readonly number[], holds: boolean): Outcome =>
    dane.matched !== null && usages.includes(dane.matched) ? "not-applicable" : verdict(holds);
  const current = ["TLSv1.2", "TLSv1.3"].includes(session.protocol);
  const isMatch = dane.matched !== null;
  return {
    "smtp-tls/starttls": "pass",
    "smtp-tls/version": verdict(current),
    "smtp-tls/legacy": verdict(current && !old),
    "smtp-tls/forward-secrecy": verdict(session.protocol === "TLSv1.3" || /^(EC)?DHE-/.test(session.cipher)),
    "smtp-tls/certificate-name": unless([3], certificate.name),
    "smtp-tls/certificate-trust": unless([2, 3], certificate.trust),
    "smtp-tls/certificate-expiry": unless([3], certificate.dates),
    "smtp-tls/certificate-key": verdict(certificate.key),
    "dane/match":
      dane.usable === 0
        ? "not-applicable"
        : isMatch === matched
          ? verdict(isMatch)
          : `posttls-finger says ${isMatch}, OpenSSL ${matched}`,
    "mta-sts/mx-certificate": verdict(secure.session?.standing === "Verified"),
  };
}
