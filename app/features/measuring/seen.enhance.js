// @ts-check
/**
 * Tells two things of level 3, to /n, as words that fit anybody: that a placement (`data-slot`, "CODE/TAG") was half in view for
 * a second, and that a kind of helpline (`data-kind`) was contacted by phone, text message or `data-channel`; never which one.
 *
 * One plain file without imports. It keeps nothing, holds no link back, and every step may fail: the page works without it.
 */
(() => {
  const browser = /** @type {Navigator & { globalPrivacyControl?: boolean }} */ (navigator);

  /** @param {() => unknown} step */
  const attempt = (step) => {
    try {
      step();
    } catch {
      // What cannot be told is not told.
    }
  };

  /** @param {string} words */
  const tell = (words) => attempt(() => browser.sendBeacon("/n", words));

  // Whoever does not want to be measured is not asked of anything either.
  if (browser.doNotTrack === "1" || browser.globalPrivacyControl) return;

  /** @type {Record<string, string | undefined>} */
  const channels = { "tel:": "phone", "sms:": "sms" };

  addEventListener("click", ({ target }) =>
    attempt(() => {
      /** @type {HTMLAnchorElement | null} */
      const link = /** @type {Element} */ (target).closest("[data-kind] a");
      if (!link) return;
      const channel = link.dataset.channel || channels[link.protocol];
      const { kind } = /** @type {HTMLElement} */ (link.closest("[data-kind]")).dataset;
      if (channel) tell(`c ${kind} ${channel} ${location.pathname.split("/")[1]}`);
    }),
  );

  attempt(() => {
    /** @type {Map<Element, number>} */
    const waiting = new Map();
    const told = new Set();

    /** @param {HTMLElement} slot */
    const report = (slot) => told.add(slot) && tell(`v ${slot.dataset.slot}`);

    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, intersectionRatio } of entries) {
          clearTimeout(waiting.get(target));
          if (intersectionRatio >= 0.5 && !told.has(target)) waiting.set(target, setTimeout(report, 1000, target));
        }
      },
      { threshold: 0.5 },
    );

    // A page behind another is seen by nobody, nor is one made ready before it is asked for, which is hidden too: the second begins when it shows.
    const begin = () => {
      observer.disconnect();
      waiting.forEach(clearTimeout);
      if (!document.hidden) document.querySelectorAll("[data-slot]").forEach((slot) => observer.observe(slot));
    };
    for (const name of ["DOMContentLoaded", "visibilitychange"]) document.addEventListener(name, begin);
    begin();
  });
})();
