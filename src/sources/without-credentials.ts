/** A URL as an error shows it, valid or not: without the user name and password, or what may be one. */
export function withoutCredentials(text: string): string {
  return text.replace(/^([a-z][a-z\d+.-]*:\/\/)?.*@/is, "$1***@");
}
