import type { Measure } from "../../src/policy/measure-schema.js";
import { headerFields } from "../../src/records/header.js";
import type { Field, FieldValue, RecordKind } from "../../src/records/kind.js";
import { both, code, GENERATED, inline, page, table } from "./markdown.js";
import { type Reader, readersOf } from "./readers.js";
import type { FieldKey } from "./reads.js";

/** `docs/records.md`: every kind of record, its fields, and what reads them. */
export function recordsPage(measures: readonly Measure[], kinds: readonly RecordKind[]): string {
  const readers = readersOf(measures, kinds);
  return page([
    GENERATED,
    "# The records that departments supply / 各部门报送的记录",
    INTRODUCTION,
    table(
      ["Kind / 类别", "What it is / 含义", "Read by measure / 使用该记录的措施"],
      kinds.map((kind) => [
        `[${code(kind.kind)}](#${kind.kind})`,
        both(kind.title),
        measuresReading(kind, readers),
      ]),
    ),
    "## What every record has / 各类记录共有的字段",
    table(
      FIELD_HEAD.slice(0, -1),
      Object.entries(headerFields).map(([name, field]) => fieldRow(name, field)),
    ),
    ...kinds.map((kind) => kindSection(kind, readers)),
  ]);
}

const INTRODUCTION = `Each record says that something happened or was planned. Its \`kind\` says which fields it has. Money is in 10,000 yuan (万元), shares run from 0 to 1, days are written \`2021-09-30\`. A date on which something *happened* counts up to the as-of date of an assessment; a *planned* one may lie ahead. "Read by" names the indicators, bonuses, deductions and violations that look at a field, as measure and line: \`m08 start\`. A field that nothing reads is for people to see. \`nineteen-measures template <kind>\` prints an empty table for a kind; [import.md](import.md) says how filled-in tables are read.

每条记录说明一件已发生或计划中的事项，由\`kind\`决定有哪些字段。金额单位为万元，份额为0至1，日期写作\`2021-09-30\`。“已发生”的日期计至考核截至日；“计划”日期可在其后。“由何读取”列出使用该字段的指标、加分、扣分和违规情形，写作“措施 行”，如\`m08 start\`；无读取的字段仅供查阅。\`nineteen-measures template <类别>\`可输出该类记录的空表；填报后的表格如何读取见[import.md](import.md)。`;

const FIELD_HEAD = [
  "Field / 字段",
  "Title / 名称",
  "Value / 值",
  "Required / 必填",
  "Meaning / 说明",
  "Read by / 由何读取",
];

function kindSection(kind: RecordKind, readers: ReadonlyMap<FieldKey, readonly Reader[]>): string {
  const roles = Object.entries(kind.concerns).map(([name, role]) => `${code(name)}: ${inline(role)}`);
  return page([
    `## ${kind.kind}`,
    `**${kind.title.en}.** ${kind.meaning.en}`,
    `**${kind.title.zh}。** ${kind.meaning.zh}`,
    [
      ...(roles.length === 0 ? [] : [`Units / 涉及单位 – ${roles.join("; ")}`]),
      ...wordsOf(kind),
      ...ofEveryRecord(kind, readers),
    ]
      .map((line) => `- ${line}`)
      .join("\n"),
    table(
      FIELD_HEAD,
      Object.entries(kind.fields).map(([name, field]) => [
        ...fieldRow(name, field),
        readBy(readers.get(`${kind.kind}.${name}`) ?? []),
      ]),
    ),
  ]).trimEnd();
}

/** What the words of a kind mean for its records. */
function wordsOf(kind: RecordKind): readonly string[] {
  const { eventDate, label, about, tenure, transfer, lasting, bundle, decision, veto, objection } = kind;
  return [
    `It happened on / 发生日期 – ${code(eventDate)}${"to" in kind.fields ? `, until / 至 ${code("to")}` : ""}`,
    ...(label === undefined ? [] : [`It is called by / 名称取自 – ${code(label)}`]),
    ...(about === undefined ? [] : [`It reports on the period / 所属期 – ${code(about)}`]),
    ...(tenure === undefined ? [] : [`Somebody holds the post / 任职岗位 – ${code(tenure)}`]),
    ...(transfer === undefined
      ? []
      : [
          `It hands ${code(transfer.of)} over to ${code(transfer.to)} / 将${code(transfer.of)}移交${code(transfer.to)}`,
        ]),
    ...(lasting === true
      ? [
          "It lasts, and passes to the unit into which its unit is merged / 持续有效，单位合并时由承继单位接续",
        ]
      : []),
    ...(bundle === undefined
      ? []
      : [
          `With ${code(bundle.in)} it is a part of a bundle, whose ${bundle.sums.map(code).join(", ")} its parts sum to / 填写${code(bundle.in)}的为打捆项目的子项，子项${bundle.sums.map(code).join("、")}之和应等于打捆项目`,
        ]),
    ...(decision === undefined
      ? []
      : [
          `Its ${code(decision.points)} are added to the total of its unit, or taken from it / ${code(decision.points)}计入（或扣减）单位总分`,
        ]),
    ...(veto === undefined
      ? []
      : [
          `It keeps its unit from every honour of the year, where ${code(veto.by)}, ${code(veto.decidedOn)} and ${code("documentNo")} say who decided it / 载明${code(veto.by)}、${code(veto.decidedOn)}和${code("documentNo")}的，取消单位当年评先评优资格`,
        ]),
    ...(objection === undefined
      ? []
      : [
          `It objects to what was published of ${code(objection.period)}; once decided it stands among the errata / 对${code(objection.period)}公布结果提出异议，办结后列入更正说明`,
        ]),
  ];
}

