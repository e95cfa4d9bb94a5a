// A page that has moved leads on to its new place, and takes along what comes after `#` and `?`.
const to = document.currentScript?.dataset["to"];
if (to) location.replace(new URL(to + location.search + newHash(location.hash), location.href));

/** Redoc named the operations `other/…` while there was only one tag, and the sections of the plain text by their names. */
function newHash(hash: string): string {
  return hash.replace(/^#\/?other\//, "#/integrations/").replace(/^#(section|integrations)/, "#/$1");
}
