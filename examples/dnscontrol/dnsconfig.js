// `dnscontrol push` publishes these records. Before that, `dnscontrol print-ir --pretty --out ir.json` shows them.
var REGISTRAR = NewRegistrar("none");
var BIND = NewDnsProvider("bind");

/** TLSA records of a mail server, for its key and for the authority that issued its certificate. */
function dane(host, keys) {
  return keys.map(function (key) {
    return TLSA("_25._tcp." + host, key[0], 1, 1, key[1]);
  });
}

D("example.org", REGISTRAR, DnsProvider(BIND, 0), DefaultTTL("1h"),
  NAMESERVER("ns1.example.org."),
  NAMESERVER("ns2.example.org."),

  MX("@", 10, "mx1"),
  MX("@", 20, "mx2"),
  SPF_BUILDER({
    parts: [
      "v=spf1",
      "mx",
      "include:_spf-news.example.org",
      "include:_spf-tickets.example.org",
      "-all",
    ],
  }),
  A("ns1", "192.0.2.53"),
  A("ns2", "198.51.100.53"),
  A("mx1", "192.0.2.25"),
  AAAA("mx1", "2001:db8::25"),
  A("mx2", "198.51.100.25"),
  AAAA("mx2", "2001:db8:1::25"),
  dane("mx1", [
    [3, "0d6fce3320b0a6a2a0d2e3c4a5f7c1e9b8d7a6f5e4c3b2a1908f7e6d5c4b3a29"],
    [2, "8f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"],
  ]),
  dane("mx2", [[3, "5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c"]]),

  // SPF of the newsletter and ticket services, each in a record of its own
  TXT("_spf-news", "v=spf1 ip4:203.0.113.0/26 -all"),
  TXT("_spf-tickets", "v=spf1 ip4:203.0.113.64/27 a:tickets.example.org -all"),
  A("tickets", "203.0.113.65"),
  AAAA("tickets", "2001:db8:2::65"),

  TXT("s1._domainkey", "v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAz1vVJMp5Tk9LrrpcBZ" +
    "Cn8pCK4thIEpemZeOGSOKjKeEj6lf/R6wmJKhIbaLVuLs54KlY49LVsIaUk2wi+Gdca5H6yK3K36h40P" +
    "4MgDTKl7EUAZpdkHUNkCyBiO+X3RGcpemegrGF4JX4Wn4VVZiHi0c8b7yjTuYxbFTp/LyF3RJK58Q+jJ" +
    "60M/5LIGGiyMjJDJnzqN6VzEn3U68lnzF4f+U6puIkK0t6ar6nH7hjOwZO8z71bQ++buiYH8hVL6PEfx" +
    "y7jAluW3rA+srg1G1TAXz0mLZLoHJ9QNOcfrY8mr0NIZbu5ezsC7fx+AKTmLUWVriTyJ3jERpg6zThFI" +
    "VOmQIDAQAB"),
  TXT("s2._domainkey", "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="),

  DMARC_BUILDER({
    policy: "reject",
    subdomainPolicy: "reject",
    rua: ["mailto:dmarc@example.org"],
  }),
  TXT("_mta-sts", "v=STSv1; id=20261101"),
  A("mta-sts", "192.0.2.80"),
  TXT("_smtp._tls", "v=TLSRPTv1; rua=mailto:tls-reports@example.org"),

  // the newsletter sends from a subdomain of its own, and takes bounces
  MX("news", 10, "mx1.example.org."),
  TXT("news", "v=spf1 ip4:203.0.113.0/26 -all"),
  DMARC_BUILDER({
    label: "news",
    policy: "reject",
    rua: ["mailto:dmarc@example.org"],
  }),
  TXT("n1._domainkey.news", "v=DKIM1; k=ed25519; p=O2onvM62pC1io6jQKm8Nc2UyFXcd4kOmOsBIoYtZ2ik=")
);
