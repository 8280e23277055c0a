import type { Message } from "../messages/message.js";

/** What `--help` prints. */
export const help: Message = {
  en: `Scores how a city's units carry out the nineteen measures for project investment.

Usage: nineteen-measures <command> [options]

Commands:
  assess <folder>    Assess the dataset in a folder
  series <folder>    Assess it month after month
  list <folder>      Print a list: ranking, lights, interviews and others
  freeze <folder>    Print the notification that is published and kept
  report <folder>    Write the notification, score sheets and lists as files
  check [folder]     Check the rules in a folder
  template [kind]    Print an empty table for a kind of record
  import <files>     Make a dataset of tables that were filled in

Options:
  --lang en|zh       Language of what is printed (default: en)
  --help             Help; "nineteen-measures assess --help" for one command
  --version          The version of this program

Exit codes:
  0  all is well
  1  with --fail-on-violation: at least one violation is listed;
     with --strict: there is a warning
  2  bad input: every fault is printed on stderr, those of rules that are
     checked on stdout
  70 an error in the program itself, or results that cannot be written
`,
  zh: `考核各单位落实项目投资促进19条硬措施的情况并计分。

用法：nineteen-measures <命令> [选项]

命令：
  assess <文件夹>    考核文件夹中的数据集
  series <文件夹>    逐月考核
  list <文件夹>      输出清单：排名、亮灯、约谈等
  freeze <文件夹>    输出供公布和留存的月通报
  report <文件夹>    将月通报、评分表和各清单写成文件
  check [文件夹]     检查文件夹中的规则
  template [类别]    输出一类记录的空表
  import <文件>      将填报的表格整理为数据集

选项：
  --lang en|zh       输出语言（默认en）
  --help             帮助；查看命令帮助：nineteen-measures assess --help --lang zh
  --version          程序版本

退出码：
  0  正常
  1  使用--fail-on-violation且清单中至少有一个问题；
     使用--strict且有疑点
  2  输入有误：全部差错输出到stderr，check所查规则的差错输出到stdout
  70 程序内部错误，或结果无法写出
`,
};

/** What `assess --help` prints. */
export const assessHelp: Message = {
  en: `Assesses the dataset in a folder, from 1 January to the end of a period.

Usage: nineteen-measures assess <folder> --period <period> [options]

The folder holds units.json and records.ndjson (a record a line) or records.json,
and where needed exemptions.json, collected.json and calendar.json (the holidays of
years that the policy does not know yet).

Options:
  --period <period>     "2021-09", "2021-Q3", "2021-H1" or "2021"; required
  --as-of <date>        The day up to which events count (default: the period's end)
  --known-at <date>     The day up to which filings count (default: the as-of day)
  --unit <id>           Only this unit, with its score sheet; may be repeated
  --policy <folder>     A rule folder other than the built-in one
  --lang en|zh          Language of what is printed (default: en)
  --format table|json|csv
                        table: to be read (default). json: the whole assessment.
                        csv: the ranking, or with --unit the lines of the sheets
  --fail-on-violation   Exit with 1 when at least one violation is listed
  --help                This text

Results go to stdout; faults, progress and words about the run to stderr.

Examples:
  nineteen-measures assess city --period 2021-09
  nineteen-measures assess city --period 2021-09 --unit qinglan --lang zh
  nineteen-measures assess city --period 2021-Q3 --as-of 2021-10-15 --format csv
  nineteen-measures assess city --period 2021 --policy my-rules --format json
`,
  zh: `考核文件夹中的数据集，考核区间自1月1日起至时段末。

用法：nineteen-measures assess <文件夹> --period <时段> [选项]

文件夹须有units.json，以及records.ndjson（每行一条记录）或records.json；
如有需要，可另有exemptions.json、collected.json和calendar.json
（政策日历尚未收录年份的节假日安排）。

选项：
  --period <时段>       “2021-09”、“2021-Q3”、“2021-H1”或“2021”；必填
  --as-of <日期>        事项计入的截至日（默认为时段最后一日）
  --known-at <日期>     报送计入的截止日（默认同截至日）
  --unit <编号>         仅列此单位并附评分表；可重复
  --policy <文件夹>     使用其他规则文件夹，不用内置规则
  --lang en|zh          输出语言（默认en）
  --format table|json|csv
                        table：供阅读的表格（默认）。json：完整考核结果。
                        csv：排名；使用--unit时为评分表各行
  --fail-on-violation   清单中至少有一个问题时以退出码1结束
  --help                本说明

结果输出到stdout；差错、进度和运行说明输出到stderr。

示例：
  nineteen-measures assess city --period 2021-09
  nineteen-measures assess city --period 2021-09 --unit qinglan --lang zh
  nineteen-measures assess city --period 2021-Q3 --as-of 2021-10-15 --format csv
  nineteen-measures assess city --period 2021 --policy my-rules --format json
`,
};
