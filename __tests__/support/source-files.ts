import { readdirSync } from "node:fs";

/** The TypeScript files below a folder, by their paths from there; with slashes, on Windows too. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.replaceAll("\\", "/"));
}
