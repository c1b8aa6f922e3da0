// The certificates that mail servers serve in tests (certs/mx).
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(process.cwd(), "__tests__/support/certs/mx");

/** What `certificateOf` knows. */
export const MX_CERTIFICATES: readonly string[] = readdirSync(FOLDER).flatMap((file) =>
  file.endsWith(".pem") ? [file.slice(0, -4)] : [],
);

/** A certificate: DER as base64; `unreadable` is none. */
export function readMxCertificate(name: string): string {
  if (name === "unreadable") return "AAAA";
  return readFileSync(join(FOLDER, `${name}.pem`), "utf8").replace(/-----[^-]+-----|\s/g, "");
}

const chains = new Map<string, string[]>();

/** Certificates as a server sends them: the same array for the same names, which is parsed once. */
export function readMxChain(names: readonly string[]): string[] {
  const known = chains.get(names.join()) ?? names.map(readMxCertificate);
  chains.set(names.join(), known);
  return known;
}
