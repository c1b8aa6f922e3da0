// Providers of static sites: GitHub Pages, Cloudflare Pages and Netlify. Each gets certificates for the hosts itself.
import { POLICY_PATH } from "../standards/mta-sts/observe.ts";
import type { PolicySite } from "./policy-site.ts";
import { policyFileOf } from "./policy-site.ts";
import type { WebServer } from "./web-server.ts";

/**
 * A site has one custom domain (docs.github.com, "About custom domains and GitHub Pages"), so the folder of each host is a site of its
 * own. Without `.nojekyll`, a branch is published without folders whose names begin with a dot.
 */
export const GITHUB_PAGES: WebServer = {
  id: "github-pages",
  name: "GitHub Pages",
  servesSeveralHosts: false,
  files: (sites) =>
    new Map(
      sites.flatMap(({ host }): [string, string][] => [
        [`${host}/.nojekyll`, ""],
        [`${host}/CNAME`, `${host}\n`],
      ]),
    ),
};

/**
 * A project may have many custom domains, and serves the same files to all of them (developers.cloudflare.com/pages). So a function
 * chooses the policy by the host ("advanced mode"); `_headers` does not apply to what it answers.
 */
export const CLOUDFLARE_PAGES: WebServer = {
  id: "cloudflare-pages",
  name: "Cloudflare Pages",
  servesSeveralHosts: true,
  files: () => new Map([["_worker.js", WORKER]]),
};

const WORKER = `// Serves each host its own MTA-STS policy, and nothing else.
export default {
  async fetch(request, env) {
    const { hostname, pathname, origin } = new URL(request.url);
    if (pathname === "${POLICY_PATH}") {
      const policy = await env.ASSETS.fetch(new URL(\`/\${hostname}\${pathname}\`, origin));
      if (policy.status === 200) return new Response(policy.body, { headers: { "Content-Type": "text/plain" } });
    }
    return new Response("not found\\n", { status: 404, headers: { "Content-Type": "text/plain" } });
  },
};
`;

/** A site may have many domains (domain aliases); rules whose path begins with a domain are for that domain (docs.netlify.com, "Redirect options"). */
export const NETLIFY: WebServer = {
  id: "netlify",
  name: "Netlify",
  servesSeveralHosts: true,
  files: (sites) =>
    new Map([
      ["_headers", "/*\n  Content-Type: text/plain\n"],
      ["_redirects", sites.map(netlifyRewrite).join("")],
    ]),
};

/** With status 200 a rule is a rewrite, which no client sees; `!` lets it go before a file at the path. */
function netlifyRewrite(site: PolicySite): string {
  return `https://${site.host}${POLICY_PATH} /${policyFileOf(site)} 200!\n`;
}
