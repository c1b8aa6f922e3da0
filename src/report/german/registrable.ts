// What is said of a domain that does not exist and can be registered.

/** The end of a sentence about a name that leads nowhere; nothing where the domain that it is in cannot be registered. */
export function andAnyoneCanRegister(domain: string | null): string {
  return domain === null ? "" : `, und ${domain} kann womöglich jeder registrieren`;
}
