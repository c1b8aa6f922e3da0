export const dkimChecks = {
  "dkim/selector": {
    title: "The declared selector publishes exactly one DKIM key record",
    why: "Without the public key no receiver can verify signatures made with the selector; with several records it is undefined which one counts.",
    fix: "Publish the public key as one TXT record at `<selector>._domainkey`, or remove a selector that is no longer used from the policy.",
  },
  "dkim/syntax": {
    title: "The DKIM key record is valid and its key can be decoded",
    why: "A verifier that cannot read the key treats the mail as unsigned.",
    fix: "Publish the record as the signing software prints it; look for lost characters where a long value was split into strings.",
  },
  "dkim/encoding": {
    title: "The DKIM key record is written as all receivers read it",
    why: "Some verifiers read only the usual form of a key. They treat the mail as unsigned where RFC 6376 allows more.",
    fix: "Publish the key as SubjectPublicKeyInfo in padded base64, and nothing after the last semicolon.",
  },
  "dkim/not-revoked": {
    title: "The key of an active selector is not revoked",
    why: "An empty `p=` revokes the key: every signature made with this selector fails.",
    fix: "Publish the key that is in use, or remove the selector from the policy.",
  },
  "dkim/key-strength": {
    title: "The DKIM key is an RSA key of at least 2048 bits, or an Ed25519 key",
    why: "Attackers can factor short RSA keys and then sign mail in the domain's name.",
    fix: "Create a 2048-bit key under a new selector, sign with it, then revoke the old one.",
    unit: "bits at least",
  },
  "dkim/key-size-limit": {
    title: "The DKIM key is no longer than receivers verify",
    why: "Verifiers need not support RSA keys of more than 4096 bits, and the guideline advises against more than 2048 bits: receivers may ignore such signatures.",
    fix: "Create a 2048-bit RSA key under a new selector, sign with it, then revoke the long one.",
    unit: "bits at most",
  },
  "dkim/both-algorithms": {
    title: "The domain has an RSA key and an Ed25519 key",
    why: "The guideline asks for keys of all valid algorithms. With both, mail stays signed where a verifier supports only one, and if one of them is broken.",
    fix: "Create a key of the missing algorithm under a selector of its own, publish it, sign with both, and add it to the policy.",
  },
  "dkim/rotation": {
    title: "The DKIM key is replaced in time",
    why: "The longer a key is in use, the likelier it is that a stranger has the private key and can sign in the domain's name. The guideline asks for a new key every six months. DNS does not say since when a key is in use. An earlier run in the history does, the commit that replaced another key by it, or `since` in the policy. In a shallow checkout the Action asks GitHub for the commits (`contents: read`), with at most 100 requests; with `fetch-depth: 0` it has them all. A commit that added the whole file, or a record to a zone that the repository declares only in part, shows that the key is at least that old. A key that was put back is as old as it was.",
    fix: "Create a key under a new selector, publish it, sign with it, then retire the old one. If the key is newer than that, name its first day: `dkim: { selectors: [{ name: s1, since: 2026-07-01 }] }`.",
    unit: "days at most",
  },
  "dkim/retired": {
    title: "A retired selector publishes no usable key",
    why: "Anyone who has an old private key can sign in the domain's name for as long as its public key is published.",
    fix: "Revoke the key with an empty `p=`, or remove the record.",
  },
  "dkim/key-sharing": {
    title: "No other audited domain publishes the same DKIM key",
    why: "If several domains share a key, one lost private key forges the mail of all of them, and none can change it alone.",
    fix: "Create a key for each domain, and sign with its own. A CNAME to the record of a provider does not count as sharing.",
  },
  "dkim/wildcard": {
    title: "A DKIM selector that does not exist has no key",
    why: "A wildcard publishes the same key for every selector: none can be revoked alone, and receivers cannot see which are in use.",
    fix: "Remove the wildcard, and publish the key of each selector at its own name.",
  },
  "dkim/hash": {
    title: "The DKIM key may be used with SHA-256",
    why: "With `h=sha1` the key allows only signatures made with SHA-1, which verifiers must not accept.",
    fix: "Remove the tag `h` from the key record, or add sha256 to it.",
  },
  "dkim/service": {
    title: "The DKIM key may be used for email",
    why: "Verifiers of email ignore a key whose `s=` names only other services, such as a key for TLS reports.",
    fix: "Remove the tag `s` from the key record, or add email or `*` to it.",
  },
  "dkim/not-testing": {
    title: "The DKIM key is not marked as a test",
    why: "With `t=y` verifiers treat signed mail no better than unsigned mail.",
    fix: "Remove the flag `y` from the tag `t` once mail is signed as planned.",
  },
};
