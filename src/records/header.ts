import type { Field } from "./kind.js";

/** The fields every record carries, whatever its kind, beside `kind` itself. */
export const headerFields: Readonly<Record<string, Field>> = {
  id: {
    type: "id",
    required: true,
    title: { en: "Id", zh: "编号" },
    meaning: { en: "Names this record and no other.", zh: "唯一标识一条记录。" },
  },
  unitId: {
    type: "reference",
    to: "unit",
    required: true,
    title: { en: "Unit", zh: "单位" },
    meaning: { en: "The unit that the record is about.", zh: "记录所涉及的单位。" },
  },
  filedAt: {
    type: "date",
    when: "happened",
    title: { en: "Record filed on", zh: "记录报送日期" },
    meaning: {
      en: "The day the record was handed in; where absent it counts as filed on the day of the event.",
      zh: "记录报送的日期；未填则视为事件当日报送。",
    },
  },
  audit: {
    type: "enum",
    values: {
      saved: { en: "saved", zh: "暂存" },
      "in-review": { en: "in review", zh: "审核中" },
      approved: { en: "approved", zh: "审核通过" },
      rejected: { en: "rejected", zh: "退回" },
    },
    title: { en: "Audit", zh: "审核状态" },
    meaning: {
      en: "Only approved records count; absent means approved, unless the policy requires an audit.",
      zh: "仅审核通过的记录计入；未填视为审核通过，政策要求审核的除外。",
    },
  },
  auditedAt: { type: "date", when: "happened", title: { en: "Audited on", zh: "审核日期" } },
  supersedes: {
    type: "id",
    title: { en: "Replaces record", zh: "替代的记录" },
    meaning: {
      en: "The id of the earlier version that this one replaces.",
      zh: "被本记录替代的原记录编号。",
    },
  },
  lateAcceptance: {
    type: "text",
    title: { en: "Late filing accepted by", zh: "逾期报送认可文号" },
    meaning: {
      en: "The document by which a record that was filed late was accepted all the same.",
      zh: "同意逾期报送的记录照常计入的文件文号。",
    },
  },
  jointWith: {
    type: "list",
    of: { type: "reference", to: "unit" },
    title: { en: "Joint with", zh: "联合单位" },
    meaning: {
      en: "The other units that share in this and file it too; each names the others.",
      zh: "共同完成并各自报送同一事项的其他单位；各方应相互列明。",
    },
  },
  jointShare: {
    type: "share",
    title: { en: "Share of this unit", zh: "本单位份额" },
    meaning: {
      en: "The agreed share of this unit in what is joint; where absent, equal shares.",
      zh: "联合事项中本单位的约定份额；未填则各方均等。",
    },
  },
  documentNo: {
    type: "text",
    title: { en: "Document number", zh: "文号" },
    meaning: {
      en: "Where the proof stands: minutes, notice or voucher number.",
      zh: "佐证材料的文号：纪要、通知或凭证编号。",
    },
  },
};
