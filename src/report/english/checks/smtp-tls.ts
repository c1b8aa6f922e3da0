export const smtpTlsChecks = {
  "smtp-tls/certificate-name": {
    title: "The certificate is for the MX host",
    why: "A sender that checks certificates takes one for another name as a sign of interception. Only subject alternative names count, no common name.",
    fix: "Get a certificate whose subject alternative names hold the name that the MX record gives.",
  },
  "smtp-tls/certificate-trust": {
    title: "The certificate leads to a trusted CA",
    why: "A certificate that nobody known vouches for shows a sender only that someone answers, not who.",
    fix: "Get the certificate from a public CA, and send the intermediate certificates with it.",
  },
  "smtp-tls/certificate-expiry": {
    title: "The certificate is valid for some time yet",
    why: "On the day it runs out senders that check certificates deliver no more.",
    fix: "Renew the certificate, and see that renewal runs by itself, reload of the mail server included. Where certificates live for days only, lower the parameter.",
  },
  "smtp-tls/certificate-key": {
    title: "Key and signature of the certificate are strong",
    why: "A short key can be computed from the public one, and a signature by MD5 or SHA-1 can be made to fit another certificate.",
    fix: "Get a certificate for a key of at least 2048 bit (RSA) or 256 bit (elliptic curves), signed with SHA-256 or better.",
  },
  "smtp-tls/starttls": {
    title: "The MX host offers STARTTLS, and the handshake completes",
    why: "Without STARTTLS mail crosses the network in the clear; senders that insist on TLS, by MTA-STS or DANE, deliver nothing. Measurements from elsewhere (`--smtp-evidence`) count for as many days as the parameter says.",
    fix: "Switch STARTTLS on, with a certificate, at every address of the host.",
  },
  "smtp-tls/version": {
    title: "TLS 1.2 or 1.3 is negotiated",
    why: "TLS 1.0 and 1.1 rest on broken hash functions; senders of today refuse them, and then deliver in the clear or not at all.",
    fix: "Let the server speak TLS 1.2 and 1.3.",
  },
  "smtp-tls/legacy": {
    title: "TLS 1.0 and 1.1 are refused",
    why: "What is offered can be chosen: senders that know nothing better use it, and it widens what can be attacked. TR-03108 §4.3.2 tolerates it on port 25 at low priority.",
    fix: "Switch TLS 1.0 and 1.1 off.",
  },
  "smtp-tls/forward-secrecy": {
    title: "The negotiated cipher suite has forward secrecy",
    why: "Without it whoever records the traffic can read all of it once the server's key is known, years later.",
    fix: "Let the server prefer suites with ephemeral keys: TLS 1.3, or those named ECDHE.",
  },
  "smtp-tls/cipher": {
    title: "The negotiated cipher suite is on the list of TR-02102-2",
    why: "TR-03108 asks for the TLS parameters of the BSI's guidelines. A suite that is not on the list need not be weak: ChaCha20-Poly1305 is not.",
    fix: "Let the server prefer the AES-GCM suites of TLS 1.3 and ECDHE.",
  },
};
