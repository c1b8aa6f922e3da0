// `mta-sts build`: the files that serve the policies of the repository.
import { policyFileOf } from "../hosting/policy-site.ts";
import type { ServerSettings, WebServer } from "../hosting/web-server.ts";
import { decodeUtf8 } from "../text/utf8.ts";
import type { RepositoryAccess } from "./load-inputs.ts";
import { loadPolicySites } from "./policy-sites.ts";

export interface BuiltSites {
  /** The hosts, with the ids that their records have to have. */
  sites: readonly { host: string; id: string | null; isDeclared: boolean }[];
  /** Contents by path, with slashes. */
  files: ReadonlyMap<string, string>;
  /** What the manifest says beside its files. */
  about: { policies: readonly object[] };
}

/** Rejects as `loadPolicySites` does. */
export async function buildPolicySites(
  access: RepositoryAccess,
  domains: readonly string[],
  servers: readonly WebServer[],
  settings: ServerSettings,
): Promise<BuiltSites> {
  const { sites } = await loadPolicySites(access, domains);
  const policies = sites.map((site) => [policyFileOf(site), decodeUtf8(site.text)] as const);
  const configurations = servers.flatMap((server) => [...server.files(sites, settings)]);
  const files = new Map([...policies, ...configurations]);
  return {
    sites: sites.map((site) => ({
      host: site.host,
      id: site.expectedId,
      isDeclared: site.isDeclared,
    })),
    files,
    about: {
      policies: sites.map((site) => ({
        domain: site.domain,
        file: policyFileOf(site),
        contentId: site.contentId,
        record: site.expectedId === null ? null : `v=STSv1; id=${site.expectedId}`,
      })),
    },
  };
}
