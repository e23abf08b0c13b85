// Has the site kept for times without a network, and says when a new version is here. Only for a page of its
// own on a web server: not in frames, not from a file, not where data are dear, and not where somebody works on
// it: `data-worker` is written by `cargo xtask finish`.
"use strict";
{
  const { worker } = document.currentScript.dataset;
  const root = document.documentElement;
  const notice = document.getElementById("update");

  let isAsked = false;
  let isPutOff = false;

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
      const { waiting } = registration;
      if (waiting) waiting.postMessage("take over");
      else location.reload();
    };
    notice.querySelector("[data-update=later]").onclick = () => {
      isPutOff = true;
      notice.hidden = true;
    };
  };

  const keep = async () => {
    // In a sandbox it may not even be looked at.
    const { serviceWorker } = navigator;
    await answering();
    const registration = await serviceWorker.register(worker, { updateViaCache: "none" });
    const had = serviceWorker.controller;
    const offerNew = () => registration.waiting && had && offer(registration);
    offerNew();
    registration.addEventListener("updatefound", () =>
      registration.installing?.addEventListener("statechange", offerNew));
    serviceWorker.addEventListener("controllerchange", () => {
      if (isAsked) location.reload();
      // Asked for in another window.
      else if (had) offer(registration);
    });
  };

  const isSaving = navigator.connection?.saveData === true;
  const isWanted = worker && window === window.top && location.protocol.startsWith("http") && !isSaving;
  // A browser or a host that refuses has a page all the same.
  if (isWanted) keep().catch(() => {});
}
