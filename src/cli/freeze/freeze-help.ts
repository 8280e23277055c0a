import type { Message } from "../../messages/message.js";

/** What `freeze --help` prints. */
export const freezeHelp: Message = {
  en: `Assesses a period with the months before it as its history, and prints the
notification that is published and kept, as JSON with its own digest.

Usage: nineteen-measures freeze <folder> --period <period> [options]

Options:
  --period <period>     "2021-09", "2021-Q3", "2021-H1" or "2021"; required
  --from <month>        The first month of the history (default: January of that year)
  --day <n>             See each month of the history, and the period itself, from day n
                        (1 to 28) of the month after (default: from its own last day)
  --as-of <date>        The day up to which events count, of the period itself
                        (default: as --day says)
  --known-at <date>     The day up to which filings count (default: the as-of day)
  --policy <folder>     A rule folder other than the built-in one
  --lang en|zh          Language of faults and notices (default: en)
  --help                This text

What would differ later: nineteen-measures list <folder> --list errata

Example:
  nineteen-measures freeze city --period 2021-09 > 2021-09.json
`,
  zh: `以此前各月结果为历史依据考核一个时段，输出供公布和留存的月通报（JSON，附摘要）。

用法：nineteen-measures freeze <文件夹> --period <时段> [选项]

选项：
  --period <时段>       “2021-09”、“2021-Q3”、“2021-H1”或“2021”；必填
  --from <月份>         历史起始月份（默认为当年1月）
  --day <日>            历史各月及本时段均截至次月该日（1至28）（默认截至当月最后一日）
  --as-of <日期>        本时段事项计入的截至日（默认按--day）
  --known-at <日期>     报送计入的截止日（默认同截至日）
  --policy <文件夹>     使用其他规则文件夹，不用内置规则
  --lang en|zh          差错和提示的语言（默认en）
  --help                本说明

公布后的更正：nineteen-measures list <文件夹> --list errata

示例：
  nineteen-measures freeze city --period 2021-09 > 2021-09.json
`,
};
