// A resolver on loopback whose one zone may change during a test.
import type { Answer } from "dns-packet";
import type { TestServer } from "./dns-server.ts";
import { respond, serveUdp, soa } from "./dns-server.ts";

/** Values by `TYPE name`; the value SERVFAIL is for one that cannot be measured. An MX value is the exchange, an SRV value the target. */
export type Zone = Record<string, string>;

/** Answers what `live` holds at that moment, as from a zone whose names are signed but for those that are not. */
export function serveZone(live: () => Zone, isSigned: (name: string) => boolean = () => true): Promise<TestServer> {
  return serveUdp((query) => {
    const value = live()[`${query.type} ${query.name}`];
    if (value === "SERVFAIL") return respond(query, { rcode: 2 });
    const data =
      query.type === "MX"
        ? { preference: 0, exchange: value }
        : query.type === "SRV"
          ? { priority: 0, weight: 1, port: 993, target: value }
          : value;
    const answers = value === undefined ? [] : [{ type: query.type, name: query.name, ttl: 300, data } as Answer];
    return respond(query, { ad: isSigned(query.name), answers, authorities: answers.length > 0 ? [] : [soa(".")] });
  });
}
