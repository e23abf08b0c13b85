// Measuring in the page. A figure is printed and kept, never judged: machines differ.

/**
 * Installs `measure(act)` in the page. It returns two times in milliseconds: `work`, what script,
 * style and layout take, which is what has to fit a frame; and `painted`, from the act to the end of
 * the frame that shows it, waiting for that frame included.
 */
export const install = (page) =>
  page.addInitScript(() => {
    const nextTask = () =>
      new Promise((done) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = done;
        channel.port2.postMessage(null);
      });
    window.measure = async (act) => {
      // Begin right after a frame, with nothing left to do.
      await new Promise(requestAnimationFrame);
      await nextTask();
      const start = performance.now();
      act();
      // Effects run behind the act, before the next task.
      await nextTask();
      document.body.getBoundingClientRect();
      const work = performance.now() - start;
      await new Promise(requestAnimationFrame);
      await nextTask();
      return { work, painted: performance.now() - start };
    };
    window.pressKey = (key) =>
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    window.firstAnswer = new Promise((done) => {
      const look = () => document.documentElement.dataset.ready && done(performance.now());
      new MutationObserver(look).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-ready"] });
    });
  });

/** Returns the middle value. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Returns a summary of values in milliseconds. */
export function summarize(values) {
  const round = (value) => Math.round(value * 100) / 100;
  return { median: round(median(values)), worst: round(Math.max(...values)), n: values.length };
}
