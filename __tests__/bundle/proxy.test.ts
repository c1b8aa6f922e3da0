// The command line behind an HTTP proxy.
import { afterEach, expect, test } from "@jest/globals";
import type { ServerOptions } from "node:https";
import { respond, serveHttps, soa, TEST_CA, TEST_CREDENTIALS } from "../support/dns-server.ts";
import { startProxy } from "../support/proxy.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { AUTHORITY, HOST, serve } from "../sources/https-test-server.ts";
import { bash } from "./shell.ts";

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

test.each<[string, ServerOptions | null]>([
  ["http", null],
  ["https", TEST_CREDENTIALS],
])("a check goes through the %s proxy that the environment names, and through nothing else", async (scheme, tls) => {
  const texts: Readonly<Record<string, string>> = { "_mta-sts.example.test": "v=STSv1; id=1" };
  const doh = await serveHttps("h2", (query) => {
    const { name, type } = query;
    const text = texts[name];
    if (type === "TXT" && text !== undefined)
      return respond(query, { ad: true, answers: [{ type: "TXT", name, ttl: 60, data: text }] });
    if (type === "A" && name === HOST)
      return respond(query, { ad: true, answers: [{ type: "A", name, ttl: 60, data: "198.41.0.4" }] });
    return respond(query, { ad: true, authorities: [soa("example.test")] });
  });
  const policyHost = await serve((_request, response) => {
    response.setHeader("Content-Type", "text/plain");
    response.end("version: STSv1\r\nmode: enforce\r\nmx: mx.example.test\r\nmax_age: 604800\r\n");
  });
  open.push(
    () => doh.close(),
    () => policyHost.stop(),
  );
  const ports: Readonly<Record<string, number>> = { "dns.example:443": doh.port, [`${HOST}:443`]: policyHost.port };
  const started = await startProxy((authority) => {
    const port = ports[authority];
    return port === undefined ? { status: 403 } : { port };
  }, tls);
  open.push(() => started.stop());
  const { proxy, asked } = started;
  const place = policyFolder("version: 1\ndomains: [example.test]\n");
  place.write("authorities.pem", `${TEST_CA}${AUTHORITY}`);
  const { stdout } = await bash(
    place.folder,
    `export HTTPS_PROXY=${scheme}://127.0.0.1:${proxy.port} NODE_EXTRA_CA_CERTS=authorities.pem
     mail-policy check --resolver https://dns.example/dns-query --smtp off --format json`,
  );
  const report = JSON.parse(stdout) as Report;
  const findings = report.domains.flatMap(({ findings }) => findings);
  expect(findings.find(({ check }) => check === "mta-sts/policy-fetch")).toMatchObject({ outcome: "pass" });
  expect(report.limitations).toContain(
    `the proxy connects by name only: it chose the address that ${HOST} was fetched from`,
  );
  expect(new Set(asked)).toEqual(new Set(["dns.example:443", "198.41.0.4:443", `${HOST}:443`]));
});

interface Report {
  domains: { findings: { check: string; outcome: string }[] }[];
  limitations: string[];
}
