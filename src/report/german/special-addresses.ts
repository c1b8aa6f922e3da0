// What addresses outside the public internet are for, by the English text: measurements have that.

export const SPECIAL_USES: Readonly<Record<string, string>> = {
  "this network, RFC 791": "dieses Netz, RFC 791",
  "private, RFC 1918": "privat, RFC 1918",
  "shared by carriers, RFC 6598": "von Providern gemeinsam genutzt, RFC 6598",
  "loopback, RFC 1122": "Loopback, RFC 1122",
  "Azure's platform": "Plattform von Azure",
  "link-local, RFC 3927": "link-lokal, RFC 3927",
  "protocol assignments, RFC 6890": "für Protokolle reserviert, RFC 6890",
  "documentation, RFC 5737": "Dokumentation, RFC 5737",
  "6to4 relays, RFC 7526": "6to4-Relays, RFC 7526",
  "benchmarking, RFC 2544": "Leistungstests, RFC 2544",
  "multicast, RFC 5771": "Multicast, RFC 5771",
  "reserved, RFC 1112": "reserviert, RFC 1112",
  "IPv4-mapped, RFC 4291": "IPv4-mapped, RFC 4291",
  "IPv4-compatible or loopback, RFC 4291": "IPv4-kompatibel oder Loopback, RFC 4291",
  "NAT64, RFC 6052": "NAT64, RFC 6052",
  "NAT64, RFC 8215": "NAT64, RFC 8215",
  "6to4, RFC 3056": "6to4, RFC 3056",
  "Teredo, RFC 4380": "Teredo, RFC 4380",
  "protocol assignments, RFC 2928": "für Protokolle reserviert, RFC 2928",
  "documentation, RFC 3849": "Dokumentation, RFC 3849",
  "documentation, RFC 9637": "Dokumentation, RFC 9637",
  "unique local, RFC 4193": "nur lokal gültig, RFC 4193",
  "link-local, RFC 4291": "link-lokal, RFC 4291",
  "multicast, RFC 4291": "Multicast, RFC 4291",
  "not an IP address": "keine IP-Adresse",
  "not global unicast, RFC 4291": "kein globaler Unicast, RFC 4291",
};

/** The text itself where it is another one. */
export function specialUse(use: string): string {
  return Object.hasOwn(SPECIAL_USES, use) ? (SPECIAL_USES[use] ?? use) : use;
}
