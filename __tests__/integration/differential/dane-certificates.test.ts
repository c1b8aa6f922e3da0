// Which certificates match which TLSA records: our verdict beside that of OpenSSL's own DANE, over real handshakes.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { type Server, createServer } from "node:tls";
import { describe, expect, test } from "@jest/globals";
import type { RdataOf } from "../../../src/dns/record.ts";
import { formatRdata } from "../../../src/dns/record.ts";
import { matchCertificate } from "../../../src/standards/dane/match.ts";
import { parseCertificate } from "../../../src/x509/certificate.ts";
import { matchesHostname } from "../../../src/x509/names.ts";
import { parseChain } from "../../../src/x509/chain.ts";
import { MAIL_SERVER_CHAINS } from "../../support/mail-server-chains.ts";
import type { MadeCertificate } from "../../support/make-certificate.ts";
import { privateKeyPem } from "../../support/make-certificate.ts";
import { readMxCertificate } from "../../support/mx-certificate.ts";
import { run } from "./programs.ts";

const HOST = "mx2.example.de";
const AT = "2026-11-23T12:00:00.000Z";
const FOLDER = "__tests__/support/certs/mx";

type Tlsa = RdataOf["TLSA"];

/** `2 1 1 intermediate`: the record of that usage, selector, matching type for a certificate of certs/mx. */
function recordOf(text: string): Tlsa {
  const [usage, selector, matching, name = ""] = text.split(" ");
  const opened = parseCertificate(readMxCertificate(name));
  if (opened === null) throw new Error(`${name} cannot be read`);
  const { x509, parts, certificate } = opened;
  const digests = selector === "0" ? certificate.whole : certificate.keyInfo;
  const whole = Buffer.from(selector === "0" ? x509.raw : parts.spki).toString("hex");
  return {
    usage: Number(usage),
    selector: Number(selector),
    matching: Number(matching),
    data: [whole, digests.sha256, digests.sha512][Number(matching)] ?? "",
  };
}

/** What a server sends, its own certificate first, and the key of that. */
interface Served {
  chain: readonly { base64: string; pem: string }[];
  key: string;
}

function servedOf(names: readonly string[]): Served {
  const chain = names.map((name) => ({ base64: readMxCertificate(name), pem: pem(name) }));
  return { chain, key: readFileSync(`${FOLDER}/${names[0]}.key`, "utf8") };
}

function ours({ chain }: Served, records: readonly Tlsa[]): boolean {
  const anchors = records.flatMap(({ usage, selector, matching, data }) =>
    usage === 2 && matching === 0 ? [{ kind: selector === 0 ? ("certificate" as const) : ("key" as const), data }] : [],
  );
  const read = parseChain(
    chain.map(({ base64 }) => base64),
    anchors,
  );
  const covers = read.leaf !== null && matchesHostname(read.leaf.x509, HOST) ? [HOST] : [];
  return matchCertificate(records, { chain: read.chain, isComplete: true, covers }, [HOST], AT).matched.length > 0;
}

const pem = (name: string): string => readFileSync(`${FOLDER}/${name}.pem`, "utf8");

