export const daneChecks = {
  "dane/lookup": {
    title: "The TLSA lookup is answered",
    why: "A sender that uses DANE holds mail back while this lookup fails, because an attacker could have suppressed the answer.",
    fix: "Have the DNS operator of the host answer `_25._tcp.<mx>` correctly: with TLSA records, or with a signed denial of their existence.",
  },
  "dane/present": {
    title: "The MX host has a secure TLSA record",
    why: "TLSA records are what a sender can authenticate the mail server by; without them encryption can be stripped or intercepted on the way.",
    fix: "Publish TLSA records at `_25._tcp.<mx>`, in a signed zone: `3 1 1` with the SHA-256 of the server's public key.",
  },
  "dane/usable": {
    title: "At least one TLSA record is usable for SMTP",
    why: "Where no record is usable senders require TLS but authenticate nobody, so an interceptor passes.",
    fix: "Publish a record with usage 3 (or 2), selector 0 or 1, and matching type 1 with 32 octets or 2 with 64.",
  },
  "dane/no-pkix": {
    title: "No TLSA record has usage 0 or 1",
    why: "Senders treat such records as unusable, so they protect nothing, and hide that a record is missing.",
    fix: "Replace records of usage 0 with usage 2, records of usage 1 with usage 3.",
  },
  "dane/rollover": {
    title: "There are TLSA records for more than one key",
    why: "With one record a new key leaves a gap: until the old record has left every cache, senders hold mail back.",
    fix: "Publish a record for the next key (`3 1 1`), or for the CA (`2 1 1`), beside the one in use, long before the key changes.",
  },
  "dane/ttl": {
    title: "No TLSA record was seen with a long TTL",
    why: "A TLSA record that no longer fits the key is believed until caches drop it; TR-03108 recommends 600 seconds. Resolvers count a TTL down, so a longer one can go unseen.",
    fix: "Lower the TTL of the TLSA records.",
  },
  "dane/match": {
    title: "A usable TLSA record matches what the MX host serves",
    why: "Where no record matches, senders that use DANE hold mail back and then return it; others deliver, so the fault goes unnoticed.",
    fix: "Publish a record for the key in use before the server uses it: `3 1 1` with the SHA-256 of its public key. Remove a record only once its key is gone.",
  },
};
