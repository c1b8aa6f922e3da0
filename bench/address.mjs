/** The IPv4 address `i` behind `first`. */
export function addressOf(first, i) {
  const number = i + first.split(".").reduce((sum, octet) => sum * 256 + Number(octet), 0);
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join(".");
}
