// Small wrong changes of the judging code, and whether its tests notice: `npm run mutants`, CONTRIBUTING.md says how.
import { register } from "node:module";

register("../scripts/strip-types.mjs", import.meta.url);
await import("./campaign.ts");
