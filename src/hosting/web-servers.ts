// The register of web servers and providers that policies can be hosted with.
import { CADDY } from "./caddy.ts";
import { NGINX } from "./nginx.ts";
import { CLOUDFLARE_PAGES, GITHUB_PAGES, NETLIFY } from "./providers.ts";
import type { WebServer } from "./web-server.ts";

export const WEB_SERVERS: readonly WebServer[] = [NGINX, CADDY, GITHUB_PAGES, CLOUDFLARE_PAGES, NETLIFY];
