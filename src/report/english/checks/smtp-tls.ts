export const smtpTlsChecks = {
  "smtp-tls/certificate-name": {
    title: "The certificate is for the MX host",
    why: "Senders that check certificates treat one for another name as a sign of interception. Only subject alternative names count, not the common name.",
    fix: "Get a certificate whose subject alternative names include the name in the MX record.",
  },
  "smtp-tls/certificate-trust": {
    title: "The certificate leads to a trusted CA",
    why: "A certificate without a trusted CA shows a sender only that some server answers, not which one.",
    fix: "Get the certificate from a public CA, and send the intermediate certificates with it.",
  },
  "smtp-tls/certificate-expiry": {
    title: "The certificate does not expire soon",
    why: "Once it has expired, senders that check certificates no longer deliver.",
    fix: "Renew the certificate, and make sure renewal is automated, including the reload of the mail server. If certificates are valid for days only, lower the parameter.",
    unit: "days at least",
  },
  "smtp-tls/certificate-key": {
    title: "Key and signature of the certificate are strong",
    why: "An attacker can compute a short private key from the public one, and can make a signature by MD5 or SHA-1 fit another certificate.",
    fix: "Get a certificate for a key of at least 2048 bits (RSA) or 256 bits (elliptic curves), signed with SHA-256 or better.",
  },
  "smtp-tls/starttls": {
    title: "The MX host offers STARTTLS, and the handshake completes",
    why: "Without STARTTLS, mail crosses the network in plaintext, and senders that require TLS by MTA-STS or DANE do not deliver. The parameter says for how many days results of `--smtp-evidence` count.",
    fix: "Enable STARTTLS, with a certificate, at every address of the host.",
    unit: "days that a measurement from elsewhere counts",
  },
  "smtp-tls/version": {
    title: "TLS 1.2 or 1.3 is negotiated",
    why: "TLS 1.0 and 1.1 rely on broken hash functions. Current senders refuse them, and then deliver in plaintext or not at all.",
    fix: "Enable TLS 1.2 and 1.3 on the server.",
  },
  "smtp-tls/legacy": {
    title: "TLS 1.0 and 1.1 are refused",
    why: "Senders that support nothing newer use the old versions if the server offers them, which widens the attack surface. TR-03108 §4.3.2 tolerates this on port 25 at low priority.",
    fix: "Disable TLS 1.0 and 1.1.",
  },
  "smtp-tls/forward-secrecy": {
    title: "The negotiated cipher suite has forward secrecy",
    why: "Without it, anyone who recorded the traffic can decrypt all of it once the server's key is known, even years later.",
    fix: "Configure the server to prefer suites with ephemeral keys: TLS 1.3, or those named ECDHE.",
  },
  "smtp-tls/cipher": {
    title: "The negotiated cipher suite is on the list of TR-02102-2",
    why: "TR-03108 requires the TLS parameters of the BSI's guidelines. A suite that is not on the list is not necessarily weak, for example ChaCha20-Poly1305.",
    fix: "Configure the server to prefer the AES-GCM suites of TLS 1.3 and ECDHE.",
  },
};
