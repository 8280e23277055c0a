import type { Message } from "../../messages/message.js";

/** What `series --help` prints. */
export const seriesHelp: Message = {
  en: `Assesses the dataset in a folder month after month, as it is published: each month
with those before it, so that changes of place and months in a row can be seen.
Months that the policy publishes together (January and February) have one entry.

Usage: nineteen-measures series <folder> --from <month> --to <month> [options]

The folder holds what "assess" reads.

Options:
  --from <month>        The first month, "2021-01"; required
  --to <month>          The last month, "2021-12"; required
  --day <n>             See each month from day n (1 to 28) of the month after
                        (default: from its own last day)
  --unit <id>           Only this unit, with its months; may be repeated
  --policy <folder>     A rule folder other than the built-in one
  --lang en|zh          Language of what is printed (default: en)
  --format table|json|csv
                        table: to be read (default). json: every assessment.
                        csv: a row for each unit and month
  --help                This text

Results go to stdout; faults, progress and words about the run to stderr.

Examples:
  nineteen-measures series city --from 2021-01 --to 2021-12
  nineteen-measures series city --from 2021-01 --to 2021-12 --day 10 --lang zh
  nineteen-measures series city --from 2021-01 --to 2021-09 --unit qinglan
  nineteen-measures series city --from 2021-07 --to 2022-06 --format csv
`,
  zh: `对文件夹中的数据集逐月考核，与逐月通报一致：每月均以此前各期通报为基础，
可据以查看位次变化和连续月数。按政策合并通报的月份（1月、2月）只列一期。

用法：nineteen-measures series <文件夹> --from <月份> --to <月份> [选项]

文件夹内容与assess命令相同。

选项：
  --from <月份>         起始月份，如“2021-01”；必填
  --to <月份>           终止月份，如“2021-12”；必填
  --day <日>            各月均截至次月该日（1至28）（默认截至当月最后一日）
  --unit <编号>         仅列此单位并附其逐月情况；可重复
  --policy <文件夹>     使用其他规则文件夹，不用内置规则
  --lang en|zh          输出语言（默认en）
  --format table|json|csv
                        table：供阅读的表格（默认）。json：各月完整考核结果。
                        csv：每个单位每月一行
  --help                本说明

结果输出到stdout；差错、进度和运行说明输出到stderr。

示例：
  nineteen-measures series city --from 2021-01 --to 2021-12
  nineteen-measures series city --from 2021-01 --to 2021-12 --day 10 --lang zh
  nineteen-measures series city --from 2021-01 --to 2021-09 --unit qinglan
  nineteen-measures series city --from 2021-07 --to 2022-06 --format csv
`,
};
