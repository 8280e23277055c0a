import type { Words } from "./describe.js";

/** What means the same in every kind of file. */
export const commonWords: Words = {
  $schema: ["The schema that editors check this file by", "编辑器校验本文件所用的模式文件"],
  title: ["What it is called", "名称"],
  Words: ["A text in English and Chinese", "中英文对照文本"],
  "Words.en": ["In English", "英文"],
  "Words.zh": ["In Chinese", "中文"],
  basis: [
    'Where it comes from: "article", "assumption", or a source of sources.json such as "S33"',
    "依据：“article”（原文）、“assumption”（假定）或sources.json中的来源编号（如“S33”）",
  ],
};
