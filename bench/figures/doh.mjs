// 1,000 domains through one resolver over HTTPS, 20 ms away.
import { measureSpeed } from "../speed.mjs";

export const title = "1,000 domains over DoH, 20 ms";
export const measure = () => measureSpeed({ domains: 1_000, delayMs: 20, transport: "doh", ratio: 1.5 });
