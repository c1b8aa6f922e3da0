// Loaded into the measured process: when it ends, its peak memory (KiB) and processor time (µs) go to the file named in BENCH_USAGE.
import { writeFileSync } from "node:fs";

process.on("exit", () => writeFileSync(process.env.BENCH_USAGE, JSON.stringify(process.resourceUsage())));
