import type { Message } from "../../messages/message.js";

/** What `import --help` prints. */
export const importHelp: Message = {
  en: `Reads tables that departments filled in, CSV or XLSX, and writes the dataset they
say into a folder: units.json, records.ndjson, exemptions.json, collected.json and
calendar.json, those for which there are rows.

Usage: nineteen-measures import <files or folders...> --out <folder> [options]

A CSV file or a sheet is named after a form, such as 工作进展报告 or progress-report;
"nineteen-measures template" prints the forms. What was read otherwise than it stands
is listed on stdout. Every fault is printed on stderr with its file, sheet and cell;
with any, nothing is written.

Options:
  --out <folder>        Where the dataset is written; required
  --units <folder>      A folder with units.json, or the file itself: the units that
                        can be named where the files hold no units (default: those
                        in the folder of --out)
  --set-aside           Write the rows without faults all the same
  --replace             Replace files that are in the folder already
  --with-hidden         Read hidden rows, columns and sheets; else they are faults
  --columns             Tell how it was read for each column apart; else what holds for
                        many columns of a file is told once
  --policy <folder>     A rule folder other than the built-in one
  --lang en|zh          Language of what is printed (default: en)
  --help                This text

XLSX needs the package hucre: npm install hucre

Examples:
  nineteen-measures import 2021-09.xlsx --out city
  nineteen-measures import reports/ --units city --out september --set-aside
`,
  zh: `读取各单位填报的表格（CSV或XLSX），整理为数据集并写入文件夹：有相应内容的，
生成units.json、records.ndjson、exemptions.json、collected.json、calendar.json。

用法：nineteen-measures import <文件或文件夹……> --out <文件夹> [选项]

CSV文件或工作表以表名命名，如“工作进展报告”或“progress-report”；可用
“nineteen-measures template”输出各表。凡未按原文读取的，均在stdout列明；
差错全部输出到stderr，注明文件、工作表和单元格；有差错时不写入任何文件。

选项：
  --out <文件夹>        写入数据集的文件夹；必填
  --units <文件夹>      含units.json的文件夹或该文件：所填文件中没有单位名录时，
                        以此识别单位（默认为--out文件夹中的units.json）
  --set-aside           照常写入没有差错的行
  --replace             替换文件夹中已有的文件
  --with-hidden         读取隐藏的行、列和工作表；否则作为差错
  --columns             逐列列出读取方式；否则同一文件中多列相同的只列一次
  --policy <文件夹>     使用其他规则文件夹，不用内置规则
  --lang en|zh          输出语言（默认en）
  --help                本说明

读取XLSX需要安装软件包hucre：npm install hucre

示例：
  nineteen-measures import 2021-09.xlsx --out city
  nineteen-measures import reports/ --units city --out september --set-aside
`,
};
