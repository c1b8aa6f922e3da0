export const parkedChecks = {
  "parked/null-mx": {
    title: "A domain without mail publishes a null MX",
    why: "With a null MX senders give up at once, and receivers see that mail from the domain cannot be answered.",
    fix: "Publish the one MX record `0 .`.",
  },
  "parked/spf": {
    title: "The SPF record is exactly v=spf1 -all",
    why: "Forgers prefer domains that send nothing; with `-all` every receiver can reject their mail.",
    fix: "Publish the one SPF record `v=spf1 -all`.",
  },
  "parked/dmarc": {
    title: "The effective DMARC policy is reject",
    why: "A domain that sends nothing loses nothing if receivers reject all of its mail.",
    fix: "Publish `v=DMARC1; p=reject; rua=mailto:…` at `_dmarc`.",
  },
  "parked/rua": {
    title: "Aggregate reports are requested",
    why: "The reports show who tries to forge the domain.",
    fix: "Add `rua=mailto:…` to the DMARC record.",
  },
};
