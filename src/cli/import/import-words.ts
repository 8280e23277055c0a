import type { Message } from "../../messages/message.js";

export const importWords = {
  readingTable: { en: "Reading {file}: {rows} rows in all", zh: "正在读取{file}：累计{rows}行" },
  tables: { en: "What was read", zh: "读取的表" },
  form: { en: "Form", zh: "表" },
  place: { en: "File and sheet", zh: "文件和工作表" },
  inSheet: { en: "{file} [{sheet}]", zh: "{file}〔{sheet}〕" },
  rows: { en: "Rows", zh: "行数" },
  noTables: { en: "No table was read.", zh: "未读取任何表。" },
  readings: { en: "How it was read", zh: "读取方式" },
  literally: { en: "Everything was read as it stands.", zh: "全部按原文读取。" },
  column: { en: "Column", zh: "列" },
  columnIs: { en: "{letters} {title}", zh: "{letters}列 {title}" },
  columns: { en: "{columns} columns, {sheets} sheets", zh: "{sheets}个表共{columns}列" },
  sheets: { en: "{sheets} sheets", zh: "{sheets}个表" },
  how: { en: "What was done", zh: "处理" },
  count: { en: "Times", zh: "次数" },
  first: { en: "First in row", zh: "首见行" },
  written: { en: "Written", zh: "已写入" },
  fileWritten: { en: "{file}", zh: "{file}" },
  setAside: {
    en: "Rows left out because of faults: {count}. Every fault stands on stderr.",
    zh: "因有差错未写入的行：{count}行。全部差错见stderr。",
  },
  nothingWritten: {
    en: "Nothing was written. Faults, all listed on stderr: {faults}. --set-aside writes the rows without faults all the same.",
    zh: "未写入任何文件：共有{faults}项差错，见stderr。使用--set-aside可写入无差错的行。",
  },
  nothingSound: {
    en: "Nothing was written: there is no row without faults.",
    zh: "未写入任何文件：没有无差错的行。",
  },
  files: { en: "the files or folders to import", zh: "要导入的文件或文件夹" },
} as const satisfies Readonly<Record<string, Message>>;