async function serving<T>({ chain, key }: Served, use: (port: number) => Promise<T>): Promise<T> {
  // Certificates with weak keys and signatures are served too.
  const server: Server = createServer(
    { cert: chain.map((each) => each.pem).join("\n"), key, ciphers: "DEFAULT:@SECLEVEL=0" },
    (socket) => socket.on("error", () => undefined).end(),
  );
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  try {
    return await use((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}

/** RFC 7672 §3.1.1: no name check for usage 3, hence `-dane_ee_no_namechecks`. */
async function openssl(served: Served, records: readonly Tlsa[]): Promise<boolean> {
  const { stdout, stderr } = await serving(served, (port) =>
    run("openssl", [
      "s_client",
      "-connect",
      `127.0.0.1:${port}`,
      "-attime",
      String(Date.parse(AT) / 1000),
      "-cipher",
      "DEFAULT:@SECLEVEL=0",
      "-dane_tlsa_domain",
      HOST,
      "-dane_ee_no_namechecks",
      ...records.flatMap((data) => ["-dane_tlsa_rrdata", formatRdata("TLSA", data)]),
    ]),
  );
  const said = /^Verification: OK$|^Verification error: .+$/m.exec(stdout)?.[0];
  if (said === undefined) throw new Error(`openssl gave no verdict: ${stderr}`);
  return said === "Verification: OK" && stdout.includes("DANE TLSA");
}

/** The certificates sent, the records, and whether one matches. */
const ENTRIES: readonly (readonly [string, string, boolean])[] = [
  ["mx intermediate", "3 1 1 mx", true],
  ["mx intermediate", "3 0 2 mx", true],
  ["mx intermediate", "3 1 0 mx", true],
  ["mx intermediate", "3 0 0 mx", true],
  ["mx intermediate", "3 1 1 other", false],
  ["mx intermediate", "3 1 1 intermediate", false],
  ["mx", "3 1 1 mx", true],
  ["self-signed", "3 1 1 self-signed", true],
  ["wrong-name intermediate", "3 1 1 wrong-name", true],
  ["expired intermediate", "3 1 2 expired", true],
  ["client intermediate", "3 1 1 client", true],
  ["sha1 intermediate", "3 1 1 sha1", true],
  ["rsa-1024 intermediate", "3 1 1 rsa-1024", true],
  ["pss", "3 1 1 pss", true],
  // RFC 7671 §9: digest agility, within one usage and selector
  ["mx intermediate", "3 1 2 other, 3 1 1 mx", false],
  ["mx intermediate", "3 0 2 other, 3 1 1 mx", true],
  ["mx intermediate", "2 1 2 other, 3 1 1 mx", true],
  // usage 2: by signatures, whatever the order
  ["mx intermediate", "2 1 1 intermediate", true],
  ["mx root stranger intermediate", "2 0 1 root", true],
  ["mx intermediate", "2 0 1 root", false],
  ["mx intermediate stranger", "2 0 1 stranger", false],
  ["mx stranger", "2 1 1 stranger, 2 1 1 intermediate", false],
  ["sha1 intermediate", "2 1 1 intermediate", true],
  // an anchor that DNS holds whole
  ["mx intermediate", "2 0 0 root", true],
  ["mx intermediate", "2 1 0 root", true],
  ["mx", "2 0 0 intermediate", true],
  ["mx", "2 1 0 intermediate", true],
  ["mx", "2 1 0 stranger", false],
  // the leaf is no CA
  ["mx intermediate", "2 1 1 mx", false],
  ["self-signed", "2 1 1 self-signed", false],
  ["self-signed", "2 0 0 self-signed", false],
  ["below-leaf mx intermediate", "2 1 1 intermediate", false],
  // but a root of version 1 is
  ["below-version-1 version-1", "2 1 1 version-1", true],
  ["below-version-1", "2 1 0 version-1", true],
  ["below-version-1", "2 0 0 version-1", true],
  // names and purposes
  ["wrong-name intermediate", "2 1 1 intermediate", false],
  ["common-name-only intermediate", "2 1 1 intermediate", false],
  ["domain intermediate", "2 1 1 intermediate", false],
  ["client intermediate", "2 1 1 intermediate", false],
  // dates of the leaf, on the way, of the anchor
  ["expired intermediate", "2 1 1 intermediate", false],
  ["not-yet-valid intermediate", "2 1 1 intermediate", false],
  ["mx expired-intermediate root", "2 0 1 root", false],
  ["mx expired-intermediate", "2 1 0 root", false],
  ["mx expired-intermediate intermediate root", "2 0 1 root", true],
  ["mx expired-intermediate", "2 1 1 intermediate", true],
  ["mx expired-intermediate", "2 1 0 intermediate", true],
  ["mx expired-intermediate", "2 0 0 expired-intermediate", true],
  ["mx intermediate expired-root", "2 1 1 root", false],
  ["mx intermediate expired-root", "2 0 1 expired-root", false],
  ["mx intermediate", "2 0 0 expired-root", false],
  ["mx intermediate expired-root root", "2 1 1 root", true],
];

describe("of certificates and records, we and OpenSSL", () => {
  test.each(ENTRIES)("%s with %s: a match is %p", async (names, texts, expected) => {
    const served = servedOf(names.split(" "));
    const records = texts.split(", ").map(recordOf);
    expect({ ours: ours(served, records), openssl: await openssl(served, records) }).toEqual({
      ours: expected,
      openssl: expected,
    });
  });

  test.each(MAIL_SERVER_CHAINS.map((each) => [each.claim, each] as const))(
    "agree on the path with %s",
    async (_claim, { sent, anchor, problem }) => {
      const [own] = sent as [MadeCertificate];
      const served = { chain: sent, key: privateKeyPem(own.key) };
      const data = createHash("sha256").update(anchor.der).digest("hex");
      const records = [{ usage: 2, selector: 0, matching: 1, data }];
      const isMatch = problem === null;
      expect({ ours: ours(served, records), openssl: await openssl(served, records) }).toEqual({
        ours: isMatch,
        openssl: isMatch,
      });
    },
  );
});
