export const dkimChecks = {
  "dkim/selector": {
    title: "The declared selector publishes exactly one DKIM key record",
    why: "Without the public key no receiver can verify signatures made with the selector; with several records it is undefined which one counts.",
    fix: "Publish the public key as one TXT record at `<selector>._domainkey`, or take a selector no longer used off the policy.",
  },
  "dkim/syntax": {
    title: "The DKIM key record is valid and its key can be decoded",
    why: "A verifier that cannot read the key treats the mail as if it were not signed.",
    fix: "Publish the record as the signing software prints it; look for lost characters where a long value was split into strings.",
  },
  "dkim/not-revoked": {
    title: "The key of an active selector is not revoked",
    why: "An empty `p=` revokes the key: every signature made with this selector fails.",
    fix: "Publish the key that is in use, or take the selector off the policy.",
  },
  "dkim/key-strength": {
    title: "The DKIM key is RSA of at least 2048 bit, or Ed25519",
    why: "Short RSA keys can be factored; whoever does so signs mail in the domain's name.",
    fix: "Create a key of 2048 bit under a new selector, sign with it, then revoke the old one.",
  },
  "dkim/key-size-limit": {
    title: "The DKIM key is no longer than receivers verify",
    why: "Verifiers need not handle RSA keys of more than 4096 bit, and the guideline remarks that more than 2048 bit are not to be used: such signatures may count as none.",
    fix: "Create an RSA key of 2048 bit under a new selector, sign with it, then revoke the long one.",
  },
  "dkim/both-algorithms": {
    title: "The domain has an RSA key and an Ed25519 key",
    why: "The guideline asks for keys of all valid algorithms: with both, mail stays signed where a verifier knows only one, and should one of them fall.",
    fix: "Create a key of the missing algorithm under a selector of its own, publish it, sign with both, and name it in the policy.",
  },
  "dkim/retired": {
    title: "A retired selector publishes no usable key",
    why: "Whoever got hold of an old private key can sign in the domain's name for as long as its public key is published.",
    fix: "Revoke the key with an empty `p=`, or remove the record.",
  },
  "dkim/key-sharing": {
    title: "No other audited domain publishes the same DKIM key",
    why: "With one key for several domains, one lost private key forges the mail of all of them, and none can change it alone.",
    fix: "Create a key for each domain and sign with its own; a CNAME to the record of a provider is no sharing.",
  },
  "dkim/wildcard": {
    title: "A DKIM selector that does not exist has no key",
    why: "A wildcard gives every selector the same key: none can be withdrawn alone, and nobody sees which are in use.",
    fix: "Remove the wildcard, and publish each selector's key at its own name.",
  },
  "dkim/hash": {
    title: "The DKIM key may be used with SHA-256",
    why: "With `h=sha1` alone only signatures made with SHA-1 count for the key, and verifiers must not accept those.",
    fix: "Take the tag `h` out of the key record, or let it name sha256.",
  },
  "dkim/service": {
    title: "The DKIM key may be used for e-mail",
    why: "A verifier of e-mail ignores a key whose `s=` names other services only, such as a key kept for TLS reports.",
    fix: "Take the tag `s` out of the key record, or let it name email or `*`.",
  },
  "dkim/not-testing": {
    title: "The DKIM key is not marked as a test",
    why: "With `t=y` verifiers treat signed mail no better than unsigned mail.",
    fix: "Take the flag `y` out of the tag `t` once mail is signed as planned.",
  },
};
