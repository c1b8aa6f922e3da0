// The CAs trusted here: node's own (Mozilla's list), those of the system, and NODE_EXTRA_CA_CERTS.
import { readFileSync } from "node:fs";
import * as tls from "node:tls";

/** Where systems keep their CAs in one file: Debian and Alpine, Red Hat, SUSE, macOS and the BSDs. */
const SYSTEM_FILES: readonly string[] = [
  "/etc/ssl/certs/ca-certificates.crt",
  "/etc/pki/tls/certs/ca-bundle.crt",
  "/etc/ssl/ca-bundle.pem",
  "/etc/ssl/cert.pem",
];

const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** PEM certificates, each once. A file that is not there, or cannot be read, adds none. */
export function trustedRoots(env: NodeJS.ProcessEnv = process.env): string[] {
  const system = env["SSL_CERT_FILE"] === undefined ? SYSTEM_FILES : [env["SSL_CERT_FILE"]];
  const extra = env["NODE_EXTRA_CA_CERTS"];
  const files = [...system, ...(extra === undefined ? [] : [extra])];
  const found = [...tls.rootCertificates, ...systemRoots(), ...files.flatMap(readPemFile)];
  return [...new Map(found.map((pem) => [pem.replace(/\s+/g, ""), pem])).values()];
}

/** What only node 22.15 and later can read: the stores of macOS and Windows. */
function systemRoots(): readonly string[] {
  const read = (tls as { getCACertificates?: (kind: "system") => readonly string[] }).getCACertificates;
  return read === undefined ? [] : read("system");
}

function readPemFile(file: string): string[] {
  try {
    return readFileSync(file, "utf8").match(PEM) ?? [];
  } catch {
    return [];
  }
}
