// A page that has moved leads on to its new place, and takes along what comes after `#` and `?`.
const to = document.currentScript?.dataset["to"];
if (to) location.replace(new URL(to + location.search + location.hash, location.href));
