import type { Message } from "../../messages/message.js";

/** What `report --help` prints. */
export const reportHelp: Message = {
  en: `Writes what a city publishes of a period into a folder: the notification with its
text, lists and score sheets, each as a page to look at, a workbook to pass on,
Markdown and CSV. The months before the period are its history.

Usage: nineteen-measures report <folder> --period <period> --out <folder> [options]

Files:
  notification.html     The page: tables that sort and filter, charts, every score
                        down to its records; nothing is loaded from elsewhere
  notification.xlsx     The same as a workbook
  notification.md, sheets/<unit>.md
                        The whole as text, and each score sheet
  csv/<list>.csv, csv/sheets/<unit>.csv
                        Every list, and the lines of each score sheet

Options:
  --period <period>     "2021-09", "2021-Q3", "2021-H1" or "2021"; required
  --out <folder>        The folder to write into, made where it is not there; required
  --format html|md|csv|xlsx|all
                        Which files (default: all)
  --lang en|zh          Language of the files and of what is printed (default: en)
  --from <month>        The first month of the history (default: January of that year)
  --day <n>             See each month of the history, and the period itself, from day n
                        (1 to 28) of the month after (default: from its own last day)
  --as-of <date>        The day up to which events count, of the period itself
                        (default: as --day says)
  --known-at <date>     The day up to which filings count (default: the as-of day)
  --policy <folder>     A rule folder other than the built-in one
  --city <name>         The city, for the titles
  --issue-number <text> The number of the issue
  --issued-by <text>    Who issues it
  --printed-on <date>   The day on which it is printed
  --directory <file>    A JSON file that says what posts are called:
                        {"posts": [{"postId": "…", "title": "…", "name": "…"}]}
  --personal            Print the names of the directory beside the posts
  --without-charts      Leave the charts out of the page
  --replace             Write anew files that are there already
  --help                This text

Charts need the packages vega and vega-lite, the workbook needs hucre:
  npm install vega vega-lite hucre
Where anything is wrong, nothing is written.

Examples:
  nineteen-measures report city --period 2021-09 --day 10 --out 2021-09
  nineteen-measures report city --period 2021-09 --day 10 --out 2021-09 --lang zh \\
    --city 云泽市 --issue-number 9 --issued-by 云泽市发展改革委
  nineteen-measures report city --period 2021 --out 2021 --format xlsx
`,
  zh: `将一个时段的公布材料写入文件夹：月通报正文、各清单和评分表，分别为可浏览的网页、
可流转的工作簿、Markdown和CSV。此前各月结果作为历史依据。

用法：nineteen-measures report <文件夹> --period <时段> --out <文件夹> [选项]

文件：
  notification.html     网页：表格可排序、可筛选，含图表，每项得分可逐级展开至记录；
                        不从外部加载任何内容
  notification.xlsx     同样内容的工作簿
  notification.md、sheets/<单位>.md
                        全文文本，以及各单位评分表
  csv/<清单>.csv、csv/sheets/<单位>.csv
                        各清单，以及各单位评分表明细

选项：
  --period <时段>       “2021-09”、“2021-Q3”、“2021-H1”或“2021”；必填
  --out <文件夹>        写入的文件夹，不存在则新建；必填
  --format html|md|csv|xlsx|all
                        写出哪些文件（默认all，即全部）
  --lang zh|en          文件和输出的语言（默认en）
  --from <月份>         历史起始月份（默认为当年1月）
  --day <日>            历史各月及本时段均截至次月该日（1至28）（默认截至当月最后一日）
  --as-of <日期>        本时段事项计入的截至日（默认按--day）
  --known-at <日期>     报送计入的截止日（默认同截至日）
  --policy <文件夹>     使用其他规则文件夹，不用内置规则
  --city <名称>         标题中的城市名称
  --issue-number <文本> 期号
  --issued-by <文本>    印发单位
  --printed-on <日期>   印发日期
  --directory <文件>    载明职务名称的JSON文件：
                        {"posts": [{"postId": "…", "title": "…", "name": "…"}]}
  --personal            在职务旁列出该文件中的姓名
  --without-charts      网页中不含图表
  --replace             覆盖已存在的文件
  --help                本说明

图表需要软件包vega和vega-lite，工作簿需要hucre：
  npm install vega vega-lite hucre
任何一处有误时，不写出任何文件。

示例：
  nineteen-measures report city --period 2021-09 --day 10 --out 2021-09
  nineteen-measures report city --period 2021-09 --day 10 --out 2021-09 --lang zh \\
    --city 云泽市 --issue-number 9 --issued-by 云泽市发展改革委
  nineteen-measures report city --period 2021 --out 2021 --format xlsx
`,
};
