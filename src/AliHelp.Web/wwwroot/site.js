// Comfort only: every page works without this file. Adds a copy button after each element marked data-copy="label|done", which copies
// the text of its lines marked data-line, one below the other; and to each item of a list marked data-copy-each, for its own line.
const copyRow = (tag, box, words, what) => {
  const [label, done] = words.split("|");
  const button = Object.assign(document.createElement("button"), { type: "button", className: "button quiet", textContent: label });
  if (what) button.setAttribute("aria-label", `${label}: ${what}`); // Many buttons in a list need more than one name.
  const said = Object.assign(document.createElement("span"), { className: "hint" });
  said.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    const lines = [...box.querySelectorAll("[data-line]")].map((line) => line.textContent.trim());
    await navigator.clipboard.writeText(lines.join("\n"));
    said.textContent = done;
    setTimeout(() => { said.textContent = ""; }, 4000);
  });
  const row = Object.assign(document.createElement(tag), { className: "row screen-only" });
  row.append(button, said);
  return row;
};
if (navigator.clipboard) { // Plain http on a home network has no clipboard: no button, the text can still be selected.
  for (const box of document.querySelectorAll("[data-copy]")) box.after(copyRow("p", box, box.dataset.copy));
  for (const item of document.querySelectorAll("[data-copy-each] > li")) {
    item.append(copyRow("div", item, item.parentNode.dataset.copyEach, item.querySelector("[data-line]").textContent));
  }
}

// Whether agents are likely to answer changes while a page is open, and a page that was kept is older still.
const agents = document.querySelectorAll("[data-agents]");
function tellAgents() {
  const clock = new Intl.DateTimeFormat("en", { hour: "numeric", hourCycle: "h23", timeZone: "Asia/Seoul" });
  const hour = Number(clock.format(new Date()));
  for (const line of agents) {
    const [from, until] = line.dataset.agents.split(" ").map(Number);
    const time = hour < from ? "later" : hour < until ? "now" : "tomorrow";
    line.classList.toggle("now", time === "now");
    if (line.textContent !== line.dataset[time]) line.textContent = line.dataset[time];
  }
}
if (agents.length) {
  tellAgents();
  setInterval(tellAgents, 60000);
  addEventListener("visibilitychange", tellAgents);
}

// A guide that is open brings all of them along, to be read without a network in this language.
const { offline } = document.body.dataset;
if (offline && "serviceWorker" in navigator)
  addEventListener("load", () => navigator.serviceWorker.register(`/sw.js?${offline}`));
