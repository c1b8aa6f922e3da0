// Caddy (https://caddyserver.com/docs/caddyfile): one site for each host. It gets their certificates itself, unless it is given some.
import { POLICY_PATH } from "../standards/mta-sts/observe.ts";
import type { PolicySite } from "./policy-site.ts";
import type { ServerSettings, WebServer } from "./web-server.ts";
import { pathFor } from "./web-server.ts";

export const CADDY: WebServer = {
  id: "caddy",
  name: "Caddy",
  servesSeveralHosts: true,
  files: (sites, settings) => {
    const head = `# Import this file into the Caddyfile of the server: import ${settings.root}/Caddyfile\n`;
    return new Map([["Caddyfile", head + sites.map((site) => siteBlock(site, settings)).join("")]]);
  },
};

/** Caddy's own lowest version of TLS is 1.2. Nothing but the policy is served. */
function siteBlock(site: PolicySite, { root, certificate, listen }: ServerSettings): string {
  const lines = [
    ...(listen.length === 0 ? [] : [`bind ${listen.join(" ")}`]),
    ...(certificate === null ? [] : [`tls ${pathFor(certificate.file, site)} ${pathFor(certificate.keyFile, site)}`]),
    `root * ${root}/${site.host}`,
    `handle ${POLICY_PATH} {`,
    "\theader Content-Type text/plain",
    "\tfile_server",
    "}",
    "handle {",
    "\trespond 404",
    "}",
  ];
  return `\nhttps://${site.host} {\n${lines.map((line) => `\t${line}\n`).join("")}}\n`;
}
