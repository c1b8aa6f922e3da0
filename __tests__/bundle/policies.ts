// The policies that most tests of the bundles start from: one domain without mail.

/** All its checks pass that need no network. */
export const SOUND = `version: 1
domains:
  - name: example.de
    mail: none
    records: |
      @ MX 0 .
      @ TXT "v=spf1 -all"
      _dmarc TXT "v=DMARC1; p=reject; rua=mailto:dmarc@example.org"
`;

/** Everybody may send for it, so `parked/spf` fails. */
export const OPEN = SOUND.replace("-all", "+all");
