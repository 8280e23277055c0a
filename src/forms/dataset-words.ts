/** What the forms beside those of records, and their columns, are called. */
export const words = {
  unit: {
    title: { en: "Units", zh: "单位名录" },
    meaning: {
      en: "The units that are assessed, in the order in which lists show them.",
      zh: "参加考核的单位，按各类清单的排列顺序填写。",
    },
    id: {
      title: { en: "Id", zh: "编号" },
      meaning: {
        en: "Names this unit and no other; every other sheet refers to it by this.",
        zh: "唯一标识一个单位，其他各表均以此编号引用。",
      },
    },
    nameZh: {
      title: { en: "Name in Chinese", zh: "中文名称" },
      meaning: {
        en: "The name, in Chinese or any other language; where none in English is given it stands for both.",
        zh: "单位名称；未填英文名称的，两种语言均用此名称。",
      },
    },
    nameEn: { title: { en: "Name in English", zh: "英文名称" } },
    kinds: { title: { en: "Kinds of unit", zh: "单位类别" } },
    from: { title: { en: "First day", zh: "设立日期" } },
    to: { title: { en: "Last day", zh: "撤销日期" } },
    successor: {
      title: { en: "Successor", zh: "承接单位" },
      meaning: {
        en: "The unit that takes over on the day after the last.",
        zh: "撤销次日起承接其事项的单位。",
      },
    },
  },
  change: {
    title: { en: "Changes of units", zh: "单位变更" },
    meaning: {
      en: "New names or kinds of units from a day on; a kind applies from the year that begins with or after that day.",
      zh: "单位自某日起的新名称或新类别；类别自该日起始或之后的年度起适用。",
    },
    unitId: { title: { en: "Unit", zh: "单位" } },
    on: { title: { en: "From day", zh: "变更日期" } },
    nameZh: { title: { en: "New name in Chinese", zh: "新中文名称" } },
    nameEn: { title: { en: "New name in English", zh: "新英文名称" } },
    kinds: { title: { en: "New kinds of unit", zh: "新单位类别" } },
  },
  exemption: {
    title: { en: "Exemptions", zh: "免责事项" },
    meaning: {
      en: "Approved exemptions: what falls into them is neither due nor missed.",
      zh: "经批准的免责事项：期限内的相应事项不作要求，也不计为未完成。",
    },
    id: { title: { en: "Id", zh: "编号" } },
    unitId: { title: { en: "Unit", zh: "单位" } },
    measures: {
      title: { en: "Measures", zh: "适用措施" },
      meaning: { en: "Where left empty, all of them.", zh: "未填则适用于全部措施。" },
    },
    from: { title: { en: "From", zh: "起始日期" } },
    to: { title: { en: "To", zh: "截止日期" } },
    reason: { title: { en: "Reason", zh: "免责事由" } },
    approvedBy: {
      title: { en: "Approved by", zh: "批准机关" },
      meaning: { en: "The post or body, no name of a person.", zh: "填写职务或机构，不填姓名。" },
    },
    documentNo: { title: { en: "Document number", zh: "批准文号" } },
    approvedOn: { title: { en: "Approved on", zh: "批准日期" } },
    allows: {
      title: { en: "Allows instead", zh: "准予变通方式" },
      meaning: {
        en: 'What rules may count while it lasts, such as "online"; it then exempts nothing.',
        zh: "期限内规则可认可的方式，如“online”（线上）；填写后不再免除要求。",
      },
    },
  },
  collected: {
    title: { en: "What is collected", zh: "采集范围" },
    meaning: {
      en: "Which kinds of record are collected, from whom and since when; only there does absence count as a miss.",
      zh: "采集哪些类别的记录、向哪些单位采集、自何时起采集；仅在采集范围内，缺报才计为未完成。",
    },
    kind: { title: { en: "Kind of record", zh: "记录类别" } },
    units: {
      title: { en: "Units", zh: "单位" },
      meaning: { en: "Where left empty, all of them.", zh: "未填则为全部单位。" },
    },
    from: { title: { en: "From", zh: "起始日期" } },
    to: { title: { en: "To", zh: "截止日期" } },
  },
  holiday: {
    title: { en: "Holidays", zh: "节假日安排" },
    meaning: {
      en: "The holidays of years that the policy's calendar does not know: a row for each year, and one for each day.",
      zh: "政策日历尚未收录年度的节假日安排：每个年度填一行，每个日期填一行。",
    },
    year: {
      title: { en: "Year that is known", zh: "已公布安排的年度" },
      meaning: { en: "Days of other years are not read.", zh: "其他年度的日期不予读取。" },
    },
    on: { title: { en: "Day", zh: "日期" } },
    sort: { title: { en: "Off or worked", zh: "休息或上班" } },
    off: { en: "day off (Monday to Friday)", zh: "放假（周一至周五）" },
    worked: { en: "worked (Saturday or Sunday)", zh: "调休上班（周六、周日）" },
  },
} as const;
