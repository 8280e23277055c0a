import type { Message } from "../messages/message.js";

/** What `template --help` prints. */
export const templateHelp: Message = {
  en: `Prints an empty table for one kind of record, as CSV to be filled in: a column for
each field, its title in Chinese and English, and whether it is required.

Usage: nineteen-measures template [kind] [options]

Without a kind it lists the kinds there are.

Options:
  --policy <folder>     A rule folder other than the built-in one
  --lang en|zh          Language of the list (default: en)
  --help                This text

Examples:
  nineteen-measures template
  nineteen-measures template regular-meeting > regular-meeting.csv
  nineteen-measures template outbound-trip --policy my-rules
`,
  zh: `输出一类记录的空表（CSV），供填报使用：每个字段一列，表头为中英文名称，
并注明是否必填。

用法：nineteen-measures template [类别] [选项]

未指定类别的，列出全部类别。

选项：
  --policy <文件夹>     使用其他规则文件夹，不用内置规则
  --lang en|zh          类别列表的语言（默认en）
  --help                本说明

示例：
  nineteen-measures template --lang zh
  nineteen-measures template regular-meeting > regular-meeting.csv
  nineteen-measures template outbound-trip --policy my-rules
`,
};
