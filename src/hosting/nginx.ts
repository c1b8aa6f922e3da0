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
    const head = ["# In the block `http`:", ...bucketSizeLines(sites), `#     include ${settings.root}/nginx.conf;`];
    return new Map([
      ["nginx.conf", `${head.join("\n")}\n${sites.map((site) => serverBlock(site, settings)).join("")}`],
    ]);
  },
};

/** The default on today's processors. */
const DEFAULT_BUCKET_SIZE = 64;

/**
 * nginx does not start with a name that is too long for its table of names ("Setting up hashes": a bucket holds the name and 18 octets
 * more). Only the block `http` can change that, and only once.
 */
function bucketSizeLines(sites: readonly PolicySite[]): string[] {
  const longest = sites.reduce((length, { host }) => Math.max(length, host.length), 0);
  const size = 2 ** Math.ceil(Math.log2(longest + 18));
  return size <= DEFAULT_BUCKET_SIZE ? [] : [`#     server_names_hash_bucket_size ${size};`];
}

/**
 * RFC 8461 §3.3, §7.2: TLS 1.2 or newer, the host's own certificate, no redirect. Nothing else is served, and nothing to another host:
 * nginx gives the first block what is for none.
 */
function serverBlock(site: PolicySite, { root, certificate, listen }: ServerSettings): string {
  const { file, keyFile } = certificate ?? CERTBOT;
  const addresses = listen.length === 0 ? ["443", "[::]:443"] : listen.map((one) => `${bracketed(one)}:443`);
  return `
server {
${addresses.map((address) => `    listen ${address} ssl;`).join("\n")}
    server_name ${site.host};
    if ($host != ${site.host}) {
        return 404;
    }
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
