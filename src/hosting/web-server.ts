// What each web server or provider needs beside the policies, to serve them.
import type { PolicySite } from "./policy-site.ts";

/** How the policies are served. */
export interface ServerSettings {
  /** Where the folder of the sites is on the server: an absolute path. */
  root: string;
  /** The certificate of each host, with its chain, and its key; `{host}` stands for the host. null: the usual place of the server, if it needs any. */
  certificate: { file: string; keyFile: string } | null;
  /** Addresses to listen on, at port 443; none for all. */
  listen: readonly string[];
}

/** A file by its path in the folder of the sites, with slashes. */
type SiteFiles = ReadonlyMap<string, string>;

export interface WebServer {
  /** Its name as an option has it. */
  id: string;
  name: string;
  /** Whether it serves the policies of several hosts at once. */
  servesSeveralHosts: boolean;
  files: (sites: readonly PolicySite[], settings: ServerSettings) => SiteFiles;
}

/** A path of the settings for one host. */
export function pathFor(template: string, { host }: Pick<PolicySite, "host">): string {
  return template.replaceAll("{host}", host);
}
