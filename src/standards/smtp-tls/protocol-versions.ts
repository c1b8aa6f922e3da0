// The versions of TLS that are not deprecated (RFC 8996 §2).

export const CURRENT_VERSIONS: readonly string[] = ["TLSv1.2", "TLSv1.3"];
