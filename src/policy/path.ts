// Paths as authors write them in a policy.

/** A path as every system takes it; written on Windows it may have backslashes. */
export function withSlashes(path: string): string {
  return path.replaceAll("\\", "/");
}
