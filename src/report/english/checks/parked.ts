export const parkedChecks = {
  "parked/null-mx": {
    title: "A domain without mail publishes a null MX",
    why: "With a null MX senders give up at once, and receivers see that mail from the domain cannot be answered.",
    fix: "Publish the one MX record `0 .`.",
  },
  "parked/spf": {
    title: "The SPF record is exactly v=spf1 -all",
    why: "A domain that sends nothing is a favourite for forgers; `-all` lets every receiver refuse.",
    fix: "Publish the one SPF record `v=spf1 -all`.",
  },
  "parked/dmarc": {
    title: "The effective DMARC policy is reject",
    why: "A domain that sends nothing has nothing to lose by having all of its mail refused.",
    fix: "Publish `v=DMARC1; p=reject; rua=mailto:…` at `_dmarc`.",
  },
  "parked/rua": {
    title: "Aggregate reports are asked for",
    why: "The reports show who tries to forge the domain.",
    fix: "Add `rua=mailto:…` to the DMARC record.",
  },
};
