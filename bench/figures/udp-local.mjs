// 1,000 domains through one resolver over UDP on this machine: what is left is the processor.
import { measureSpeed } from "../speed.mjs";

export const title = "1,000 domains over UDP, 0 ms";
export const measure = () => measureSpeed({ domains: 1_000, delayMs: 0, transport: "udp", ratio: 2 });
