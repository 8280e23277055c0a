import type { Measure } from "../../src/policy/measure-schema.js";
import type { Policy, PolicyFile } from "../../src/policy/policy-schema.js";
import { UNIT_REFERENCE } from "../../src/records/kind.js";
import { both, code, GENERATED, page, table } from "./markdown.js";

/** The folder of an aspect, by its place in policy.json: "3-work". */
export function aspectFolder({ aspects }: PolicyFile, aspect: string): string {
  return `${aspects.findIndex(({ id }) => id === aspect) + 1}-${aspect}`;
}

/** `rules/README.md`: every measure with where it stands and what it reads. */
export function rulesIndex({ policy, measures }: Policy): string {
  const rows = policy.measures.map((listed) => {
    const measure = measures.find(({ id }) => id === listed.id);
    const own = (listed.weightFor ?? []).map(({ kinds, value }) => `${kinds.join(", ")}: ${value}`);
    const file = `${aspectFolder(policy, listed.aspect)}/${listed.id}.json`;
    return [
      String(listed.number),
      both(listed.title),
      [String(listed.weight.value), ...own].join("<br>"),
      listed.kinds.join(", "),
      measure === undefined ? "" : kindsRead(measure).map(linkToKind).join(", "),
      measure === undefined ? "" : `¶${measure.clause.paragraph}`,
      measure === undefined ? "" : `[rules](${file})<br>[in words](../docs/measures/${listed.id}.md)`,
    ];
  });
  return page([
    GENERATED,
    "# The nineteen measures as rules / 十九项措施的规则",
    TEXT,
    table(
      [
        "No. / 序号",
        "Measure / 措施",
        "Weight / 权重",
        "Units / 适用单位",
        "Records read / 使用的记录",
        "Article / 发布稿段落",
        "File / 文件",
      ],
      rows,
    ),
    "Units / 单位类别:",
    policy.unitKinds.map(({ id, title }) => `- ${code(id)}: ${title.en} / ${title.zh}`).join("\n"),
  ]);
}

const TEXT = `Each measure is one file that says which records are looked at, what must happen and by when, how that becomes points, and what is reported. [The rule language](../docs/rule-language.md) says what the words mean. Beside the measures stand [policy.json](policy.json) (weights, kinds of unit, groups), [sources.json](sources.json) (where borrowed figures come from), [calendar.json](calendar.json) (working days) and [records](records) (the kinds of record, in words in [docs/records.md](../docs/records.md)). \`data\` holds JSON Schemas of what departments supply; [dataset.schema.json](data/dataset.schema.json) is the whole in one.

每项措施一个文件，写明查看哪些记录、什么事项须在何时完成、如何计分、提出哪些问题。规则写法见[规则语言](../docs/rule-language.md)。此外有[policy.json](policy.json)（权重、单位类别、排名组）、[sources.json](sources.json)（借用数值的出处）、[calendar.json](calendar.json)（工作日）和[records](records)（记录类别，说明见[docs/records.md](../docs/records.md)）。\`data\`为各部门报送数据的JSON Schema，[dataset.schema.json](data/dataset.schema.json)为整个数据集的模式。`;

function linkToKind(kind: string): string {
  return `[${kind}](../docs/records.md#${kind})`;
}

/** The kinds of record that a measure selects, in order of their names. */
function kindsRead({ select, amounts = {} }: Measure): readonly string[] {
  const selected = Object.values(select).flatMap(({ kind }) => kind ?? []);
  const hasTarget = Object.values(amounts).some((one) => typeof one === "object" && "target" in one);
  const all = new Set([...selected, ...(hasTarget ? ["target"] : [])]);
  return [...all].filter((kind) => kind !== UNIT_REFERENCE).toSorted();
}
