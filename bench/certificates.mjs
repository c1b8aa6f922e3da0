// An authority of our own and the certificates it issues, made by openssl.
import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** A certificate by name, each with its subjectAltName as openssl writes it (`DNS:mx.example`), all of one key: the files. */
export function issueCertificates(folder, names) {
  const file = (name) => join(folder, name);
  const openssl = (...words) => execFileSync("openssl", words, { stdio: "pipe" });
  const issue = (subject, out, ...words) =>
    openssl("req", "-x509", "-days", "60", "-subj", `/CN=${subject}`, "-out", file(out), ...words);
  const [authority, key] = [file("ca.pem"), file("host.key")];
  for (const name of ["ca.key", "host.key"])
    openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", file(name));
  issue("Bench Authority", "ca.pem", "-key", file("ca.key"));
  const certificates = Object.fromEntries(
    Object.entries(names).map(([name, alternative]) => {
      const out = `${name}.pem`;
      const signed = ["-key", key, "-CA", authority, "-CAkey", file("ca.key")];
      issue(name, out, ...signed, "-addext", `subjectAltName=${alternative}`);
      return [name, file(out)];
    }),
  );
  return { key, authority, certificates };
}
