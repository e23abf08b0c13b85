// Has the site kept for times without a network, and says when a new version is here. Only for a page of its
// own on a web server: not in frames, not from a file, and not where somebody works on it: `data-worker` is
// written by `cargo xtask finish`.
"use strict";
{
  const { worker } = document.currentScript.dataset;
  const root = document.documentElement;
  const notice = document.getElementById("update");
  const { serviceWorker } = navigator;

  let isAsked = false;
  let isPutOff = false;

  const isWanted = worker && serviceWorker && window === window.top && location.protocol.startsWith("http");

  /** Waits until the page answers: nothing may hold that up. */
  const answering = () =>
    new Promise((done) => {
      const look = () => root.dataset.ready === "1" && done();
      new MutationObserver(look).observe(root, { attributeFilter: ["data-ready"] });
      look();
    });

  /** Offers what waits. The page that runs keeps its version until the reader wants the new one. */
  const offer = (registration) => {
    if (isPutOff) return;
    notice.hidden = false;
    notice.querySelector("[data-update=now]").onclick = () => {
      isAsked = true;
      const waiting = registration.waiting;
      if (waiting) waiting.postMessage("take over");
      else location.reload();
    };
    notice.querySelector("[data-update=later]").onclick = () => {
      isPutOff = true;
      notice.hidden = true;
    };
  };

  const follow = (registration) => {
    const isNew = () => registration.waiting && serviceWorker.controller;
    if (isNew()) offer(registration);
    registration.addEventListener("updatefound", () => {
      const coming = registration.installing;
      coming?.addEventListener("statechange", () => isNew() && offer(registration));
    });
    const had = serviceWorker.controller;
    serviceWorker.addEventListener("controllerchange", () => {
      if (isAsked) location.reload();
      // Asked for in another window.
      else if (had) offer(registration);
    });
  };

  if (isWanted) {
    answering()
      .then(() => serviceWorker.register(worker, { updateViaCache: "none" }))
      .then(follow)
      // A browser or a host that refuses has a page all the same.
      .catch(() => {});
  }
}
