// Comfort only: every page works without this file. Adds a copy button after each element marked data-copy="label|done";
// what is copied is the text of its lines marked data-line, one below the other.
for (const box of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) break; // Plain http on a home network has no clipboard: no button, the text can still be selected.
  const [label, done] = box.dataset.copy.split("|");
  const button = Object.assign(document.createElement("button"), { type: "button", className: "button quiet", textContent: label });
  const said = Object.assign(document.createElement("span"), { className: "hint" });
  said.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    const lines = [...box.querySelectorAll("[data-line]")].map((line) => line.textContent.trim());
    await navigator.clipboard.writeText(lines.join("\n"));
    said.textContent = done;
    setTimeout(() => { said.textContent = ""; }, 4000);
  });
  const row = Object.assign(document.createElement("p"), { className: "row screen-only" });
  row.append(button, said);
  box.after(row);
}
