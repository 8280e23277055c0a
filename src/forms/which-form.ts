import { nearest } from "../messages/nearest.js";
import { sheetNames } from "../workbook/sheet-names.js";
import type { Form } from "./form.js";
import { plain } from "./plain-text.js";

/** The form that a name says; several, or none with the name that comes nearest. */
export type FormFound =
  | { readonly form: Form }
  | { readonly several: readonly Form[] }
  | { readonly several?: undefined; readonly nearest?: string };

const SEPARATORS = /[\s_\-–—.,;:·、，；：()[\]{}<>【】《》「」]+/g;
// "工作进展报告2021" is a name and a number.
const HAN_TO_OTHER = /(\p{Script=Han})(?=[a-z0-9])|([a-z0-9])(?=\p{Script=Han})/gu;

/** Finds the form that a sheet or a file is named after: by its id or title, whole or clearly set off in the name. */
export function formFinder(forms: readonly Form[]): (name: string) => FormFound {
  const names = forms.flatMap((form) => namesOf(form).map((name) => ({ form, words: words(name) })));
  return (name) => {
    const given = words(name);
    const said = names.filter(({ words: own }) => given.includes(own));
    // A title that is part of a longer one that is said is not meant itself.
    const meant = said.filter(({ words: own }) =>
      said.every((other) => other.words === own || !other.words.includes(own)),
    );
    const found = [...new Set(meant.map(({ form }) => form))];
    const whole = found.filter((form) => namesOf(form).some((own) => words(own) === given));
    const [first, second] = whole.length > 0 ? whole : found;
    if (first !== undefined && second === undefined) return { form: first };
    if (first !== undefined) return { several: whole.length > 0 ? whole : found };
    const near = nearest(
      plain(name),
      forms.flatMap(({ title, id }) => [title.zh, title.en, id]),
    );
    return near === undefined ? {} : { nearest: near };
  };
}

/** What a form may be called: as sheets are, its titles may be cut short. */
function namesOf({ id, title }: Form): readonly string[] {
  const titles = [title.zh, title.en];
  return [id, ...titles, ...titles.flatMap((one) => sheetNames([one]))];
}

/** A name as words with a space before and after each, so that whole words can be looked for. */
function words(name: string): string {
  const parted = plain(name)
    .toLowerCase()
    .replace(HAN_TO_OTHER, (letter) => `${letter} `)
    .replace(SEPARATORS, " ")
    .trim();
  return ` ${parted} `;
}
