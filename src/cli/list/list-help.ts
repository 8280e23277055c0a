import type { Message } from "../../messages/message.js";

/** What `list --help` prints. */
export const listHelp: Message = {
  en: `Prints one list of what follows from an assessment, with the months before it as
its history: changes of place, runs of months and interviews rest on them.

Usage: nineteen-measures list <folder> --period <period> --list <name> [options]

Lists:
  notification          The figures of every unit, month and year so far
  ranking               Ranks, scores of the blocks, bonuses, changes of place
  lights                Lights of units, and those of projects that are not green
  rectification         What is to be put right, and by when
  interviews            Interviews that are proposed, and those that were held
  public-lists          Who is proposed for the red and the black list
  exemptions            What is exempt, and by which document
  todo                  What is still to be done, by due date
  violations            Every finding
  lines                 Every line of the score sheets
  errata                What would differ from a published notification, as seen on
                        the day of --known-at

Options:
  --period <period>     "2021-09", "2021-Q3", "2021-H1" or "2021"; required
  --list <name>         One of the lists above; required
  --from <month>        The first month of the history (default: January of that year)
  --day <n>             See each month of the history, and the period itself, from day n
                        (1 to 28) of the month after (default: from its own last day)
  --as-of <date>        The day up to which events count, of the period itself
                        (default: as --day says)
  --known-at <date>     The day up to which filings count (default: the as-of day)
  --published <file>    For errata: the notification, as "freeze" printed it
  --unit <id>           Only the rows of this unit; may be repeated
  --policy <folder>     A rule folder other than the built-in one
  --lang en|zh          Language of what is printed (default: en)
  --format table|json|csv
                        table: to be read (default). json: the list with its headings
                        in both languages. csv: all rows and keys, for programs
  --help                This text

Lights, grades and interviews are proposals: people decide.

Examples:
  nineteen-measures list city --period 2021-09 --list interviews
  nineteen-measures list city --period 2021-09 --list lights --lang zh
  nineteen-measures list city --period 2021-09 --list todo --unit qinglan
  nineteen-measures list city --period 2021 --list ranking --format csv
  nineteen-measures list city --period 2021-09 --list errata --published 2021-09.json \\
    --known-at 2021-11-30
`,
  zh: `输出考核结果的一份清单。此前各月结果作为历史依据，用于计算位次升降、连续月数
和约谈升级。

用法：nineteen-measures list <文件夹> --period <时段> --list <清单> [选项]

清单：
  notification          月通报：各单位本期及累计数据
  ranking               排名表：名次、各块得分、加减分、位次升降
  lights                亮灯清单：单位亮灯，以及非绿灯的项目和任务
  rectification         整改（督办）清单
  interviews            约谈名单：拟约谈和已约谈的
  public-lists          红黑榜（建议）
  exemptions            免责清单
  todo                  待办事项清单，按期限排列
  violations            问题清单
  lines                 评分表明细
  errata                更正说明：按--known-at之日所见，与已公布月通报的差异

选项：
  --period <时段>       “2021-09”、“2021-Q3”、“2021-H1”或“2021”；必填
  --list <清单>         上列清单之一；必填
  --from <月份>         历史起始月份（默认为当年1月）
  --day <日>            历史各月及本时段均截至次月该日（1至28）（默认截至当月最后一日）
  --as-of <日期>        本时段事项计入的截至日（默认按--day）
  --known-at <日期>     报送计入的截止日（默认同截至日）
  --published <文件>    用于errata：freeze输出的月通报文件
  --unit <编号>         仅列此单位；可重复
  --policy <文件夹>     使用其他规则文件夹，不用内置规则
  --lang en|zh          输出语言（默认en）
  --format table|json|csv
                        table：供阅读的表格（默认）。json：含中英文栏目名称的清单。
                        csv：全部行和字段，供程序使用
  --help                本说明

亮灯、等次、约谈均为建议，由有权机关决定。

示例：
  nineteen-measures list city --period 2021-09 --list interviews
  nineteen-measures list city --period 2021-09 --list lights --lang zh
  nineteen-measures list city --period 2021-09 --list todo --unit qinglan
  nineteen-measures list city --period 2021 --list ranking --format csv
  nineteen-measures list city --period 2021-09 --list errata --published 2021-09.json \\
    --known-at 2021-11-30
`,
};
