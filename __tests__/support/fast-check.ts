// fast-check with the same inputs in each run, so that a run that fails fails again; PROPERTY_SEED asks for others.
import { configureGlobal } from "../../node_modules/fast-check/lib/fast-check.js";

configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });

export * from "../../node_modules/fast-check/lib/fast-check.js";
