import type { Message } from "./message.js";

/** The words of the faults of tables that are read in. */
export const importFaultWords = {
  // Files
  IMPORT_NOTHING: {
    en: "There is nothing to read: no CSV or XLSX file, or nothing filled in.",
    zh: "没有可读取的内容：没有CSV或XLSX文件，或文件中未填写内容。",
  },
  PATH_MISSING: { en: "There is no such file or folder.", zh: "没有此文件或文件夹。" },
  FILE_TYPE: {
    en: "Only CSV and XLSX files are read: save it as one of them.",
    zh: "只能读取CSV和XLSX文件：请另存为其中一种。",
  },
  WORKBOOK_TOO_LARGE: {
    en: "Unpacked, the workbook holds more than {most} MB: save each sheet as CSV, or split it.",
    zh: "工作簿解压后超过{most} MB：请将各工作表另存为CSV，或拆分文件。",
  },
  WORKBOOK_LOCKED: {
    en: "The workbook has a password or is of the old .xls kind: save it as .xlsx without a password.",
    zh: "工作簿设有密码或为旧版.xls格式：请另存为不设密码的.xlsx文件。",
  },
  WORKBOOK_UNREADABLE: {
    en: "This is not a workbook that can be read: open it in a spreadsheet program and save it as .xlsx again.",
    zh: "工作簿无法读取：请用电子表格软件打开后重新另存为.xlsx文件。",
  },
  TEXT_ENCODING: {
    en: "The text is neither UTF-8 nor GB18030: save it as “CSV UTF-8”.",
    zh: "文本既不是UTF-8也不是GB18030编码：请另存为“CSV UTF-8”。",
  },
  TEXT_ALTERED: {
    en: "A workbook cannot hold this text as it is: control characters, spaces around it and what lies beyond {most} characters were left out.",
    zh: "工作簿无法原样保存此文本：控制字符、首尾空格以及超出{most}个字符的部分已略去。",
  },
  CSV_BROKEN: {
    en: 'From here on this is not CSV: a quotation mark inside a cell is written twice, and a cell that begins with " ends with it.',
    zh: "自此处起不是有效的CSV：单元格内的双引号应连写两个，以双引号开头的单元格应以双引号结尾。",
  },

  // Sheets and headings
  FORM_UNKNOWN: {
    en: "The name says none of the forms that there are. Name it after a form: `nineteen-measures template` lists them.",
    zh: "名称不对应任何一种表：请以表名命名（可用`nineteen-measures template`查看）。",
  },
  FORM_AMBIGUOUS: {
    en: "The name says several forms: {names}. Leave one of them in it.",
    zh: "名称同时对应多种表：{names}。请只保留一种。",
  },
  HEADINGS_MISSING: {
    en: "There is no row of headings. Print one with `nineteen-measures template {form}`.",
    zh: "没有表头行：可用`nineteen-measures template {form}`输出表头。",
  },
  HEADING_UNKNOWN: {
    en: "The form “{form}” has no column of this heading: nothing of the table was read.",
    zh: "“{form}”没有此表头对应的列：全表未读取。",
  },
  HEADING_TWICE: {
    en: "Two columns have this heading: keep one of them.",
    zh: "两列使用同一表头：请只保留一列。",
  },
  HEADING_MISSING: {
    en: "The required column “{heading}” is missing: nothing of the table was read.",
    zh: "缺少必填列“{heading}”：全表未读取。",
  },
  CELL_WITHOUT_HEADING: {
    en: "The cell stands under no heading: give the column its heading, or clear the cell.",
    zh: "单元格所在列没有表头：请补填表头，或清除单元格内容。",
  },
  CELLS_MERGED: {
    en: "The cells {range} are merged: unmerge them and fill in each one.",
    zh: "单元格{range}已合并：请取消合并并逐格填写。",
  },
  ROW_HIDDEN: {
    en: "The row is hidden: show it (a filter hides rows too), delete it, or read hidden ones with --with-hidden.",
    zh: "此行被隐藏：请取消隐藏（含取消筛选）或删除，或用--with-hidden读取隐藏内容。",
  },
  COLUMN_HIDDEN: {
    en: "The column is hidden: show it, delete it, or read hidden ones with --with-hidden.",
    zh: "此列被隐藏：请取消隐藏或删除，或用--with-hidden读取隐藏内容。",
  },
  SHEET_HIDDEN: {
    en: "The sheet is hidden: show it, delete it, or read hidden ones with --with-hidden.",
    zh: "此工作表被隐藏：请取消隐藏或删除，或用--with-hidden读取隐藏内容。",
  },

  // Cells
  CELL_MISSING: { en: "The required cell “{heading}” is empty.", zh: "必填项“{heading}”未填写。" },
  CELL_ERROR: { en: "The cell holds an error of a formula.", zh: "单元格为公式错误值。" },
  CELL_UNREADABLE: { en: "A text was expected here.", zh: "此处应为文本。" },
  FORMULA_WITHOUT_RESULT: {
    en: "The cell holds a formula without a result: calculate and save the workbook, or fill in the value.",
    zh: "公式单元格没有计算结果：请重新计算并保存，或直接填写数值。",
  },
  DATE_UNREADABLE: {
    en: "Expected a date: 2021-09-05, 2021/9/5, 2021.9.5, 2021年9月5日 or 20210905, with a time where it has one: 2021-09-05 16:00.",
    zh: "应为日期：2021-09-05、2021/9/5、2021.9.5、2021年9月5日或20210905，可附时间，如2021-09-05 16:00。",
  },
  DATE_ORDER: {
    en: "The order of day, month and year cannot be told, or the year has two digits: write 2021-09-05.",
    zh: "年月日次序无法判断，或年份只有两位：请写作2021-09-05。",
  },
  DATE_NOT_THERE: {
    en: "There is no such day or time from 1900 to 2200.",
    zh: "1900年至2200年间不存在此日期或时间。",
  },
  MONTH_UNREADABLE: {
    en: "Expected a month with its year: 2021-09, 2021-9 or 2021年9月.",
    zh: "应为含年份的月份：2021-09、2021-9或2021年9月。",
  },
  PERIOD_UNREADABLE: {
    en: "Expected a period with its year: 2021-09, 2021年9月, 2021-Q3, 2021年三季度, 2021上半年 or 2021年度.",
    zh: "应为含年份的时段：2021-09、2021年9月、2021-Q3、2021年三季度、2021上半年或2021年度。",
  },
  NUMBER_UNREADABLE: {
    en: "Expected a number such as 1234.5 or 1,234.5.",
    zh: "应为数字，如1234.5或1,234.5。",
  },
  NUMBER_SEPARATORS: {
    en: "Separators of thousands do not stand before every third digit: it may be another number.",
    zh: "千位分隔符的位置不对，无法确定数值。",
  },
  NUMBER_ROUNDED: {
    en: "The number has more than 15 digits, and spreadsheets keep no more: format the cell as text and fill it in again.",
    zh: "数字超过15位，电子表格不能完整保存：请将单元格设为文本格式后重新填写。",
  },
  NUMBER_UNIT: {
    en: "What stands after the number is no unit of this column: amounts take 元, 万元 or 亿元, days 天, points 分.",
    zh: "数字后的单位不适用于此列：金额可用元、万元、亿元，天数可用天，分数可用分。",
  },
  SHARE_UNREADABLE: { en: "Expected a share: 0.855 or 85.5%.", zh: "应为比例：0.855或85.5%。" },
  SHARE_BARE: {
    en: "A share above 1 needs its percent sign: 85% or 0.85.",
    zh: "大于1的比例须加百分号：85%或0.85。",
  },
  FLAG_UNREADABLE: { en: "Expected yes or no: 是 or 否.", zh: "应填是或否。" },
  CHOICE_UNKNOWN: { en: "Expected one of: {valid}.", zh: "应为下列之一：{valid}。" },
  UNIT_UNKNOWN: {
    en: "No unit that is known has this id or name.",
    zh: "已知单位中没有此编号或名称。",
  },
  UNIT_AMBIGUOUS: {
    en: "Several units have this name: write the unit's id.",
    zh: "多个单位使用此名称：请填写单位编号。",
  },
  UNITS_UNKNOWN: {
    en: "No units are known, so that none can be told by id or name: read the form “{form}” as well, or name a folder with units.json by --units.",
    zh: "尚无单位信息，无法识别单位：请一并导入“{form}”表，或用--units指定含units.json的文件夹。",
  },
  ID_TWICE: {
    en: "The id stands at {other} as well: each record has its own; a later version names the earlier one under “{heading}”.",
    zh: "此编号在{other}已使用：每条记录应有各自的编号；更正后的记录应在“{heading}”中注明原编号。",
  },
  FAULTS_MORE: {
    en: "{count} more cells of this column have the same fault.",
    zh: "此列另有{count}个单元格存在同样问题。",
  },
} as const satisfies Record<string, Message>;
