// The views of a run: DNS as it is, and as it will be once what the repository declares is deployed.
import { declaredRrsets } from "../zones/declares.ts";
import { intentsByDomain } from "../zones/intended-rrsets.ts";
import { overlay } from "../zones/planned/overlay.ts";
import { findDeclaration } from "../zones/record-locations.ts";
import type { PolicyFile } from "../zones/repository/policy-files.ts";
import { policyLineLocator } from "../zones/repository/policy-files.ts";
import { policyUrl } from "../standards/mta-sts/observe.ts";
import { unlistedNames } from "../zones/unlisted-names.ts";
import type { DeclaredZone } from "../zones/declared-zone.ts";
import type { Evidence, Location, View } from "../model.ts";
import type { KeyDates } from "../standards/dkim/key-age.ts";
import type { Policy } from "../policy/policy.ts";
import type { World } from "../sources/world.ts";
import type { ViewInputs } from "./audit-domains.ts";
import type { BaseState } from "./base-commit.ts";
import { beforeChange } from "./commit-key-dates.ts";
import type { RunInputs } from "./load-inputs.ts";

/** The policy of the base, and its zones over live DNS. */
export interface BaseInputs {
  policy: Policy;
  zones: readonly DeclaredZone[];
  view: ViewInputs;
}

/** The view that is audited, live DNS beside it where that is another one, and the base in a view of the same kind. */
export interface Views {
  kind: View;
  audited: ViewInputs;
  live: ViewInputs | null;
  base: BaseInputs | null;
}

/** The declarations of a commit: the current one, or its base. */
interface CommitDeclarations {
  policy: Policy;
  zones: readonly DeclaredZone[];
  policyFiles: readonly PolicyFile[];
}

/** `auto` is the planned view where anything is declared, and offline. `allDates` are those of the keys that the repository declares. */
export function chooseViews(
  wanted: View | "auto",
  { policy, declared: { zones }, policyFiles }: RunInputs,
  base: BaseState | null,
  world: World,
  allDates: KeyDates,
): Views {
  const keyDates = base?.declared ? beforeChange(allDates, base.declared.zones) : allDates;
  const hasDeclarations = zones.length > 0 || policyFiles.length > 0;
  const kind: View = wanted === "auto" ? (hasDeclarations || world.offline ? "planned" : "live") : wanted;
  const forgotten = { unlistedNames: forgottenNames(policy, zones) };
  const live: ViewInputs =
    kind === "planned" && zones.length > 0
      ? { dns: world.dns, keyDates, ...forgotten, declarations: "planned" }
      : { dns: world.dns, keyDates, ...forgotten };
  const viewOf = kind === "planned" ? plannedView : liveView;
  return {
    kind,
    audited: viewOf(live, { policy, zones, policyFiles }),
    live: kind === "planned" && hasDeclarations && !world.offline ? live : null,
    base:
      base?.policy && base.declared
        ? {
            policy: base.policy,
            zones: base.declared.zones,
            view: viewOf(
              { ...live, unlistedNames: forgottenNames(base.policy, base.declared.zones) },
              { policy: base.policy, ...base.declared },
            ),
          }
        : null,
  };
}

function forgottenNames({ domains }: Policy, zones: readonly DeclaredZone[]): ReturnType<typeof unlistedNames> {
  return unlistedNames(
    zones,
    domains.map(({ name }) => name),
  );
}

/** DNS as it is, to be compared with what is declared. */
function liveView(live: ViewInputs, { policy, zones }: CommitDeclarations): ViewInputs {
  const names = policy.domains.map(({ name }) => name);
  return { ...live, declarations: intentsByDomain(zones, names) };
}

/** DNS and the MTA-STS policies as they will be once the declared ones are deployed. */
function plannedView(live: ViewInputs, { zones, policyFiles: files }: CommitDeclarations): ViewInputs {
  const declares = declaredRrsets(zones);
  return {
    ...live,
    dns: overlay(live.dns, zones),
    declares,
    policies: new Map(files.map(({ domain, text }) => [domain, text])),
  };
}

/** Where evidence is declared: at a record's line, or in a policy file. */
export function evidenceLocator(
  zones: readonly DeclaredZone[],
  policyFiles: readonly PolicyFile[],
): (evidence: Evidence) => Location | null {
  const locateRecord = findDeclaration(zones);
  // one file may be the policy of many domains, and each domain has a copy
  const ofFiles = new Map(policyFiles.map((file) => [file.file, file]));
  const inFiles = new Map([...ofFiles].map(([name, file]) => [name, policyLineLocator(file)]));
  const locateInPolicy = new Map(policyFiles.map(({ domain, file }) => [policyUrl(domain), inFiles.get(file)]));
  return ({ at, text }) => {
    if ("url" in at) return locateInPolicy.get(at.url)?.(text) ?? null;
    return "type" in at && at.live !== true ? locateRecord(at.type, at.name, text) : null;
  };
}
