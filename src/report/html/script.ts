// What a page can do with JavaScript: filter the domains, open what a link leads to, print everything. It reads and writes no text of the report.

/** One script, whose hash the page's policy allows. */
export const SCRIPT = `"use strict";
const byId = (id) => document.getElementById(id);
const form = byId("filter");
if (form) {
  const tables = [...document.querySelectorAll(".rows")].map((one) => [one, [...one.querySelectorAll("tr[data-name]")]]);
  const domains = new Map([...document.querySelectorAll("section[data-name]")].map((one) => [one.dataset.name, one]));
  const apply = () => {
    const text = byId("search").value.trim().toLowerCase();
    const mark = byId("mark").value;
    let shown = 0;
    for (const [table, rows] of tables) {
      const before = shown;
      for (const row of rows) {
        const { name, marks } = row.dataset;
        const isWanted = name.includes(text) && (mark === "" || marks.split(" ").includes(mark));
        row.hidden = !isWanted;
        const domain = domains.get(name);
        if (domain) domain.hidden = !isWanted;
        if (isWanted) shown++;
      }
      table.hidden = shown === before;
    }
    byId("shown").textContent = String(shown);
  };
  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
}
const reveal = () => {
  const target = document.querySelector(":target");
  for (let at = target; at; at = at.parentElement) {
    if (at.localName === "details") at.open = true;
    at.hidden = false;
  }
  if (target) target.scrollIntoView();
};
addEventListener("hashchange", reveal);
addEventListener("load", reveal);
let opened = [];
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("details:not([open])")];
  for (const one of opened) one.open = true;
});
addEventListener("afterprint", () => {
  for (const one of opened) one.open = false;
});
`;
