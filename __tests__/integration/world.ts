// Where the servers that `servers/start` started listen.
import { readFileSync } from "node:fs";

/** One resolver by the three ways to it. */
export type Ways = Record<"udp" | "tls" | "https", string>;

interface World {
  /** The CA of every certificate that is meant to be trusted, a PEM file; NODE_EXTRA_CA_CERTS names it. */
  authority: string;
  validating: Ways;
  /** The validating one over IPv6; null if the loopback interface has no IPv6 address. */
  six: Ways | null;
  plain: Ways;
}

function readWorld(): World {
  const file = process.env["MAIL_POLICY_TEST_WORLD"];
  if (file === undefined) throw new Error("the servers are not there: run .ci/integration, which starts them");
  return JSON.parse(readFileSync(file, "utf8")) as World;
}

export const world = readWorld();
