import type { Message } from "../../messages/message.js";

/** What `report` says of its run. */
export const reportWords = {
  html: { en: "Making the page", zh: "正在生成网页" },
  md: { en: "Making the texts", zh: "正在生成文本" },
  csv: { en: "Making the tables", zh: "正在生成表格" },
  xlsx: { en: "Making the workbook", zh: "正在生成工作簿" },
  writing: { en: "Writing the files", zh: "正在写出文件" },
  written: { en: "Written to {folder}", zh: "已写入{folder}" },
  file: { en: "File", zh: "文件" },
  bytes: { en: "Bytes", zh: "字节数" },
  without: { en: "{message}; to do without it: {option}", zh: "{message}；如不需要，可用{option}" },
} as const satisfies Readonly<Record<string, Message>>;
