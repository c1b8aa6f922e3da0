// Why the planned view has no answer: what decides is known only once the declared records are applied, or cannot be determined.

/** Where a change or an exception is written. */
type Place = { file: string; line: number };

/** Where an error is, as text, and what it is. */
type FaultPlace = { place: string; problem: string };

/** What live records of others, which stay, leave open. */
const unmanaged = (what: string, { file, line }: Place): string =>
  `${file}:${line} keeps some live records, so it cannot be determined ${what}`;

export const planned = {
  "planned/record-limit": ({ limit }: { limit: number }) =>
    `the answers from the declared zones contain more than ${limit} records together (project limit); no further names were looked up`,
  "planned/alias-loop": ({ name, owner }: { name: string; owner: string }) =>
    `the aliases of ${name} lead back to ${owner}`,
  "planned/alias-count": ({ name, limit }: { name: string; limit: number }) =>
    `${name} leads through more than ${limit} aliases`,
  "planned/alias-changed": ({ name }: { name: string }) => `${name} is an alias in one answer, but not in the next`,
  "planned/unknown-until-applied": ({ type, name, file, line }: { type: string; name: string } & Place) =>
    `${type} ${name} is known only after ${file}:${line} is applied`,
  "planned/proxied": ({ name, provider, file, line }: { name: string; provider: string } & Place) =>
    `${provider} proxies ${name} (${file}:${line}): it answers with its own addresses, and with no MX or TXT record of an alias's target`,
  "planned/faulty-zone": ({ zone, place, problem }: { zone: string } & FaultPlace) =>
    `the zone ${zone} has an error, so its records cannot be determined: ${place}: ${problem}`,
  "planned/faulty-rrset": ({ type, name, place, problem }: { type: string; name: string } & FaultPlace) =>
    `the ${type} records of ${name} have an error, so they cannot be determined: ${place}: ${problem}`,
  "planned/faulty-file": ({ place, problem }: FaultPlace) =>
    `it is unknown which zones a file declares, so these records may be among them: ${place}: ${problem}`,
  "planned/new-delegation": ({ name, file, line }: { name: string } & Place) =>
    `${file}:${line} delegates ${name}; its servers were not asked`,
  "planned/other-servers": ({ name, file, line }: { name: string } & Place) =>
    `${file}:${line} delegates ${name} to other servers; they were not asked`,
  "planned/delegation-removed": ({ name, file, line }: { name: string } & Place) =>
    `${file}:${line} removes the delegation of ${name}; the records that apply after that cannot be determined`,
  "planned/dname-removed": ({ name, file, line }: { name: string } & Place) =>
    `${file}:${line} removes the DNAME record of ${name}; the records below it cannot be determined`,
  "planned/dname-too-long": ({ name, dname }: { name: string; dname: string }) =>
    `the DNAME record of ${dname} rewrites ${name} to a name that is too long`,
  "planned/wildcard-ns": ({ name }: { name: string }) =>
    `RFC 4592 §4.2 does not define how servers answer for the NS records of ${name}`,
  "planned/like-wildcard": ({ type, name, wildcard }: { type: string; name: string; wildcard: string }) =>
    `${name} and ${wildcard} currently return the same records, so it cannot be determined whether ${name} has ${type} records of its own and keeps them`,
  "planned/own-records": ({ type, name }: { type: string; name: string }) =>
    `${name} and a wildcard currently return the same records, so it cannot be determined whether ${name} has ${type} records of its own that remain`,
  "planned/other-records": ({ type, name }: { type: string; name: string }) =>
    `it cannot be determined whether the other ${type} records of ${name} remain`,
  "planned/unmanaged-delegation": ({ name, ...place }: { name: string } & Place) =>
    unmanaged(`what the delegation of ${name} hides`, place),
  "planned/unmanaged-dname": ({ name, ...place }: { name: string } & Place) =>
    unmanaged(`what the DNAME record of ${name} hides`, place),
  "planned/unmanaged-records": ({ type, name, ...place }: { type: string; name: string } & Place) =>
    unmanaged(`whether the ${type} records of ${name} remain`, place),
  "planned/unmanaged-like-wildcards": ({
    type,
    name,
    wildcards,
    ...place
  }: { type: string; name: string; wildcards: readonly string[] } & Place) =>
    unmanaged(
      `whether the ${type} records of ${name} remain, which are the same as those of ${wildcards.join(" and ")}`,
      place,
    ),
  "planned/unmanaged-alias": ({ name, ...place }: { name: string } & Place) =>
    unmanaged(`what becomes of ${name}, which is to have both an alias and other records`, place),
  "planned/unmanaged-wildcard": ({ name, wildcard, ...place }: { name: string; wildcard: string } & Place) =>
    unmanaged(`whether ${wildcard} answers for ${name}`, place),
  "planned/unmanaged-closer-name": ({ name, ...place }: { name: string } & Place) =>
    unmanaged(`whether ${name} exists, so that no wildcard answers for it`, place),
  "planned/unmanaged-name": ({ name, ...place }: { name: string } & Place) =>
    unmanaged(`whether ${name} exists`, place),
};
