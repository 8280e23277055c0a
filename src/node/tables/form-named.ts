import type { Form } from "../../forms/form.js";
import type { Importer } from "../../forms/importer.js";
import { faultAt } from "../../forms/notes.js";
import type { Place } from "../../messages/place.js";

/** The form that a sheet or file is named after; where it is named after none or several, that is a fault. */
export function formNamed(name: string, at: Place, into: Importer): Form | undefined {
  const found = into.formOf(name);
  if ("form" in found) return found.form;
  if (found.several === undefined) {
    const near = found.nearest === undefined ? {} : { nearest: found.nearest };
    into.notes.fault(faultAt("FORM_UNKNOWN", at, "", {}, near));
  } else {
    const names = {
      en: found.several.map(({ title }) => title.en).join(", "),
      zh: found.several.map(({ title }) => title.zh).join("、"),
    };
    into.notes.fault(faultAt("FORM_AMBIGUOUS", at, "", { names }));
  }
  return undefined;
}
