// What is wrong among the records of the declared zones, and what all readers of their files say alike.
import type { Sentence } from "./sentence.ts";

/** `place`: where the other one is. */
type Other = { name: string; type: string; place: string };

export const zoneFaults = {
  /** `zone`: what those that are left out have in common. */
  "zone-fault/more": ({ count, zone }: { count: number; zone: string | null }) =>
    `${count} more like these follow${zone === null ? "" : ` in the zone ${zone}`}`,
  "zone-fault/others": ({ count }: { count: number }) => `and ${count} more`,
  "zone-fault/rest-unread": ({ limit }: { limit: number }) =>
    `this and what follows was not read: there are ${limit} problems before`,
  "zone-fault/not-judged": ({ name, type, reason }: { name: string; type: string; reason: Sentence }) =>
    `the ${type} record of ${name} is not judged: ${reason}`,
  "zone-fault/include-depth": ({ limit }: { limit: number }) => `files are included more than ${limit} deep`,
  /** `text`: quoted by its reader. */
  "zone-fault/not-a-name": ({ text }: { text: string }) => `${text} is not a valid domain name`,

  "zone-fault/rrset-size": ({ name, type, limit }: { name: string; type: string; limit: number }) =>
    `with this the ${type} records of ${name} have more than ${limit} octets, and fit in no DNS message (RFC 1035 §4.2.2)`,
  "zone-fault/beside-cname": ({ name, type, place }: Other) =>
    `${name} has a CNAME record (${place}) and so can have no ${type} record (RFC 2181 §10.1)`,
  "zone-fault/second-record": ({ name, type, place }: Other) =>
    `${name} already has a ${type} record (${place}); a name can have one`,
  "zone-fault/outside": ({ name, zone }: { name: string; zone: string }) =>
    `${name} is not in ${zone}, whose records are declared here`,
  "zone-fault/no-soa": () =>
    "this file has no SOA record, so it is not a whole zone: add the SOA, or keep a part that others $INCLUDE under a name that `bind:` does not match",
  "zone-fault/second-soa": ({ zone, place }: { zone: string; place: string }) =>
    `a second SOA record: this file is the zone ${zone} (${place}), and a zone has one`,
  "zone-fault/misplaced-soa": ({ name, zone }: { name: string; zone: string }) =>
    `${name} is not in the zone ${zone}, whose SOA record stands in this file: is that the name of the zone?`,
  /** `place`: of the first declaration; null where one of the two has no records. */
  "zone-fault/zone-twice": ({ zone, place }: { zone: string; place: string | null }) =>
    `the zone ${zone} is declared twice, ${place === null ? "once without records" : `first in ${place}`}: which is the truth?`,
  "zone-fault/rrset-twice": ({ name, type, place }: Other) =>
    `the ${type} records of ${name} are declared twice, first in ${place}: which is the truth?`,
  "zone-fault/whole-zone": ({
    zone,
    place,
    name,
    type,
  }: {
    zone: string;
    place: string | null;
    name: string;
    type: string;
  }) =>
    `the whole zone ${zone} is declared${place === null ? "" : ` in ${place}`}: the ${type} record of ${name} belongs there`,
};
