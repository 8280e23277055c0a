import type { Message } from "../messages/message.js";

/** The ways of reading that are not literal, and what is said of each. */
export const howWords = {
  // Cells
  "date-form": {
    en: "dates were written in another form than 2021-09-05",
    zh: "日期未按2021-09-05的形式书写，已按年月日读取",
  },
  "date-cell": { en: "date cells were read as their day", zh: "日期格式的单元格，已读取为日期" },
  "date-serial": {
    en: "dates were written as serial numbers of a spreadsheet",
    zh: "日期为电子表格序列号，已换算为日期",
  },
  "date-time": {
    en: "times of day without an offset were read as times in China",
    zh: "时间未注明时区，已按北京时间读取",
  },
  "month-form": {
    en: "months were written in another form than 2021-09",
    zh: "月份未按2021-09的形式书写，已按年月读取",
  },
  "month-of-date": {
    en: "days were read as the month in which they lie",
    zh: "填写为某日，已读取为其所在月份",
  },
  "period-form": {
    en: "periods were written in another form than 2021-Q3",
    zh: "时段未按2021-Q3的形式书写，已按所述时段读取",
  },
  "number-separators": { en: "numbers had separators of thousands", zh: "数字带千位分隔符，已去除" },
  "number-of-text": { en: "texts were read as numbers", zh: "数字以文本形式存储，已读取为数字" },
  "number-unit": { en: "the unit after the number was left out", zh: "数字后带单位，已去除单位" },
  "wide-characters": { en: "full-width characters were read as plain ones", zh: "全角字符已按半角读取" },
  "money-yuan": {
    en: "amounts in yuan were converted into 万元 (10,000 yuan)",
    zh: "以元为单位的金额，已换算为万元",
  },
  "money-wan": { en: "amounts said that they are in 万元 (10,000 yuan)", zh: "金额注明万元，已去除单位" },
  "money-yi": {
    en: "amounts in 亿元 (100 million yuan) were converted into 万元",
    zh: "以亿元为单位的金额，已换算为万元",
  },
  "share-percent": { en: "percentages were read as shares from 0 to 1", zh: "百分数已换算为0至1的比例" },
  "flag-of-word": { en: "words and ticks were read as true or false", zh: "是、否等已读取为true、false" },
  "choice-of-word": { en: "choices were written as words", zh: "选项以文字填写，已换为代码" },
  "list-of-text": { en: "texts were split into the members of a list", zh: "一格多项的内容，已拆分为列表" },
  "unit-of-name": { en: "units were given by a name", zh: "单位以名称填写，已换为编号" },
  trimmed: { en: "spaces around texts were left out", zh: "文字前后的空格已去除" },
  "text-of-number": { en: "numbers were read as texts", zh: "数字已读取为文本" },
  "text-of-date": { en: "date cells were read as texts", zh: "日期格式的单元格，已读取为文本" },
  "text-of-flag": { en: "cells with true or false were read as texts", zh: "逻辑值已读取为文本" },
  "unseen-characters": {
    en: "texts hold characters that are not seen; they were kept and are left out wherever texts are shown",
    zh: "文字含不可见字符，数据中予以保留，显示时略去",
  },
  "escape-mark": {
    en: "the mark ' before =, +, - or @, which keeps CSV cells from being formulas, was left out",
    zh: "CSV中为防止被当作公式而加在=、+、-、@之前的'，已去除",
  },
  computed: { en: "results of formulas were read", zh: "公式单元格，已读取其计算结果" },

  // Rows, columns, sheets and files
  "rows-above": { en: "rows above the headings were left out", zh: "表头以上的行未读取" },
  "note-rows": { en: "rows of notes of the template were left out", zh: "模板的填写说明行未读取" },
  "example-rows": { en: "example rows of the template were left out", zh: "模板的示例行未读取" },
  "copied-rows": {
    en: "rows that say the same as an earlier one were read once",
    zh: "与前面某行完全相同的行只读取一次",
  },
  "empty-rows": { en: "empty rows were left out", zh: "空行未读取" },
  "empty-table": { en: "nothing was filled in", zh: "未填写任何内容" },
  "guide-sheet": { en: "the sheet that says how to fill in was left out", zh: "填写说明工作表未读取" },
  "list-sheet": {
    en: "the hidden sheet with the lists of the template was left out",
    zh: "模板的下拉选项工作表未读取",
  },
  "hidden-rows": { en: "hidden rows were read", zh: "隐藏行已读取" },
  "hidden-column": { en: "a hidden column was read", zh: "隐藏列已读取" },
  "hidden-sheet": { en: "a hidden sheet was read", zh: "隐藏工作表已读取" },
  "personal-column": { en: "a column about persons was left behind", zh: "涉及个人的列未读取" },
  "by-file-name": {
    en: "the only sheet was read as the form that the file is called by",
    zh: "仅有一个工作表且名称不符，已按文件名确定表类",
  },
  gb18030: { en: "the text was read as GB18030", zh: "文本按GB18030编码读取" },
  "utf-16": { en: "the text was read as UTF-16", zh: "文本按UTF-16编码读取" },
  "tab-separated": { en: "tabs stand between the cells", zh: "各列以制表符分隔" },
  "other-file": {
    en: "files of other kinds in the folder were left out",
    zh: "文件夹中的其他类型文件未读取",
  },
} as const satisfies Readonly<Record<string, Message>>;

/** The stable code of a way of reading. */
export type How = keyof typeof howWords;
