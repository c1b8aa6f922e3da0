// Properties are tried with the same inputs in each run, so that a run that fails fails again; PROPERTY_SEED asks for others.
import { configureGlobal } from "fast-check";
import { propertyRuns } from "./property-runs.ts";

configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1), numRuns: propertyRuns(100) });
