import type { zone as english } from "../english/zone.ts";
import { entry } from "../english/zone.ts";
import { counted, list } from "./grammar.ts";

export const zone: typeof english = {
  "zone/unlisted/none": ({ zones }) =>
    `die Policy nennt jeden Namen von ${list(zones)}, der Mails annimmt oder senden könnte`,
  "zone/unlisted/found": ({ receiving, sending, more }) => {
    const entries = (all: typeof receiving): string => list(all.map((one) => entry(one)));
    const parts = [
      ...(receiving.length > 0
        ? [`${entries(receiving)} ${receiving.length === 1 ? "nimmt" : "nehmen"} Mails an`]
        : []),
      ...(sending.length > 0
        ? [`${entries(sending)} ${sending.length === 1 ? "hat eine Adresse" : "haben Adressen"} und keinen SPF-Eintrag`]
        : []),
      ...(more > 0 ? [`und ${counted(more, "weiterer Name", "weitere Namen")}`] : []),
    ];
    return `nicht in der Policy: ${parts.join("; ")}`;
  },
  "zone/unlisted/fix": () =>
    "Diese Zeilen in `domains:` der Policy aufnehmen und `mail:` berichtigen, wo ein Name anders genutzt wird. Ein Host braucht keine Zeile, wenn er einen SPF-Eintrag hat: `v=spf1 -all`, wo er keine Mails sendet.",
};
