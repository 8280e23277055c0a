import { makeAllFilterable } from "./filter.js";
import { closeContents, makeOpening, openForPaper, openTarget } from "./open.js";
import { makeAllSortable } from "./sort.js";

makeAllFilterable();
makeAllSortable();
makeOpening();
openForPaper();
closeContents();
openTarget();
addEventListener("hashchange", openTarget);
// A second click on the same link changes no address.
addEventListener("click", ({ target }) => {
  const link = target instanceof Element ? target.closest("a") : null;
  if (link !== null && link.hash === location.hash) openTarget();
});
