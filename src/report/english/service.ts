// What is said of the records by which mail programs find their servers.
import { capitalized } from "../../text/capitalized.ts";
import { list } from "../../text/list.ts";

export const service = {
  "service/srv/not-declared": () => "not asked: the policy does not say `services: true`",
  "service/srv/parts": ({ parts }: { parts: readonly string[] }) => list(parts, undefined, "; "),
  "service/srv/offered": ({
    service: name,
    hosts,
  }: {
    service: string;
    hosts: readonly { host: string; port: number }[];
  }) => `${name}: ${list(hosts.map(({ host, port }) => `${host} port ${port}`))}`,
  "service/srv/not-offered": ({ service: name }: { service: string }) => `${name}: not offered`,
  "service/srv/configuration": ({ names }: { names: readonly string[] }) =>
    names.length === 0
      ? "DNS has no autoconfig or autodiscover name"
      : `automatic configuration: ${list(names)} (their answers were not checked)`,
  "service/srv/missing": ({ name }: { name: string }) => `no SRV record at ${name}`,
  "service/srv/alias": ({ name, host, owner }: { name: string; host: string; owner: string }) =>
    `${name}: ${host} is an alias (CNAME) of ${owner}, which RFC 2782 forbids here`,
  "service/srv/no-name": ({ name, host }: { name: string; host: string }) => `${name}: ${host} does not exist`,
  "service/srv/no-address": ({ name, host }: { name: string; host: string }) =>
    `${name}: ${host} has no A or AAAA record`,
  "service/srv/port-zero": ({ name, host }: { name: string; host: string }) =>
    `${name}: ${host} has port 0, to which no program can connect (RFC 6335 §6)`,
  "service/srv/dangling": ({ name, owner }: { name: string; owner: string }) =>
    `${name} is an alias (CNAME) of ${owner}, which has no address`,
  "service/srv/none-offered": ({ services }: { services: readonly string[] }) =>
    `the policy says \`services: true\`, but the SRV records say that ${list(services)} ${services.length === 1 ? "is" : "are"} not offered (RFC 6186 §3.4)`,
  "service/srv/limit": ({ service: name, all, limit }: { service: string; all: number; limit: number }) =>
    `${all - limit} of ${all} hosts of ${name} ${all - limit === 1 ? "was" : "were"} not looked up; the limit is ${limit}`,
  "service/srv/fix": ({ parts }: { parts: readonly string[] }) => `${capitalized(list(parts, undefined, "; "))}.`,
  "service/srv/fix-missing": ({ service: name, record }: { service: string; record: string }) =>
    `publish \`${record}\` with the host that offers ${name}, or the target \`.\` if none does`,
  "service/srv/fix-host": ({ name, host }: { name: string; host: string }) =>
    `name a host with addresses of its own at ${name} instead of ${host}`,
  "service/srv/fix-port": ({ name, host, port }: { name: string; host: string; port: number }) =>
    `name the port of ${host} at ${name}, usually ${port}`,
  "service/srv/fix-dangling": ({ name }: { name: string }) =>
    `point ${name} to a host with an address, or remove the alias`,
  "service/srv/fix-none-offered": ({ domain }: { domain: string }) =>
    `Publish the hosts that mail programs of ${domain} connect to, or remove \`services: true\`.`,
};
