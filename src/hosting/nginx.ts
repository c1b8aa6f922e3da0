// nginx (https://nginx.org/en/docs/): one server block for each host, to include in the block `http`.
import { POLICY_PATH } from "../standards/mta-sts/observe.ts";
import type { PolicySite } from "./policy-site.ts";
import type { ServerSettings, WebServer } from "./web-server.ts";
import { pathFor } from "./web-server.ts";

/** Where certbot keeps them. */
const CERTBOT = {
  file: "/etc/letsencrypt/live/{host}/fullchain.pem",
  keyFile: "/etc/letsencrypt/live/{host}/privkey.pem",
};

export const NGINX: WebServer = {
  id: "nginx",
  name: "nginx",
  servesSeveralHosts: true,
  files: (sites, settings) => {
    const head = `# Include this file in the block \`http\`: include ${settings.root}/nginx.conf;\n`;
    return new Map([["nginx.conf", head + sites.map((site) => serverBlock(site, settings)).join("")]]);
  },
};

/** RFC 8461 §3.3, §7.1: TLS 1.2 or newer, the host's own certificate, no redirect. Nothing else is served. */
function serverBlock(site: PolicySite, { root, certificate, listen }: ServerSettings): string {
  const { file, keyFile } = certificate ?? CERTBOT;
  const addresses = listen.length === 0 ? ["443", "[::]:443"] : listen.map((one) => `${bracketed(one)}:443`);
  return `
server {
${addresses.map((address) => `    listen ${address} ssl;`).join("\n")}
    server_name ${site.host};
    ssl_certificate ${pathFor(file, site)};
    ssl_certificate_key ${pathFor(keyFile, site)};
    ssl_protocols TLSv1.2 TLSv1.3;
    root ${root}/${site.host};
    location = ${POLICY_PATH} {
        types { }
        default_type text/plain;
    }
    location / {
        return 404;
    }
}
`;
}

function bracketed(address: string): string {
  return address.includes(":") ? `[${address}]` : address;
}
