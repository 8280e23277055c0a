import type { Message } from "../../messages/message.js";

/** What `template --help` prints. */
export const templateHelp: Message = {
  en: `Prints an empty table for one kind of record, as CSV to be filled in: a column for
each field, its title in Chinese and English, and whether it is required. With
--xlsx it writes a workbook: a sheet for each kind of record and for units, their
changes, exemptions, what is collected and holidays, with drop-down lists, notes and
an example. "import" reads both.

Usage: nineteen-measures template [kind] [options]
       nineteen-measures template --xlsx --out <file.xlsx> [kinds...] [options]

Without a kind it lists the kinds there are; a workbook then has all of them.

Options:
  --xlsx                Write a workbook; needs the package hucre: npm install hucre
  --out <file>          The workbook's file
  --from <folder>       Fill the workbook with the dataset of this folder
  --replace             Replace the file if it is there already
  --policy <folder>     A rule folder other than the built-in one
  --lang en|zh          Language of the list (default: en)
  --help                This text

Examples:
  nineteen-measures template
  nineteen-measures template regular-meeting > regular-meeting.csv
  nineteen-measures template outbound-trip --policy my-rules
  nineteen-measures template --xlsx --out template.xlsx --lang zh
  nineteen-measures template --xlsx --out city.xlsx --from city
`,
  zh: `输出一类记录的空表（CSV），供填报使用：每个字段一列，表头为中英文名称，
并注明是否必填。加--xlsx则写出工作簿：每类记录以及单位名录、单位变更、免责事项、
采集范围、节假日安排各一表，含下拉列表、填写说明和示例。两者均可用import读取。

用法：nineteen-measures template [类别] [选项]
      nineteen-measures template --xlsx --out <文件.xlsx> [类别……] [选项]

未指定类别的，列出全部类别；工作簿则包含全部各表。

选项：
  --xlsx                写出工作簿；需安装软件包hucre：npm install hucre
  --out <文件>          工作簿文件
  --from <文件夹>       以该文件夹中的数据集填充工作簿
  --replace             文件已存在时予以替换
  --policy <文件夹>     使用其他规则文件夹，不用内置规则
  --lang en|zh          类别列表的语言（默认en）
  --help                本说明

示例：
  nineteen-measures template --lang zh
  nineteen-measures template regular-meeting > regular-meeting.csv
  nineteen-measures template outbound-trip --policy my-rules
`,
};
