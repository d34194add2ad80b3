/* No module: it runs before anything is painted. A browser that keeps nothing throws. */
try {
  document.documentElement.dataset.reading = localStorage.getItem("threadcount") ?? "";
} catch {}
