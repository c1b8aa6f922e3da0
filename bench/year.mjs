// What does a year of daily runs cost? `npm run bench:year [DOMAINS] [DAYS]` runs the sources over a loopback resolver and GitHub.
import { register } from "node:module";

register("../scripts/strip-types.mjs", import.meta.url);
await import("./year.ts");
