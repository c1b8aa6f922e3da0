export const daneChecks = {
  "dane/lookup": {
    title: "The TLSA lookup is answered",
    why: "Senders that use DANE defer mail while this lookup fails, because an attacker could have suppressed the answer.",
    fix: "Have the DNS operator of the host answer `_25._tcp.<mx>` correctly: with TLSA records, or with a signed denial of their existence.",
  },
  "dane/present": {
    title: "The MX host has a secure TLSA record",
    why: "TLSA records let a sender authenticate the mail server. Without them an attacker on the path can strip or intercept the encryption.",
    fix: "Publish TLSA records at `_25._tcp.<mx>`, in a signed zone: `3 1 1` with the SHA-256 of the server's public key.",
  },
  "dane/usable": {
    title: "At least one TLSA record is usable for SMTP",
    why: "If no record is usable, senders require TLS but do not authenticate the server, so an attacker can intercept the mail.",
    fix: "Publish a record with usage 3 (or 2), selector 0 or 1, and matching type 1 with 32 octets or 2 with 64.",
  },
  "dane/all-usable": {
    title: "Every TLSA record with usage 2 or 3 is usable",
    why: "Senders ignore a record that they cannot use, and one that fits no key matches nothing. It may be the record for the next key: then mail is deferred once that key is in use.",
    fix: "Remove the record, or replace it with one made from the key or certificate.",
  },
  "dane/no-pkix": {
    title: "No TLSA record has usage 0 or 1",
    why: "Senders treat such records as unusable: they protect nothing, and make it look as if the host had a TLSA record.",
    fix: "Replace records of usage 0 with usage 2, records of usage 1 with usage 3.",
  },
  "dane/rollover": {
    title: "A TLSA record can fit the next key or certificate",
    why: "If all records are of the key or certificate in use, changing it leaves a gap: senders defer mail until the old records have expired from every cache. A record with selector 0 names one certificate, which each renewal replaces.",
    fix: "Publish a record for the next key (`3 1 1`) or for the CA (`2 1 1`) beside the current one, long before the key changes.",
  },
  "dane/ttl": {
    title: "No TLSA record was seen with a long TTL",
    why: "Senders use a cached TLSA record until its TTL ends, even if the key has changed. TR-03108 recommends 600 seconds. Resolvers count a TTL down, so a longer one can go unseen.",
    fix: "Lower the TTL of the TLSA records.",
    unit: "seconds at most",
  },
  "dane/match": {
    title: "A usable TLSA record matches each certificate of the MX host",
    why: "If no record matches, senders that use DANE defer mail and then return it. Other senders deliver, so the fault goes unnoticed. A server with an RSA and an ECDSA certificate sends some senders the one and some the other, so both must match.",
    fix: "Publish a record for a key before the server uses it: `3 1 1` with the SHA-256 of its public key. Remove a record only once its key is out of use.",
  },
};
