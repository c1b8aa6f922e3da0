export const serviceChecks = {
  "service/srv": {
    title: "SRV records lead mail programs to servers with TLS from the start",
    why: "Mail programs look up submissions, IMAPS and POP3S. Without SRV records they guess, or users copy an old manual, and passwords may cross the network in plaintext. A domain that only sends needs submissions, one that only receives the other two. Names for Autoconfig and Autodiscover must lead to an address where they exist; DNS does not show what is served there. It is asked where the policy says `services: true`.",
    fix: "Publish an SRV record for each service, whose target is a host with an address. The target `.` says that a service is not offered.",
  },
};
