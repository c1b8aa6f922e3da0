// Fuzzes the parsers of hostile input: `npm run fuzz`, CONTRIBUTING.md says how. This thread watches, a worker does the work.
//
// The fuzzer is our own. Jazzer.js, the one that is kept, is a native addon: the binary in its package needs a newer C library
// (glibc 2.38) than Debian 12 has, on which our tests run. V8 counts how often each block of code ran; a guided search needs no more.
import { register } from "node:module";
import { isMainThread } from "node:worker_threads";

register("../scripts/strip-types.mjs", import.meta.url);
await import(isMainThread ? "./campaign.ts" : "./worker.ts");
