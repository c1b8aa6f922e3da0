import type { serviceChecks as english } from "../../english/checks/service.ts";

export const serviceChecks: typeof english = {
  "service/srv": {
    title: "SRV-Einträge führen Mailprogramme zu Servern mit implizitem TLS",
    why: "Mailprogramme fragen nach submissions, IMAPS und POP3S. Ohne SRV-Einträge raten sie, oder Nutzende übernehmen eine alte Anleitung, und Passwörter gehen womöglich im Klartext durchs Netz. Eine nur sendende Domain braucht submissions, eine nur empfangende die beiden anderen. Namen für Autoconfig und Autodiscover müssen, wo es sie gibt, zu einer Adresse führen; was dort ausgeliefert wird, zeigt das DNS nicht. Gefragt wird, wo die Policy `services: true` angibt.",
    fix: "Für jeden Dienst einen SRV-Eintrag veröffentlichen, dessen Ziel ein Host mit Adresse ist. Das Ziel `.` besagt, dass es einen Dienst nicht gibt.",
  },
};
