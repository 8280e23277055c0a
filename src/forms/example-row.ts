import { addDays } from "../calendar/civil-date.js";
import { fill, type Language, type Message } from "../messages/message.js";
import { headerFields } from "../records/header.js";
import { type Field, type FieldValue, UNIT_REFERENCE } from "../records/kind.js";
import type { FormRow } from "./dataset-rows.js";
import type { Form, FormColumn } from "./form.js";

const words = {
  text: { en: "{title} (example)", zh: "{title}（示例）" },
  member: { en: "{title} {number}", zh: "{title}{number}" },
  change: { en: "Example City", zh: "示例市" },
  approvedBy: { en: "office of the committee", zh: "委员会办公室" },
  documentNo: { en: "Example [2021] No. 1", zh: "示发〔2021〕1号" },
} as const satisfies Readonly<Record<string, Message>>;

/** The unit that the examples are about. */
export const exampleUnit = { id: "unit-1", name: { en: "Example County", zh: "示例县" } } as const;

const FIRST_DAY = "2021-03-01";
const DAYS_APART = 7;

const plainValues = {
  flag: true,
  month: "2021-03",
  period: "2021",
  count: 3,
  days: 2.5,
  money: 1200.5,
  share: 0.6,
  points: 2.5,
} as const;

// Of what every record may have the rest is for rare cases, which an example would make look usual.
const USUAL = ["id", "unitId", "filedAt", "documentNo"];

type Say = (message: Message) => string;

/** What the forms that are about no records show beside what they require. */
const shown: Readonly<Record<string, (say: Say) => FormRow>> = {
  unit: (say) => ({ id: exampleUnit.id, nameZh: say(exampleUnit.name), nameEn: exampleUnit.name.en }),
  "unit-change": (say) => ({ nameZh: say(words.change), nameEn: words.change.en }),
  exemption: (say) => ({ approvedBy: say(words.approvedBy), documentNo: say(words.documentNo) }),
  collected: () => ({ units: [exampleUnit.id], from: FIRST_DAY }),
  holiday: () => ({ year: 2030, on: "2030-01-01", sort: "off" }),
};

/**
 * How a row of a form may look: built from the types of its fields, sound by the schema of its kind, and of one piece
 * with the examples of the other forms.
 */
export function exampleRow(form: Form, language: Language): FormRow {
  const say: Say = (message) => message[language];
  const ofPart = shown[form.id]?.(say);
  const dates = form.columns.filter(({ field }) => field.type === "date").map(({ name }) => name);
  const row: Record<string, unknown> = {};
  for (const column of form.columns) {
    const { name, field } = column;
    if (ofPart === undefined ? isRare(column, form) : field.required !== true) continue;
    const day = addDays(FIRST_DAY, DAYS_APART * dates.indexOf(name));
    row[name] = name === "id" ? `${form.id}-1` : exampleOf(column, day, say);
  }
  return { ...row, ...ofPart };
}

/** What is left empty: what is for rare cases, and what refers to another row of the same form. */
function isRare({ name, field }: FormColumn, form: Form): boolean {
  if (field.required === true) return false;
  if (field.type === "reference" && field.to === form.id) return true;
  return headerFields[name] === field && !USUAL.includes(name);
}

/** What an example is of: the column that it stands in, and the day for it where it is a date. */
interface About {
  readonly name: string;
  readonly title: Message;
  readonly day: string;
}

function exampleOf({ name, field }: FormColumn, day: string, say: Say): unknown {
  const about = { name, title: field.title, day };
  if (field.type === "list") return membersOf(field.of, about, say);
  if (field.type === "text" && headerFields[name] === field) return say(words.documentNo);
  return oneValue(field, about, say);
}

function membersOf(of: Extract<Field, { type: "list" }>["of"], about: About, say: Say): readonly unknown[] {
  if (of.type === "enum") return Object.keys(of.values).slice(0, 2);
  if (of.type === "text")
    return [1, 2].map((number) => say(fill(words.member, { title: about.title, number })));
  return [oneValue(of, { ...about, name: "member" }, say)];
}

function oneValue(value: FieldValue, { name, title, day }: About, say: Say): unknown {
  switch (value.type) {
    case "text":
      return say(fill(words.text, { title }));
    case "date":
      return day;
    case "enum":
      return Object.keys(value.values)[0];
    case "reference":
      return value.to === UNIT_REFERENCE ? exampleUnit.id : `${value.to}-1`;
    case "id":
      return `${name.replace(/Id$/, "").toLowerCase()}-1`;
    default:
      return plainValues[value.type];
  }
}
