// How node names what ends TLS.

/** Whether an error's code stands for an alert that the other side sent (RFC 8446 §6.2), in OpenSSL's names. */
export function isTlsAlert(code: string): boolean {
  return code.startsWith("ERR_SSL_") && code.includes("_ALERT_");
}

/** Whether the other side can use nothing of what it was offered: suites, groups or signatures (RFC 8446 §6.2). */
export function isNothingInCommon(code: string): boolean {
  return isTlsAlert(code) && /_ALERT_(HANDSHAKE_FAILURE|INSUFFICIENT_SECURITY)$/.test(code);
}
