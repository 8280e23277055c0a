import type { Message } from "../../messages/message.js";

/** What `check --help` prints. */
export const checkHelp: Message = {
  en: `Checks the rules in a folder: policy.json, sources.json, calendar.json, records/
and the measures. It changes nothing.

Usage: nineteen-measures check [folder] [options]

Without a folder it is "rules".

Options:
  --strict              Exit with 1 when there is a warning
  --lang en|zh          Language of what is printed (default: en)
  --format text|json    text: one finding a line, by file and place (default).
                        json: { faults, warnings }
  --help                This text

A fault keeps the rules from being used; a warning does not, but they may not say
what was meant. Each is printed as file:line:column severity words [CODE].

Exit codes:
  0  no fault
  1  with --strict: no fault, but a warning
  2  a fault

Examples:
  nineteen-measures check
  nineteen-measures check my-rules --strict
  nineteen-measures check my-rules --lang zh --format json
`,
  zh: `检查文件夹中的规则：policy.json、sources.json、calendar.json、records/及各项措施，
不改动任何文件。

用法：nineteen-measures check [文件夹] [选项]

未指定文件夹的，检查“rules”。

选项：
  --strict              有疑点时以退出码1结束
  --lang en|zh          输出语言（默认en）
  --format text|json    text：每行一项，按文件和位置排列（默认）。
                        json：{ faults, warnings }
  --help                本说明

有差错的规则不能使用；有疑点的规则可以使用，但可能与本意不符。
每项输出为“文件:行:列 类别 说明 [代码]”。

退出码：
  0  无差错
  1  使用--strict，无差错但有疑点
  2  有差错

示例：
  nineteen-measures check
  nineteen-measures check my-rules --strict
  nineteen-measures check my-rules --lang zh --format json
`,
};