/** What reads fields of this kind that every record has. */
function ofEveryRecord(
  { kind }: RecordKind,
  readers: ReadonlyMap<FieldKey, readonly Reader[]>,
): readonly string[] {
  const read = Object.keys(headerFields).flatMap((name) => {
    const own = readers.get(`${kind}.${name}`);
    return own === undefined || name === "id" || name === "unitId"
      ? []
      : `${code(name)}: ${readBy(own, ", ")}`;
  });
  return read.length === 0
    ? []
    : [`Of what every record has, read here / 共有字段的读取 – ${read.join("; ")}`];
}

function fieldRow(name: string, field: Field): readonly string[] {
  return [
    code(name),
    both(field.title),
    valueWords(field),
    field.required === true ? "yes / 是" : "",
    field.meaning === undefined ? "" : both(field.meaning),
  ];
}

const TYPES: Readonly<Record<FieldValue["type"], string>> = {
  text: "text / 文本",
  id: "id / 编号",
  flag: "true or false / 是否",
  date: "date / 日期",
  month: 'month "2021-09" / 月份',
  period: 'period "2021-Q3" / 时段',
  count: "whole number / 整数",
  days: "days, in halves / 天数（0.5的倍数）",
  money: "万元 (10,000 yuan), up to 4 decimals",
  share: "0 to 1 / 0至1的比例",
  points: "number, up to 2 decimals / 数值（至多2位小数）",
  enum: "one of / 选项",
  reference: "id of / 编号",
};

function valueWords(field: Field): string {
  if (field.type === "list") return `list of / 列表<br>${memberWords(field.of)}`;
  const when =
    field.type === "date" ? (field.when === "planned" ? ", planned / 计划" : ", happened / 已发生") : "";
  return `${memberWords(field)}${when}`;
}

function memberWords(value: FieldValue): string {
  if (value.type === "enum")
    return Object.entries(value.values)
      .map(([name, title]) => `${code(name)} ${inline(title)}`)
      .join("<br>");
  return value.type === "reference" ? `${TYPES.reference} ${code(value.to)}` : TYPES[value.type];
}

/** `m08 start, invest` with the deductions and codes behind, measure by measure. */
function readBy(readers: readonly Reader[], between = "<br>"): string {
  const measures = [...new Set(readers.map(({ measure }) => measure))];
  return measures
    .map((measure) => {
      const own = readers.filter((one) => one.measure === measure);
      const names = (part: Reader["part"]) => own.filter((one) => one.part === part).map(({ name }) => name);
      const sorts = [
        names("indicators").join(", "),
        ...(["bonuses", "deductions"] as const).map((part) =>
          names(part).length === 0 ? "" : `${SORT[part]} ${names(part).join(", ")}`,
        ),
        names("violations").join(", "),
        names("shown").length === 0 ? "" : `shown ${names("shown").join(", ")}`,
      ];
      return `**${shortOf(measure)}** ${sorts.filter((text) => text !== "").join("; ")}`;
    })
    .join(between);
}

const SORT = { bonuses: "bonus", deductions: "deduction" } as const;

function shortOf({ id }: Measure): string {
  return id.split("-")[0] ?? id;
}

function measuresReading(
  { kind, decision, veto, objection }: RecordKind,
  readers: ReadonlyMap<FieldKey, readonly Reader[]>,
): string {
  const own = [...readers].filter(([key]) => key.startsWith(`${kind}.`)).flatMap(([, all]) => all);
  const measures = [...new Set(own.map(({ measure }) => measure))].toSorted((a, b) => a.number - b.number);
  const total = decision === undefined ? [] : ["the total / 总分"];
  const honours = veto === undefined ? [] : ["honours / 评先评优"];
  const errata = objection === undefined ? [] : ["errata / 更正说明"];
  return [...measures.map(shortOf), ...total, ...honours, ...errata].join(", ");
}
