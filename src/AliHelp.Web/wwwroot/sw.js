// Keeps the guides to be read without a network, and nothing else: no case, no form, no search, no phrase, no answer of the interface.
// site.js registers it under an address that carries language and edition, so that a change of either makes a new worker with new pages.
const kept = `guides${self.location.search}`;
const guide = "/guide", offline = "/guide/offline", search = "/guide/search";

const isGuide = (url) => !url.search && (url.pathname === guide || url.pathname.startsWith(`${guide}/`)) && url.pathname !== search;
const isLook = (url) => /^\/(site|icon)[\w.-]*\.(css|js|svg|png)$/.test(url.pathname);
const isKept = (url) => url.origin === self.location.origin && (isGuide(url) || isLook(url));

// What the list of guides leads to is all that there is to keep.
async function keepAll() {
  const list = await (await fetch(guide)).text();
  const linked = [...list.matchAll(/(?:href|src)="([^"#]+)/g)].map(([, address]) => new URL(address, self.location.origin));
  const cache = await caches.open(kept);
  await cache.addAll(new Set([guide, offline, ...linked.filter(isKept).map((url) => url.pathname + url.search)]));
  await self.skipWaiting();
}

async function forgetOthers() {
  for (const name of await caches.keys()) if (name !== kept) await caches.delete(name);
  await self.clients.claim();
}

async function newestOrKept(request) {
  try {
    const answer = await fetch(request);
    if (answer.ok && answer.type === "basic") await (await caches.open(kept)).put(request, answer.clone());
    return answer;
  } catch {
    const answer = await caches.match(request, { ignoreVary: true });
    return answer ?? await caches.match(offline, { ignoreVary: true }) ?? Response.error();
  }
}

self.addEventListener("install", (event) => event.waitUntil(keepAll()));
self.addEventListener("activate", (event) => event.waitUntil(forgetOthers()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET") return;
  if (isKept(url)) event.respondWith(newestOrKept(request));
  // The start page may know the visitor, so it is not kept: without a network it says so.
  else if (request.mode === "navigate" && url.pathname === "/")
    event.respondWith(fetch(request).catch(() => caches.match(offline, { ignoreVary: true })));
});
