// Comfort only: the form of the evidence locker works without this file. Shows what was chosen, takes files that are dropped, makes big photos
// smaller before they are sent, and tells how far the sending is.
const form = document.querySelector("[data-locker]");
const big = 8e6, longest = 4096, small = 96; // Bytes; pixels of a photo that is sent, as the server keeps it; pixels of a preview.

const scaled = (image, most) => {
  const scale = Math.min(1, most / Math.max(image.width, image.height));
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.width, image.height].map((side) => Math.max(1, Math.round(side * scale)));
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
};
async function lighter(file) {
  if (file.type !== "image/jpeg" || file.size <= big) return file;
  try {
    const canvas = scaled(await createImageBitmap(file), longest);
    const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.88));
    return blob && blob.size < file.size ? new File([blob], file.name, { type: blob.type }) : file;
  } catch {
    return file; // The server has the last word on what can be read.
  }
}

async function preview(field) {
  field.nextElementSibling.replaceChildren();
  for (const file of field.files) {
    const item = document.createElement("li");
    try {
      if (file.type.startsWith("image/")) {
        const image = Object.assign(new Image(), { alt: "", src: scaled(await createImageBitmap(file), small).toDataURL("image/jpeg", 0.6) });
        item.append(image);
      }
    } catch { /* A name is enough. */ }
    item.append(file.name);
    field.nextElementSibling.append(item);
  }
}
for (const field of form.querySelectorAll("[type=file]")) {
  field.after(Object.assign(document.createElement("ul"), { className: "chosen" }));
  field.addEventListener("change", () => preview(field));
  const place = field.parentElement;
  place.addEventListener("dragover", (event) => { event.preventDefault(); place.classList.add("over"); });
  place.addEventListener("dragleave", () => place.classList.remove("over"));
  place.addEventListener("drop", (event) => {
    event.preventDefault();
    place.classList.remove("over");
    field.files = event.dataTransfer.files;
    preview(field);
  });
}
if (matchMedia("(pointer: fine)").matches)
  form.querySelector(".sticky").before(Object.assign(document.createElement("p"), { className: "hint", textContent: form.dataset.drop }));

const said = Object.assign(document.createElement("p"), { className: "hint" });
said.setAttribute("role", "status");
const bar = Object.assign(document.createElement("progress"), { max: 1, hidden: true });
form.querySelector(".sticky").prepend(said, bar);
form.addEventListener("submit", async (event) => {
  if (![...form.querySelectorAll("[type=file]")].some((field) => field.files.length)) return;
  event.preventDefault();
  const button = form.querySelector(".sticky button");
  const stop = () => { [said.textContent, bar.hidden, button.disabled] = [form.dataset.failed, true, false]; };
  [button.disabled, bar.hidden, bar.value] = [true, false, 0];
  const data = new FormData();
  for (const [name, value] of new FormData(form)) data.append(name, value instanceof File && value.size ? await lighter(value) : value);
  const request = new XMLHttpRequest(); // The only way to learn how far an upload is.
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    bar.value = loaded / total;
    said.textContent = form.dataset.sending.replace("%", `${Math.round(100 * bar.value)}%`);
  });
  request.addEventListener("load", () => { if (request.status === 200) location.assign(JSON.parse(request.responseText)); else stop(); });
  request.addEventListener("error", stop);
  request.open("POST", form.action);
  request.setRequestHeader("Accept", "application/json");
  request.send(data);
});
