// Keys that `advance dkim --generate` makes, as OpenDKIM and OpenSSL see them: the private file belongs to the record.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { MadeKey } from "../../../src/files/dkim-keys.ts";
import { makeDkimKeys } from "../../../src/files/dkim-keys.ts";
import { respond, serveUdp, soa } from "../../support/dns-server.ts";
import { folderOf } from "../../support/temporary-folder.ts";
import { run } from "./programs.ts";

let keys: ReadonlyMap<string, MadeKey>;
let configuration = "";
let server: Awaited<ReturnType<typeof serveUdp>>;
beforeAll(async () => {
  const folder = folderOf({});
  keys = await makeDkimKeys(folder, "new.test", [
    { selector: "s1", type: "rsa" },
    { selector: "s2", type: "ed25519" },
  ]);
  server = await serveUdp((query) => {
    const selector = query.name.split(".")[0] ?? "";
    const record = query.type === "TXT" ? keys.get(selector.toLowerCase())?.record : undefined;
    const data = record?.match(/.{1,255}/g) ?? [];
    return record === undefined
      ? respond(query, { authorities: [soa(".")] })
      : respond(query, { answers: [{ type: "TXT", name: query.name, ttl: 300, data }] });
  });
  configuration = join(folder, "opendkim.conf");
  writeFileSync(configuration, `ResolverConfiguration ${join(folder, "unbound.conf")}\n`);
  writeFileSync(join(folder, "unbound.conf"), unboundConfiguration(new URL(server.url).port));
});
afterAll(() => server.close());

/** That of the library that OpenDKIM asks by: everything goes to a port here, names below `test` too (RFC 6761 §6.2). */
const unboundConfiguration = (port: string): string => `server:
  do-not-query-localhost: no
  local-zone: "test." nodefault
  module-config: "iterator"
forward-zone:
  name: "."
  forward-addr: 127.0.0.1@${port}
`;

const testKey = (file: string): ReturnType<typeof run> =>
  run("opendkim-testkey", ["-x", configuration, "-d", "new.test", "-s", "s1", "-k", file, "-vvv"]);

test("OpenDKIM finds the RSA key, and that it belongs to the file", async () => {
  const { code, stdout } = await testKey(keys.get("s1")?.file ?? "");
  expect([code, stdout]).toEqual([0, expect.stringMatching(/: key OK$/m)]);
});

test("OpenDKIM finds that another file does not belong to the record", async () => {
  const folder = folderOf({});
  const [other] = (await makeDkimKeys(folder, "new.test", [{ selector: "s1", type: "rsa" }])).values();
  const { code, stdout } = await testKey(other?.file ?? "");
  expect([code === 0, stdout]).toEqual([false, expect.stringMatching(/keys do not match$/m)]);
});

test.each(["s1", "s2"])("OpenSSL reads the file of %s as that key", async (selector) => {
  const { file = "", record = "" } = keys.get(selector) ?? {};
  const { code, stdout } = await run("openssl", ["pkey", "-in", file, "-pubout"]);
  const base64 = stdout.replaceAll(/-----[^-]+-----|\n/g, "");
  const octets = Buffer.from(base64, "base64");
  const key = selector === "s1" ? octets : octets.subarray(-32); // RFC 8463 §4: the raw key
  expect([code, record.endsWith(`p=${key.toString("base64")}`)]).toEqual([0, true]);
});
