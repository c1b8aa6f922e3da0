// 1,000 domains through one resolver over UDP, 20 ms away.
import { measureSpeed } from "../speed.mjs";

export const title = "1,000 domains over UDP, 20 ms";
export const measure = () => measureSpeed({ domains: 1_000, delayMs: 20, transport: "udp", ratio: 1.5, rate: 600 });
