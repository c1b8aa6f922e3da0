export const mtaStsChecks = {
  "mta-sts/record": {
    title: "There is exactly one valid MTA-STS record",
    why: "Senders look for the policy only if this record exists. Without MTA-STS or DANE, anyone on the path can strip the encryption from your mail.",
    fix: "Publish exactly one TXT record at `_mta-sts`: `v=STSv1; id=…` with an id of 1 to 32 letters and digits.",
  },
  "mta-sts/ignored": {
    title: "Senders use every field of the MTA-STS record and policy",
    why: "Senders ignore fields that they do not know, and all but the first of a repeated one. So the policy does not do what it seems to say.",
    fix: "Remove what senders ignore, or correct it. If the policy changes, publish a new id.",
  },
  "mta-sts/policy-fetch": {
    title: "The MTA-STS policy is served",
    why: "Senders that cannot fetch the policy deliver without it. Those that have an older one cached continue to apply that.",
    fix: "Serve the policy at `https://mta-sts.<domain>/.well-known/mta-sts.txt` with status 200, a certificate for that name from a trusted CA, and no redirect.",
  },
  "mta-sts/orphan": {
    title: "No MTA-STS policy is served, or enforced from a cache, without a record",
    why: "Senders without a cached policy never look for one that no record announces. Those that have it cached go on applying it, and never learn of a newer one. Where a history is kept, this holds too while senders may have a policy cached that earlier runs saw.",
    fix: "Publish the record at `_mta-sts`. To end MTA-STS, serve a policy with `mode: none` until the old one is cached nowhere, then remove policy and record.",
  },
  "mta-sts/policy-syntax": {
    title: "The MTA-STS policy is valid",
    why: "Senders ignore a policy that they cannot parse, so it protects no mail.",
    fix: "A policy has the lines `version: STSv1`, `mode: enforce`, `max_age: 604800` (at most 31557600) and an `mx:` line for each MX host.",
  },
  "mta-sts/mode": {
    title: "The mode is enforce",
    why: "In `testing`, senders report a failure and deliver all the same, over whatever connection they get.",
    fix: "Once the TLS reports show no failures, set `mode: enforce` and publish a new id.",
  },
  "mta-sts/max-age": {
    title: "Senders cache the policy long enough",
    why: "Only a cached policy protects against an attacker who blocks its fetch. After `max_age` seconds that protection ends.",
    fix: "Set `max_age` to a week (604800) or more.",
    unit: "seconds at least",
  },
  "mta-sts/content-type": {
    title: "The MTA-STS policy is served as text/plain",
    why: "Some senders reject a policy of any other media type, and deliver as if there were none.",
    fix: "Configure the web server to send `Content-Type: text/plain` with the policy.",
  },
  "mta-sts/certificate-expiry": {
    title: "The policy host's certificate does not expire soon",
    why: "Once the certificate expires, senders can no longer fetch the policy. Those without a cached one deliver unprotected.",
    fix: "Renew the certificate, and automate its renewal. Where certificates are valid for days only, lower the parameter.",
    unit: "days at least",
  },
  "mta-sts/wildcard-certificate": {
    title: "The policy host's certificate is not a wildcard certificate",
    why: "Senders that follow TR-03108-08-R reject a wildcard certificate when they fetch a policy, though RFC 8461 allows one. For them there is no policy.",
    fix: "Get a certificate for the name `mta-sts.<domain>` itself.",
  },
  "mta-sts/id-change": {
    title: "A changed MTA-STS policy has a changed id",
    why: "Senders that have cached the policy compare the id only. While it is the same, they keep the old policy for up to its max_age.",
    fix: "Deploy the policy first, then publish the TXT record at `_mta-sts` with a new id.",
  },
  "mta-sts/mx-certificate": {
    title: "The MX host's certificate satisfies the MTA-STS policy",
    why: "Under an enforced policy, senders do not deliver to a host whose certificate is for another name, untrusted or expired.",
    fix: "Serve a certificate of a public CA for the MX host's name, with its intermediate certificates, and automate its renewal.",
  },
  "mta-sts/mx-coverage": {
    title: "The MX host matches the MTA-STS policy",
    why: "Under an enforced policy, senders do not deliver to an MX host that it does not name. They apply the cached policy until they learn of a newer one.",
    fix: "Add an `mx:` line for each MX host to the policy first, publish a new id, and only then the MX record.",
  },
};
