// Generated from rules/records by `npm run generate`; edit the record kinds, not this file.

/** What a record of any kind has. / 各类记录共有的字段。 */
export interface RecordHeader {
  /** Id / 编号 – Names this record and no other. / 唯一标识一条记录。 */
  readonly id: string;
  /** Unit / 单位 – The unit that the record is about. / 记录所涉及的单位。 */
  readonly unitId: string;
  /** Record filed on / 记录报送日期 – The day the record was handed in; where absent it counts as filed on the day of the event. / 记录报送的日期；未填则视为事件当日报送。 */
  readonly filedAt?: string | undefined;
  /** Audit / 审核状态 – Only approved records count; absent means approved, unless the policy requires an audit. / 仅审核通过的记录计入；未填视为审核通过，政策要求审核的除外。 */
  readonly audit?: "saved" | "in-review" | "approved" | "rejected" | undefined;
  /** Audited on / 审核日期 */
  readonly auditedAt?: string | undefined;
  /** Replaces record / 替代的记录 – The id of the earlier version that this one replaces. / 被本记录替代的原记录编号。 */
  readonly supersedes?: string | undefined;
  /** Late filing accepted by / 逾期报送认可文号 – The document by which a record that was filed late was accepted all the same. / 同意逾期报送的记录照常计入的文件文号。 */
  readonly lateAcceptance?: string | undefined;
  /** Joint with / 联合单位 – The other units that share in this and file it too; each names the others. / 共同完成并各自报送同一事项的其他单位；各方应相互列明。 */
  readonly jointWith?: readonly (string)[] | undefined;
  /** Share of this unit / 本单位份额 – The agreed share of this unit in what is joint; where absent, equal shares. / 联合事项中本单位的约定份额；未填则各方均等。 */
  readonly jointShare?: number | undefined;
  /** Document number / 文号 – Where the proof stands: minutes, notice or voucher number. / 佐证材料的文号：纪要、通知或凭证编号。 */
  readonly documentNo?: string | undefined;
}

/** Appeal / 申诉: A unit's objection to a published score, and when it was decided. */
export interface AppealRecord extends RecordHeader {
  readonly kind: "appeal";
  /** Filed on / 提出日期 */
  readonly on: string;
  /** Decided by / 受理单位 – The commission or the office, whichever answers for the decision, also where others prepare it. / 填对申诉办理负责的市发展改革委或委员会办公室；由其他单位具体办理的，仍填负责单位。 */
  readonly assessorUnitId: string;
  /** Period of the score / 所涉考核时期 – Where absent, the result of the year. / 未填则指年度考核结果。 */
  readonly period?: string | undefined;
  /** Measure / 所涉措施 – The id of the measure whose score it is about; where absent, the unit's result as a whole. / 所涉得分对应的措施编号；未填则指单位总体结果。 */
  readonly measureId?: string | undefined;
  /** About / 申诉事项 */
  readonly about?: string | undefined;
  /** Decided on / 办结日期 */
  readonly decidedOn?: string | undefined;
  /** Outcome / 处理结果 */
  readonly outcome?: "upheld" | "partly" | "dismissed" | undefined;
}

/** Approval case / 审批事项: One application for an approval that an investment project needs, from its acceptance to the decision. */
export interface ApprovalCaseRecord extends RecordHeader {
  readonly kind: "approval-case";
  /** Accepted on / 受理日期 */
  readonly on: string;
  /** Type / 审批类型 */
  readonly type: "eia-report" | "eia-form" | "eia-register" | "whole-chain" | "other";
  /** Limit of its own, in working days / 单独规定的办理时限（工作日） – Where the published guide sets another limit for this approval than the usual one of its type. / 办事指南对该事项另行规定时限的填写，未填则按所属类型的时限。 */
  readonly limitDays?: number | undefined;
  /** Working days of suspension / 中止的工作日数 – For what the applicant had to supply, for public notice or expert review; 0 where the case was never suspended. / 补正材料、公示、专家评审等不计入时限的工作日；未中止的填0。 */
  readonly suspendedDays: number;
  /** Decided on / 办结日期 */
  readonly decidedOn?: string | undefined;
  /** Project / 项目编号 */
  readonly projectId?: string | undefined;
}

/** Published assessment / 考核结果公布: The result of one block of the assessment for one period, as it was published; that of the fourth quarter is the result of the year. */
export interface AssessmentRoundRecord extends RecordHeader {
  readonly kind: "assessment-round";
  /** Published on / 公布日期 */
  readonly on: string;
  /** Period / 考核时期 */
  readonly period: string;
  /** Block / 考核板块 */
  readonly block: "reserve" | "promotion" | "striving" | "investment-promotion";
  /** Assessed by / 考核单位 – All units that answer for the assessment together, whoever did it, the one that files it included. / 共同对考核负责的全部单位，不论由谁办理，含填报单位。 */
  readonly byUnits: readonly (string)[];
}

/** Weight in the comprehensive assessment / 综合考核权重: How many points of 100 this assessment has in the city's comprehensive annual assessment; each change is a record. */
export interface AssessmentWeightRecord extends RecordHeader {
  readonly kind: "assessment-weight";
  /** Set on / 确定日期 */
  readonly on: string;
  /** Weight / 权重分值 */
  readonly weight: number;
  /** Answered for by / 负责单位 – All units that did it together, the one that files it included. / 共同办理的全部单位，含填报单位。 */
  readonly byUnits: readonly (string)[];
}

/** Award for training or competition / 培训和比武获奖: An award for project training or competition. Who shared it marks it as joint. */
export interface AwardRecord extends RecordHeader {
  readonly kind: "award";
  /** Awarded on / 获奖日期 */
  readonly on: string;
  /** Level / 级别 */
  readonly level: "national" | "provincial" | "city";
  /** Award / 奖项名称 */
  readonly title?: string | undefined;
}

/** Committee decision on points / 委员会加减分决定: Points that the committee adds to a unit's total or takes from it, with the reason. It counts only with the number of the document that says so. */
export interface CommitteeDecisionRecord extends RecordHeader {
  readonly kind: "committee-decision";
  /** Decided on / 决定日期 */
  readonly on: string;
  /** Points / 加减分 – Added to the total; taken from it where below 0. / 计入总分的分值，减分填负数。 */
  readonly points: number;
  /** Reason / 事由 – What for; no names of persons. / 加减分的原因，不写人员姓名。 */
  readonly reason: string;
  /** Approved by / 批准机关 – The post or body that decided; no name. / 作出决定的职务或机关，不填姓名。 */
  readonly approvedBy: string;
}

/** Competition or site review / 项目比武（观摩评比）: An event at which the project work of units was compared and ranked: one record, however many units organised it. Units that were ranked apart have an event of their own. */
export interface CompetitionEventRecord extends RecordHeader {
  readonly kind: "competition-event";
  /** Held on / 举办日期 */
  readonly on: string;
  /** Event / 活动名称 */
  readonly name?: string | undefined;
  /** Type / 活动形式 */
  readonly type: "review" | "ring" | "site-visit";
  /** Organised by / 主办单位 – All units that did it together, the one that files it included. / 共同办理的全部单位，含填报单位。 */
  readonly byUnits: readonly (string)[];
  /** Absent / 缺席单位 – The units that had to take part and did not; without those that were excused. / 应参加而未参加的单位；不含经批准不参加的单位。 */
  readonly absentUnits?: readonly (string)[] | undefined;
}

/** Result of a competition / 比武名次: The rank of one unit at one event; a unit that was absent has none. */
export interface CompetitionResultRecord extends RecordHeader {
  readonly kind: "competition-result";
  /** Date of the event / 活动日期 */
  readonly on: string;
  /** Event / 活动编号 */
  readonly eventId: string;
  /** Rank / 名次 – 1 is the best; units with the same result share a rank. / 第1名为最优；成绩相同的名次并列。 */
  readonly rank: number;
  /** Last rank / 末位名次 – The rank of whoever came last: of ten units 10, or 9 where two share the last place. / 排在最后的单位的名次：10个单位参加的为10，末位两家并列的为9。 */
  readonly lastRank: number;
}

/** Finding of a data audit / 数据核查结论: A reported figure or record that did not hold when it was checked. That it is false counts only once somebody decided so, on a day and with a document. */
export interface DataAuditRecord extends RecordHeader {
  readonly kind: "data-audit";
  /** Found on / 发现日期 */
  readonly on: string;
  /** What was checked / 核查对象 */
  readonly subject: "project" | "trip" | "signed-project" | "reserve-project" | "figure";
  /** Record / 所涉记录编号 – The record that was checked. / 被核查的记录。 */
  readonly recordId?: string | undefined;
  /** What was found / 问题类别 */
  readonly flaw?: "duplicate" | "shell" | "figure" | undefined;
  /** Figure / 核查指标 – Which figure was checked. / 核查的是哪一项数据。 */
  readonly metric?: string | undefined;
  /** Period of the figure / 数据所属时期 – The same figure of the same period, audited twice, counts once. / 同一时期的同一项数据经多次核查的，只计一次。 */
  readonly period?: string | undefined;
  /** Deviation / 偏差率 – How far the reported figure is from the verified one, as a share of that; 1 where it is as much or more. / 填报数与核实数之差占核实数的比例；达到或超过100%的填1。 */
  readonly deviation?: number | undefined;
  /** Intent / 性质 */
  readonly intent: "error" | "false";
  /** Decided by / 认定机关 – The post or body that decided; no name. / 作出认定的职务或机关，不填姓名。 */
  readonly decidedBy?: string | undefined;
  /** Decided on / 认定日期 */
  readonly decidedOn?: string | undefined;
}

/** Monthly data / 月度数据报送: The data of one month as a unit submitted it for the assessment. */
export interface DataSubmissionRecord extends RecordHeader {
  readonly kind: "data-submission";
  /** Submitted on / 报送日期 */
  readonly on: string;
  /** Month / 数据月份 */
  readonly month: string;
  /** Rows required / 应填行数 */
  readonly rowsRequired: number;
  /** Rows filled in / 实填行数 */
  readonly rowsFilled: number;
}

/** Policy of element guarantee / 要素保障政策: That a policy of element guarantee was issued, or an existing one was reviewed: one record for each time. Its document stands in the document number. */
export interface ElementPolicyRecord extends RecordHeader {
  readonly kind: "element-policy";
  /** Issued or reviewed on / 出台或复审日期 */
  readonly on: string;
  /** What was done / 事项 */
  readonly action: "issued" | "reviewed";
  /** Policy / 政策名称 */
  readonly name?: string | undefined;
}

/** Application for upper-level funds / 上级资金申报: One application to a higher level for funds of one programme. It is decided once it was approved or refused; a new application is a record of its own. */
export interface FundingApplicationRecord extends RecordHeader {
  readonly kind: "funding-application";
  /** Applied on / 申报日期 */
  readonly on: string;
  /** Programme / 专项名称 */
  readonly programme: string;
  /** Level / 受理层级 */
  readonly level: "national" | "provincial" | "municipal";
  /** Project / 项目编号 */
  readonly projectId?: string | undefined;
  /** Amount applied for / 申报金额 */
  readonly amount?: number | undefined;
  /** Approved on / 批准日期 – Also where less was approved than was applied for. / 批准金额少于申报金额的，同样填写。 */
  readonly approvedOn?: string | undefined;
  /** Refused on / 不予批准日期 */
  readonly refusedOn?: string | undefined;
}

/** Upper-level funds awarded / 争取下达的上级资金: What one document of a higher level awards to one project. An award won by several units is filed by each of them with the whole amount; each names the others and its agreed share. */
export interface FundingAwardRecord extends RecordHeader {
  readonly kind: "funding-award";
  /** Awarded on / 下达日期 */
  readonly on: string;
  /** Number of the award document / 资金下达文号 – The award document is the proof. / 以上级下达文件为准。 */
  readonly awardNo: string;
  /** Project / 项目编号 – The project that the funds are for; where there is none, a task of the unit's own. / 资金所用于的项目；无项目的，填本单位自有事项编号。 */
  readonly projectId: string;
  /** Amount / 下达金额 */
  readonly amount: number;
  /** Level / 资金层级 */
  readonly level: "national" | "provincial" | "municipal";
  /** Kind of funds / 资金类别 */
  readonly fundKind: "budget-investment" | "special-fund" | "bond" | "other";
  /** Evenly spread or matched / 普惠或配套资金 – Money that all get alike, or that only matches other money: nobody strove for it. / 按统一标准普遍下达或仅作配套的资金，不属于争取所得。 */
  readonly evenlySpread: boolean;
  /** Returned on / 退回日期 – The day on which the award was returned or clawed back. / 资金被退回或收回的日期。 */
  readonly returnedOn?: string | undefined;
  /** Amount returned / 退回金额 – Where absent, the whole award. / 未填的视为全额退回。 */
  readonly returnedAmount?: number | undefined;
}

/** Funds newly in place / 新增到位资金: What came in for one signed project in one month. Of a project that several units brought in each of them files it, whole, for its own record of the project. */
export interface FundsInPlaceRecord extends RecordHeader {
  readonly kind: "funds-in-place";
  /** Counted up to / 统计截止日期 */
  readonly on: string;
  /** Month / 月份 */
  readonly month: string;
  /** Signed project / 签约项目编号 */
  readonly signedProjectId: string;
  /** Newly in place / 本月新增到位资金 */
  readonly amount: number;
  /** Invested since the signing / 签约以来累计完成投资 – By the end of the month; where absent, not known. / 截至月末的累计数；未填视为未掌握。 */
  readonly invested?: number | undefined;
}

/** Guidance visit / 指导服务: The task force guided somebody on the spot in project reserve or upper-level support: another unit of the city, a township or a project. */
export interface GuidanceVisitRecord extends RecordHeader {
  readonly kind: "guidance-visit";
  /** Visited on / 指导日期 */
  readonly on: string;
  /** Guided unit / 被指导单位 – Where a unit of the city was guided. / 指导对象为市内单位的填写。 */
  readonly toUnitId?: string | undefined;
  /** Projects / 所涉项目 */
  readonly projects?: readonly (string)[] | undefined;
  /** Topic / 指导事项 */
  readonly topic?: string | undefined;
}

/** Monthly investment of an industry / 行业投资月度进度: What was invested by the end of a month in the industries and fields that a department leads, whoever carries the projects. */
export interface IndustryProgressRecord extends RecordHeader {
  readonly kind: "industry-progress";
  /** Reported on / 填报日期 */
  readonly on: string;
  /** Month / 月份 */
  readonly month: string;
  /** Investment since 1 January / 本年累计完成投资 – As the department reports it. / 部门填报数。 */
  readonly ytdInvestment: number;
  /** The same by the statistics / 统计部门数据 – Goes before the department's own figure. / 与部门填报数不一致的，以统计数据为准。 */
  readonly statisticsInvestment?: number | undefined;
}

/** Internal use of results / 内部结果运用: A unit's own document that links assessment results to consequences for its sub-units. A draft and the document that was issued are two records, and both stay. */
export interface InternalUseRecord extends RecordHeader {
  readonly kind: "internal-use";
  /** Date of the document / 文件日期 – The day on which it was issued; of a draft, on which it was circulated. / 印发日期；征求意见稿填发出日期。 */
  readonly on: string;
  /** Year / 年度 – The year that it is for, such as "2021"; it may be issued before that begins. / 适用年度，如“2021”；可在该年度开始前印发。 */
  readonly period: string;
  /** Draft / 征求意见稿 */
  readonly draft: boolean;
  /** Links results to / 挂钩事项 */
  readonly linksTo: readonly ("appraisal" | "bonus" | "personnel" | "budget")[];
}

/** Interview / 约谈: A formal talk with a unit about what went wrong, or a letter of reminder in its place. One interview may answer several triggers. */
export interface InterviewRecord extends RecordHeader {
  readonly kind: "interview";
  /** Held on / 约谈日期 – Of a letter, the day on which it was issued. / 提醒函填发函日期。 */
  readonly on: string;
  /** Held by / 组织约谈单位 */
  readonly heldBy: string;
  /** Triggers / 对应触发事项 */
  readonly triggers: readonly (string)[];
  /** Level / 约谈层级 */
  readonly level: "letter" | "deputy" | "principal" | "joint";
  /** Causes / 约谈事由 – An interview for the same cause soon after another is a repeated one; the list is empty where it is none of these. / 短期内因同一事由再次被约谈的，作为重复约谈；不属于所列事由的，列表为空。 */
  readonly causes: readonly ("ranking" | "unit-light" | "late-start" | "late-step" | "study" | "meeting" | "outbound" | "rectification" | "result" | "false-data")[];
  /** Presence / 到场情况 – Left out for a letter. / 提醒函不填。 */
  readonly presence?: "required-post" | "approved-deputy" | "unapproved-deputy" | "absent" | "excused" | undefined;
  /** Posts interviewed / 被约谈岗位 */
  readonly posts?: readonly (string)[] | undefined;
  /** Minutes issued on / 纪要印发日期 */
  readonly minutesOn?: string | undefined;
}

/** Follow-up of an interview / 约谈后整改情况: What a unit did after an interview. Every report repeats the dates that were reached before; the newest counts. */
export interface InterviewFollowupRecord extends RecordHeader {
  readonly kind: "interview-followup";
  /** Reported on / 报送日期 */
  readonly on: string;
  /** Interview / 约谈编号 */
  readonly interviewId: string;
  /** Interview held by / 组织约谈单位 */
  readonly heldBy: string;
  /** Plan filed on / 整改方案报送日期 */
  readonly planOn?: string | undefined;
  /** Closed on / 整改完成日期 – The day on which the unit reported that all of the plan is done. / 被约谈单位报告整改全部完成的日期。 */
  readonly closedOn?: string | undefined;
  /** Checked on / 核查日期 – The day on which whoever held the interview looked at the follow-up, whatever came of it. / 组织约谈单位核查整改情况的日期，无论是否通过。 */
  readonly checkedOn?: string | undefined;
  /** Accepted on / 验收通过日期 */
  readonly acceptedOn?: string | undefined;
}

/** Trigger of an interview / 约谈触发事项: A decision that a unit is to be interviewed. The rules only propose it; people decide. */
export interface InterviewTriggerRecord extends RecordHeader {
  readonly kind: "interview-trigger";
  /** Decided on / 决定日期 */
  readonly on: string;
  /** Held by / 组织约谈单位 */
  readonly heldBy: string;
  /** Rule / 触发情形 */
  readonly rule: "t1" | "t2" | "t3" | "t4" | "t5" | "t6";
  /** Facts / 事实 */
  readonly text?: string | undefined;
}

/** Joint start of projects / 项目集中开工: An event at which several projects started together. */
export interface JointStartRecord extends RecordHeader {
  readonly kind: "joint-start";
  /** Held on / 举行日期 */
  readonly on: string;
  /** Projects / 集中开工项目 */
  readonly projects: readonly (string)[];
}

/** Study of project work by leaders / 领导研究项目工作: An occasion on which leaders of a unit studied its project work. It counts for every post that it names: one joint study may serve several. */
export interface LeaderStudyRecord extends RecordHeader {
  readonly kind: "leader-study";
  /** Studied on / 研究日期 */
  readonly on: string;
  /** Posts that studied / 参加研究的岗位 – Whoever holds two posts names both; the study then serves both. / 一人兼任两个岗位的，两个岗位都填，该次研究对两个岗位均有效。 */
  readonly posts: readonly (string)[];
  /** Form / 研究形式 */
  readonly form: "committee" | "executive" | "special-meeting" | "site";
  /** What was studied / 研究内容 */
  readonly topics?: string | undefined;
}

/** Leading body / 领导机构: The body that leads the unit's project investment work, as it was set up or reorganised: the municipal committee, or a leading group of the unit. The newest one counts. */
export interface LeadingBodyRecord extends RecordHeader {
  readonly kind: "leading-body";
  /** Set up on / 设立（调整）日期 */
  readonly from: string;
  /** Stood until / 存续截止日期 – The last day of a body that was dissolved; absent while it stands. / 机构撤销的，填存续的最后一日；存续期间不填。 */
  readonly to?: string | undefined;
  /** Name / 机构名称 */
  readonly name?: string | undefined;
  /** Chaired by / 负责人类别 */
  readonly chairRole: "principal" | "deputy" | "other";
  /** Fields of work / 职能范围 */
  readonly scopes?: readonly ("reserve" | "promotion" | "striving" | "investment-promotion")[] | undefined;
}

/** Published result of a measure / 单项措施考核结果: The score of one unit in one measure for one period, as it was published; that of the fourth quarter is the result of the year. */
export interface MeasureResultRecord extends RecordHeader {
  readonly kind: "measure-result";
  /** Published on / 公布日期 */
  readonly on: string;
  /** Period / 考核时期 */
  readonly period: string;
  /** Measure / 措施编号 – The id of the measure, the same in every period. / 措施的编号，各时期一致。 */
  readonly measureId: string;
  /** Score / 得分 */
  readonly score: number;
}

/** Meeting attendance / 参会情况: How one invited unit was represented at one regular meeting. */
export interface MeetingAttendanceRecord extends RecordHeader {
  readonly kind: "meeting-attendance";
  /** Date of the meeting / 会议日期 */
  readonly on: string;
  /** Meeting / 会议编号 */
  readonly meetingId: string;
  /** Presence / 出席情况 */
  readonly presence: "required-post" | "approved-deputy" | "unapproved-deputy" | "excused" | "absent";
}

/** Meeting decision / 会议议定事项: Something a regular meeting decided, with the unit that carries it out and its deadline. */
export interface MeetingDecisionRecord extends RecordHeader {
  readonly kind: "meeting-decision";
  /** Decided on / 议定日期 */
  readonly on: string;
  /** Meeting / 会议编号 */
  readonly meetingId: string;
  /** Owner / 承办单位 */
  readonly ownerUnitId: string;
  /** What was decided / 议定内容 */
  readonly text?: string | undefined;
  /** Due on / 办结时限 */
  readonly dueOn: string;
  /** Closed on / 办结日期 */
  readonly closedOn?: string | undefined;
}

/** Change of a member / 成员调整: Another person took a seat in the unit's leading body, for instance after a change of leaders, and when that was reported. */
export interface MembershipChangeRecord extends RecordHeader {
  readonly kind: "membership-change";
  /** Changed on / 调整日期 */
  readonly on: string;
  /** Post / 岗位编号 – Names the post that has the seat, not the person. / 成员所任岗位的编号，不是人员的编号。 */
  readonly postId: string;
  /** Reported on / 报备日期 – When the office of the municipal committee was told; absent until then. / 向市项目投资促进委员会办公室报备的日期；未报备的不填。 */
  readonly reportedOn?: string | undefined;
}

/** Monthly notification / 月通报: An issue that notifies units of a month's project work, with the units that it covers. */
export interface MonthlyNotificationRecord extends RecordHeader {
  readonly kind: "monthly-notification";
  /** Issued on / 印发日期 */
  readonly on: string;
  /** Month / 月份 */
  readonly month: string;
  /** Units covered / 覆盖单位 */
  readonly coveredUnits: readonly (string)[];
}

/** Outbound trip / 外出招商: One journey for investment promotion, filed by the unit whose leaders made it: one record however many leaders travelled and however many cities it led to. A journey of several units is filed by each of them, and each names the others. */
export interface OutboundTripRecord extends RecordHeader {
  readonly kind: "outbound-trip";
  /** First day / 出发日期 */
  readonly from: string;
  /** Last day / 返回日期 */
  readonly to: string;
  /** Days / 天数 – In steps of half a day. / 以半天为单位。 */
  readonly days?: number | undefined;
  /** Posts that travelled / 出行岗位 – Whoever holds two posts names both; the trip then serves both. / 一人兼任两个岗位的，两个岗位都填，该次行程对两个岗位均有效。 */
  readonly posts: readonly (string)[];
  /** Leaders / 领导类别 */
  readonly leaderTypes: readonly ("principal" | "deputy" | "branch-head" | "other")[];
  /** Reach / 外出范围 – How far the trip led; of an online meeting, where the enterprises are. / 行程所到范围；线上洽谈按企业所在地填写。 */
  readonly reach: "own-city" | "home" | "abroad";
  /** Destinations / 目的地 */
  readonly destinations: readonly (string)[];
  /** Enterprises visited / 拜访企业 */
  readonly visited?: readonly (string)[] | undefined;
  /** Mode / 方式 */
  readonly mode: "onsite" | "online";
  /** Industry chain / 产业链 */
  readonly industryChain?: string | undefined;
}

/** Visit to an enterprise / 企业拜访: One enterprise visited on one outbound trip, and when it was followed up. */
export interface OutboundVisitRecord extends RecordHeader {
  readonly kind: "outbound-visit";
  /** Trip / 外出招商编号 */
  readonly tripId: string;
  /** Visited on / 拜访日期 */
  readonly on: string;
  /** Enterprise / 企业名称 */
  readonly enterprise: string;
  /** With the city's top leaders / 市主要领导带队 */
  readonly withCityLeader?: boolean | undefined;
  /** Arranged by the task force / 专班对接促成 – The unit's task force brought the leader to the enterprise. / 由本单位专班对接并陪同领导拜访。 */
  readonly byTaskForce?: boolean | undefined;
  /** Followed up on / 跟进日期 – The first day after the visit on which the unit took the lead further. / 拜访后首次跟进对接的日期。 */
  readonly followedUpOn?: string | undefined;
}

/** Change of a project's plan / 项目年度计划调整: An approved change of the planned investment of a project after the plan was issued. */
export interface PlanChangeRecord extends RecordHeader {
  readonly kind: "plan-change";
  /** Approved on / 批准日期 */
  readonly on: string;
  /** Project / 项目编号 */
  readonly projectId: string;
  /** New planned investment of the year / 调整后年度计划投资 – Of the whole project; 0 where it is dropped from the plan. / 整个项目的年度计划投资；退出计划的填0。 */
  readonly newPlan: number;
  /** Cause / 调整原因类别 */
  readonly cause: "objective" | "other";
  /** Reason / 调整原因说明 */
  readonly reason?: string | undefined;
}

/** Project for a year's investment plan / 年度投资计划申报项目: A project that a unit submitted for the plan of a year. A bundle that is split is marked as withdrawn, and its parts are submitted one by one. */
export interface PlanProjectRecord extends RecordHeader {
  readonly kind: "plan-project";
  /** Submitted on / 申报日期 */
  readonly on: string;
  /** Project / 项目名称 */
  readonly name?: string | undefined;
  /** Year of the plan / 计划年度 */
  readonly planYear: number;
  /** Planned investment of the year / 年度计划投资 */
  readonly yearPlan: number;
  /** Approved or filed as a project / 立项审批、核准或备案已办理 */
  readonly approval: boolean;
  /** Land secured / 用地已落实 */
  readonly land: boolean;
  /** Source of funds confirmed / 资金来源已落实 */
  readonly funds: boolean;
  /** Environmental approval obtained / 环评手续已办理 */
  readonly environment: boolean;
  /** Several projects submitted as one / 多个项目打捆申报 */
  readonly bundled: boolean;
  /** Compiled by / 市级计划编制单位 */
  readonly compiledBy?: string | undefined;
  /** In the municipal plan since / 列入市级计划日期 */
  readonly inPlanOn?: string | undefined;
  /** Withdrawn on / 撤回日期 – Withdrawn, split into its parts or removed from the plan. / 撤回申报、拆分或移出计划的日期。 */
  readonly withdrawnOn?: string | undefined;
}

/** Step of the annual investment plan / 年度投资计划编报环节: That a unit filed the draft or the final list of its next year's investment projects, or that the municipal plan was drafted or issued. */
export interface PlanSubmissionRecord extends RecordHeader {
  readonly kind: "plan-submission";
  /** Done on / 完成日期 */
  readonly on: string;
  /** Step / 环节 */
  readonly stage: "draft" | "final" | "issued";
  /** Year in which the step was due / 该环节应完成年度 – Also where it was done later. Of the plan of 2022: 2021 for the draft and the final list, 2022 for the issue. / 逾期完成的仍填应完成年度。以2022年度计划为例：初稿、定稿填2021，下达填2022。 */
  readonly dueYear: string;
}

/** Plenary of the leading body / 领导机构全体会议: A meeting of all members of the unit's leading body. */
export interface PlenaryRecord extends RecordHeader {
  readonly kind: "plenary";
  /** Held on / 召开日期 */
  readonly on: string;
  /** Convened by / 召集人类别 */
  readonly chairRole: "principal" | "deputy" | "other";
}

/** Policy digest / 政策信息研判材料: Policies on project investment that the task force collected, summed up and studied, as issued. */
export interface PolicyDigestRecord extends RecordHeader {
  readonly kind: "policy-digest";
  /** Issued on / 印发日期 */
  readonly on: string;
  /** Level / 政策层级 – The highest level whose policies it covers. / 所涉政策的最高层级。 */
  readonly level?: "national" | "provincial" | "municipal" | undefined;
  /** Topics / 政策主题 */
  readonly topics?: readonly (string)[] | undefined;
}

/** Publicity or training about policies / 政策宣传培训: An event at which units and enterprises were told of policies of element guarantee or trained in them. */
export interface PolicyPublicityRecord extends RecordHeader {
  readonly kind: "policy-publicity";
  /** Held on / 开展日期 */
  readonly on: string;
  /** Form / 形式 */
  readonly form: "publicity" | "training";
  /** Units that took part / 参加单位 */
  readonly audience?: readonly (string)[] | undefined;
  /** People who took part / 参加人数 */
  readonly attendees?: number | undefined;
}

/** Tenure of a post / 任职情况: From when to when somebody holds a post of the unit. Duties belong to the post: whoever holds it fulfils them. */
export interface PostTenureRecord extends RecordHeader {
  readonly kind: "post-tenure";
  /** Post / 岗位编号 – Names the post, not the person; the same in every tenure of the post. / 岗位的编号，不是人员的编号；同一岗位的历次任职使用同一编号。 */
  readonly postId: string;
  /** Role / 岗位类别 */
  readonly role: "party-head" | "government-head" | "department-head" | "soe-head" | "deputy";
  /** Held from / 任职日期 */
  readonly from: string;
  /** Held to / 离任日期 – The last day in the post; absent while it is held. / 在任的最后一日；在任期间不填。 */
  readonly to?: string | undefined;
  /** Person / 人员编号 */
  readonly personId?: string | undefined;
}

/** Milestone of pre-project work / 项目前期工作节点: One step that a project takes before construction, with the day for which it is planned. Where another unit takes the project over, that unit sets the steps not yet done anew. */
export interface PreMilestoneRecord extends RecordHeader {
  readonly kind: "pre-milestone";
  /** Set on / 节点设定日期 */
  readonly on: string;
  /** Project / 项目编号 – Its row in the plan of the year in which the milestone was set; when the project gets a new row in the next year's plan, the milestone is corrected to name that. / 设定节点当年的年度计划项目编号；年度结转后，更正为新计划年度的项目编号。 */
  readonly projectId: string;
  /** Step / 节点类别 */
  readonly type: "approval" | "feasibility" | "land" | "environment" | "design" | "budget" | "drawings" | "tender" | "permit";
  /** Planned for / 计划完成日期 */
  readonly plannedOn: string;
  /** Done on / 实际完成日期 */
  readonly doneOn?: string | undefined;
  /** Suspension accepted on / 暂停认可日期 – The day on which it was accepted that the work had to rest; until then no suspended day counts. / 对暂停前期工作予以认可的日期；未经认可的，暂停天数不计。 */
  readonly suspendedOn?: string | undefined;
  /** Suspension accepted by / 暂停认可机关 – The post or body that accepted it; no name. Without it no suspended day counts. / 作出认可的职务或机关，不填姓名；未填的，暂停天数不计。 */
  readonly suspendedBy?: string | undefined;
  /** Suspended days / 暂停天数 – By so many days the milestone may be done later. / 节点完成期限相应顺延的天数。 */
  readonly suspendedDays?: number | undefined;
  /** Reason for the suspension / 暂停原因 */
  readonly suspendedFor?: string | undefined;
}

/** Fund for pre-project work / 项目前期工作经费: A sum that a year plans for pre-project work, and when it was allocated. A sum that is allocated in parts is filed part by part. */
export interface PreProjectFundRecord extends RecordHeader {
  readonly kind: "pre-project-fund";
  /** Planned on / 安排日期 */
  readonly on: string;
  /** Year that it is planned for / 经费所属年度 */
  readonly planYear: number;
  /** Amount / 金额 */
  readonly amount: number;
  /** To be allocated by / 计划落实日期 – Where absent, from the beginning of the year. / 未填的，自年初起即视为应落实。 */
  readonly dueOn?: string | undefined;
  /** Allocated on / 实际落实日期 */
  readonly allocatedOn?: string | undefined;
  /** Project / 项目编号 */
  readonly projectId?: string | undefined;
}

/** Progress report / 工作进展报告: What a unit reports of its work in one period, such as the monthly report of its task force. */
export interface ProgressReportRecord extends RecordHeader {
  readonly kind: "progress-report";
  /** Reported on / 报送日期 */
  readonly on: string;
  /** Period / 报告期 – The period that it reports on, such as "2021-09". / 所报告的时期，如“2021-09”。 */
  readonly period: string;
  /** Subject / 报告事项 */
  readonly subject: "task-force" | "consolidation" | "industry" | "pre-project";
}

/** Key project of a year's plan / 年度计划重点项目: One row of the plan of one year. Its id is the project's id in that year; a project that goes on has a row of its own in every year's plan. */
export interface ProjectRecord extends RecordHeader {
  readonly kind: "project";
  /** Entered in the plan on / 列入计划日期 */
  readonly on: string;
  /** Project / 项目名称 */
  readonly name?: string | undefined;
  /** Level / 项目级别 */
  readonly level?: "provincial" | "municipal" | "county" | undefined;
  /** Category / 项目类别 */
  readonly category: "new" | "continuing" | "finishing" | "pre";
  /** Year of the plan / 计划年度 */
  readonly planYear: number;
  /** Total investment / 总投资 */
  readonly planTotal?: number | undefined;
  /** Planned investment of the year / 年度计划投资 – Of the whole project as it was first planned; 0 where the year plans none. / 整个项目最初下达的年度计划投资；当年未安排投资的填0。 */
  readonly yearPlan: number;
  /** Reported from / 月报起始日 – From this day its status is reported every month; where absent, from its entry in the plan. / 自该日起逐月报送进展；未填则自列入计划之日起。 */
  readonly from?: string | undefined;
  /** Reported until / 月报终止日 – The last day of its plan year, or the day on which it left the plan. / 计划年度最后一日，或退出计划之日。 */
  readonly to?: string | undefined;
  /** Planned start / 计划开工日期 – Any day of the planned month. / 计划开工月份中的任一日。 */
  readonly plannedStart?: string | undefined;
  /** Planned finish / 计划竣工日期 – Any day of the month in which the project is to be finished or in production. / 计划竣工或投产月份中的任一日。 */
  readonly plannedFinish?: string | undefined;
  /** Part of bundle / 所属打捆项目 – The project in which this one is planned together with others. / 本项目与其他项目打捆列入计划的，填打捆项目编号。 */
  readonly bundleOf?: string | undefined;
}

/** Project led by a leader / 领导包联项目: From when to when the holder of a post leads a project of the plan and answers for its progress. */
export interface ProjectContactRecord extends RecordHeader {
  readonly kind: "project-contact";
  /** Led from / 包联起始日期 */
  readonly from: string;
  /** Led to / 包联终止日期 – The last day; absent while it goes on. Led again later, the first record is corrected instead. / 包联的最后一日；仍在包联的不填。日后恢复包联的，更正原记录，不另行填报。 */
  readonly to?: string | undefined;
  /** Project / 项目编号 – Who leads it stays with the leader's unit when the project is handed over. / 项目移交后，包联记录仍归领导所在单位。 */
  readonly projectId: string;
  /** Post that leads it / 包联岗位 */
  readonly postId: string;
}

/** Issue of a project / 项目问题: An issue on the unit's list that its leader in charge is to have settled by a date. */
export interface ProjectIssueRecord extends RecordHeader {
  readonly kind: "project-issue";
  /** Raised on / 提出日期 */
  readonly on: string;
  /** Project / 项目编号 */
  readonly projectId?: string | undefined;
  /** Post that is to settle it / 责任岗位 */
  readonly postId?: string | undefined;
  /** Issue / 问题内容 */
  readonly text?: string | undefined;
  /** Due on / 化解时限 */
  readonly dueOn: string;
  /** Settled on / 化解日期 */
  readonly closedOn?: string | undefined;
}

/** Light of a project / 项目亮灯: The light that was published for a project for a month: the rules propose it, people decide on it. */
export interface ProjectLightRecord extends RecordHeader {
  readonly kind: "project-light";
  /** Published on / 公布日期 */
  readonly on: string;
  /** Project / 项目编号 */
  readonly projectId: string;
  /** Month / 月份 */
  readonly month: string;
  /** Colour / 灯色 */
  readonly colour: "green" | "yellow" | "red" | "grey";
}

/** Monthly project status / 项目月报: How a project of the plan stood at the end of a month. Every row repeats the dates that were reached before. */
export interface ProjectStatusRecord extends RecordHeader {
  readonly kind: "project-status";
  /** Reported on / 填报日期 */
  readonly on: string;
  /** Project / 项目编号 */
  readonly projectId: string;
  /** Month / 月份 */
  readonly month: string;
  /** Investment since 1 January / 本年累计完成投资 – Of the whole project, whoever held it before; lower than the month before, or below 0, after a correction. / 整个项目的累计数，移交前完成的也计入；核减后可低于上月，也可为负数。 */
  readonly ytdInvestment: number;
  /** The same in the statistics / 统计口径累计完成投资 – As the statistics office has it; where it is there it counts instead of the unit's own figure. / 统计部门认定数；已填的以此为准，不再采用单位填报数。 */
  readonly statisticsInvestment?: number | undefined;
  /** Corrected downwards / 核减 – The investment was lowered by a correction. / 累计完成投资经核实调减。 */
  readonly corrected?: boolean | undefined;
  /** Started on / 实际开工日期 */
  readonly startedOn?: string | undefined;
  /** Entered in the statistics on / 纳统入库日期 */
  readonly enteredStatisticsOn?: string | undefined;
  /** Finished on / 竣工日期 */
  readonly finishedOn?: string | undefined;
  /** In production on / 投产日期 */
  readonly productionOn?: string | undefined;
  /** Complete / 填报完整 – Whether whoever received the row found all that is asked for in it. / 接收单位审核认为应填内容是否齐全。 */
  readonly complete: boolean;
  /** Progress on site / 形象进度 */
  readonly progress?: string | undefined;
  /** Open issues / 存在问题 */
  readonly issues?: string | undefined;
}

/** Project transfer / 项目移交: Another unit answers for a project from a day on. What was invested before stays with the former unit. */
export interface ProjectTransferRecord extends RecordHeader {
  readonly kind: "project-transfer";
  /** First day of the new unit / 接收单位负责起始日 */
  readonly on: string;
  /** Project / 项目编号 */
  readonly projectId: string;
  /** Taken over by / 接收单位 */
  readonly toUnitId: string;
  /** Share of the year's plan that goes over / 随项目移交的年度计划份额 – Where absent, the months of the year that begin on that day or later, of twelve. / 未填的，按移交当日及以后开始的月份数占12个月的比例计算。 */
  readonly planShare?: number | undefined;
  /** Invested in the year before the transfer / 移交前本年完成投资 – Of the whole project since 1 January; it stays with the units that held it. / 整个项目自1月1日至移交前的累计完成数，归移交前的负责单位。 */
  readonly investedBefore: number;
  /** Reason / 移交原因 */
  readonly reason?: string | undefined;
}

/** Investment promotion meeting / 招商推介会: A meeting at which the unit's task force presents the place to investors. */
export interface PromotionMeetingRecord extends RecordHeader {
  readonly kind: "promotion-meeting";
  /** Held on / 举办日期 */
  readonly on: string;
  /** Place / 举办地范围 */
  readonly reach: "own-city" | "home" | "abroad";
  /** Name / 活动名称 */
  readonly name?: string | undefined;
}

/** Rectification / 问题整改情况: How far a finding of supervision has been put right. Every report repeats the dates that were reached before; the newest counts. That it was closed on paper only counts once somebody decided so, on a day and with a document. */
export interface RectificationRecord extends RecordHeader {
  readonly kind: "rectification";
  /** Reported on / 报送日期 */
  readonly on: string;
  /** Finding / 问题编号 */
  readonly findingId: string;
  /** First answered on / 首次反馈日期 – The day on which the unit first said what it will do. / 责任单位首次反馈整改措施的日期。 */
  readonly feedbackOn?: string | undefined;
  /** Reported as put right on / 报告整改完成日期 */
  readonly closedOn?: string | undefined;
  /** Accepted on / 验收销号日期 – The day on which whoever supervises confirmed that it was put right. / 督查单位核实确认整改到位的日期。 */
  readonly acceptedOn?: string | undefined;
  /** Reopened on / 重新列入整改日期 – The day on which it was found not to have been put right after all; what was accepted by then counts no longer. / 发现实际未整改到位、重新列入整改的日期；此前的验收不再计入。 */
  readonly reopenedOn?: string | undefined;
  /** Due again on / 重新整改时限 – The deadline that was set when it was reopened, in place of the first; it does not replace that where it was closed on paper only. Left out, the first stands. / 重新列入整改时确定的时限，替代原时限；经认定虚假销号的，仍以原时限为准。未填的，原时限不变。 */
  readonly newDueOn?: string | undefined;
  /** Closed on paper only / 虚假销号 */
  readonly onPaperOnly?: boolean | undefined;
  /** Decided by / 认定机关 – The post or body that decided; no name. / 作出认定的职务或机关，不填姓名。 */
  readonly decidedBy?: string | undefined;
  /** Decided on / 认定日期 */
  readonly decidedOn?: string | undefined;
}

/** Regular work meeting / 工作例会: A regular meeting that studied the project investment work, filed by the unit that held it. */
export interface RegularMeetingRecord extends RecordHeader {
  readonly kind: "regular-meeting";
  /** Held on / 召开日期 */
  readonly on: string;
  /** Chaired by / 主持人类别 */
  readonly chairRole: "principal" | "deputy" | "other";
  /** Minutes issued on / 纪要印发日期 */
  readonly minutesOn?: string | undefined;
}

/** Project in the reserve / 储备项目: A project that is prepared for the plans of later years. It is in the reserve from its entry until it starts or is removed; the days on which it reached a stage stay in the record. */
export interface ReserveProjectRecord extends RecordHeader {
  readonly kind: "reserve-project";
  /** Entered in the reserve on / 入库日期 */
  readonly on: string;
  /** Project / 项目名称 */
  readonly name?: string | undefined;
  /** Industry / 所属行业 */
  readonly industry?: string | undefined;
  /** Total investment / 总投资 */
  readonly totalInvestment: number;
  /** Proposal made on / 项目建议书完成日期 – Before that it is an idea. / 此前为谋划阶段。 */
  readonly proposalOn?: string | undefined;
  /** Feasibility study approved on / 可行性研究报告批复日期 */
  readonly feasibilityOn?: string | undefined;
  /** Preliminary design approved on / 初步设计批复日期 */
  readonly designOn?: string | undefined;
  /** Ready to start on / 具备开工条件日期 */
  readonly readyOn?: string | undefined;
  /** Entered in the national library on / 纳入国家重大建设项目库日期 – The day on which it got its code there. / 取得国家重大建设项目库项目代码的日期。 */
  readonly libraryOn?: string | undefined;
  /** Code in the national library / 国家重大建设项目库项目代码 */
  readonly libraryCode?: string | undefined;
  /** Listed in a provincial or national plan on / 列入省级或国家级规划、计划日期 */
  readonly listedOn?: string | undefined;
  /** Started on / 转化开工日期 – Its construction began: it has left the reserve for the plan. / 项目开工建设，由储备转为实施。 */
  readonly startedOn?: string | undefined;
  /** Project of the plan / 转化后的计划项目编号 – The project that it became in a year's plan. / 转入年度计划后的项目编号。 */
  readonly projectId?: string | undefined;
  /** Removed on / 移出日期 – Taken out of the reserve without having started. / 未开工即移出储备库的日期。 */
  readonly removedOn?: string | undefined;
}

/** Approved result / 考核结果审定: The approval of an assessment result, and when the units were notified of it. */
export interface ResultApprovalRecord extends RecordHeader {
  readonly kind: "result-approval";
  /** Approved on / 审定日期 */
  readonly on: string;
  /** Period of the result / 考核时期 */
  readonly period?: string | undefined;
  /** Notified by / 通报单位 – All units that did it together, the one that files it included. / 共同办理的全部单位，含填报单位。 */
  readonly byUnits: readonly (string)[];
  /** Notified on / 通报日期 */
  readonly notifiedOn?: string | undefined;
}

/** Decision on the use of a result / 结果运用决定: What was decided about a unit because of its result, who carries it out and by when. */
export interface ResultDecisionRecord extends RecordHeader {
  readonly kind: "result-decision";
  /** Decided on / 决定日期 */
  readonly on: string;
  /** Carried out by / 执行单位 – The commission or the office, whichever answers for it, also where others do the work. / 填对执行负责的市发展改革委或委员会办公室；由其他单位具体办理的，仍填负责单位。 */
  readonly executorUnitId: string;
  /** Type / 运用方式 */
  readonly type: "honour" | "priority-resource" | "weight" | "personnel" | "interview" | "admonition" | "resource-cut";
  /** Period of the result / 所依据的考核时期 */
  readonly period?: string | undefined;
  /** To be carried out by / 执行时限 */
  readonly dueOn: string;
  /** Carried out on / 执行完成日期 */
  readonly executedOn?: string | undefined;
}

/** Satisfaction survey / 满意度测评: How satisfied the units and enterprises that a unit serves are with it. */
export interface SatisfactionSurveyRecord extends RecordHeader {
  readonly kind: "satisfaction-survey";
  /** Closed on / 测评完成日期 */
  readonly on: string;
  /** Period / 测评所属期 – The half-year or year that they were asked about. / 测评所针对的半年或年度。 */
  readonly period: string;
  /** Conducted by / 组织测评单位 */
  readonly conductedBy?: string | undefined;
  /** Answers / 有效答卷数 */
  readonly responses: number;
  /** Mean score of the answers, of 100 / 平均得分（满分100） */
  readonly score: number;
}

/** Score sheets sent out / 得分明细送达: The score of every line with its calculation for one period, as it was sent to the units. */
export interface ScoreSheetRecord extends RecordHeader {
  readonly kind: "score-sheet";
  /** Sent on / 送达日期 */
  readonly on: string;
  /** Period / 考核时期 */
  readonly period: string;
  /** Sent by / 发送单位 – All units that answer for the assessment together, whoever did it, the one that files it included. / 共同对考核负责的全部单位，不论由谁办理，含填报单位。 */
  readonly byUnits: readonly (string)[];
  /** Sent to / 收件单位 */
  readonly toUnits: readonly (string)[];
}

/** Self-assessment of a year / 年度自评: A unit's assessment of its own work in one year. */
export interface SelfAssessmentRecord extends RecordHeader {
  readonly kind: "self-assessment";
  /** Complete on / 材料齐全日期 – The day on which both the self-assessment and its evidence had been handed in. / 自评报告和佐证材料均已报送的日期。 */
  readonly on: string;
  /** Year / 自评年度 – A whole year, such as 2021. / 填整年，如2021。 */
  readonly period: string;
}

/** Signed project / 招商引资签约项目: One project that investment promotion brought in, from its contract to production. One that several units brought in is filed by each of them, whole; each names the others and its agreed share. */
export interface SignedProjectRecord extends RecordHeader {
  readonly kind: "signed-project";
  /** Signed on / 签约日期 */
  readonly on: string;
  /** Contract number / 合同编号 – The same in the records of all units that brought the project in. / 共同引进的各单位填同一编号。 */
  readonly contractNo: string;
  /** Project / 项目名称 */
  readonly name?: string | undefined;
  /** Contract amount / 合同金额 – Of the whole project. / 整个项目的合同金额。 */
  readonly contractAmount: number;
  /** Planned production / 计划投产日期 – The day by which the contract wants the project in production or open. / 合同约定的投产或开业日期。 */
  readonly plannedProduction: string;
  /** Registered on / 注册日期 – The day on which the project's company was registered. / 项目公司完成工商注册的日期。 */
  readonly registeredOn?: string | undefined;
  /** Construction started on / 开工日期 */
  readonly startedOn?: string | undefined;
  /** In production since / 投产日期 */
  readonly productionOn?: string | undefined;
  /** Reason for a late start accepted on / 延期开工原因认可日期 */
  readonly startReasonAcceptedOn?: string | undefined;
  /** Reason for a late start accepted by / 延期开工原因认可机关 – The post or body; no name. / 职务或机关，不填姓名。 */
  readonly startReasonAcceptedBy?: string | undefined;
  /** Terminated on / 终止日期 – The day on which the contract ended. It counts only once it was approved. / 合同终止的日期；经批准后方予计入。 */
  readonly terminatedOn?: string | undefined;
  /** Termination approved on / 终止批准日期 */
  readonly terminationApprovedOn?: string | undefined;
  /** Termination approved by / 终止批准机关 – The post or body; no name. / 职务或机关，不填姓名。 */
  readonly terminationApprovedBy?: string | undefined;
}

/** Visit to a project on site / 现场调度: One visit by the holder of one post to one project. Leaders who go together file one record each, and so does whoever holds two posts for each of these. */
export interface SiteVisitRecord extends RecordHeader {
  readonly kind: "site-visit";
  /** Visited on / 调度日期 */
  readonly on: string;
  /** Post / 调度岗位 */
  readonly postId: string;
  /** Project / 项目编号 – Absent where the site belongs to no project of the plan. A visit stays with the leader's unit when the project is handed over. / 现场不属于计划内项目的不填。项目移交后，调度记录仍归领导所在单位。 */
  readonly projectId?: string | undefined;
  /** Issues found / 发现问题数 */
  readonly issuesFound?: number | undefined;
  /** Issues settled on the spot / 现场解决问题数 */
  readonly issuesSolved?: number | undefined;
}

/** Trip for upper-level support / 向上争取行程: One journey to authorities at a higher level to win projects, funds or policies, filed by the unit whose leaders made it: one record however many leaders travelled. A journey of several units is filed by each of them, and each names the others. */
export interface StrivingTripRecord extends RecordHeader {
  readonly kind: "striving-trip";
  /** First day / 出发日期 */
  readonly from: string;
  /** Last day / 返回日期 */
  readonly to: string;
  /** Posts that travelled / 出行岗位 – Whoever holds two posts names both; the trip then serves both. / 一人兼任两个岗位的，两个岗位都填，该次行程对两个岗位均有效。 */
  readonly posts: readonly (string)[];
  /** Level / 上级层级 – The highest level that was called on. / 对接的最高层级。 */
  readonly level: "national" | "provincial" | "municipal";
  /** Authority / 对接部门 – The authority that was called on; of several the highest. / 所对接的上级部门；多个部门的，填层级最高者。 */
  readonly agency: string;
  /** Projects / 争取项目 – The projects that support was sought for. / 本次争取支持的项目编号。 */
  readonly projects?: readonly (string)[] | undefined;
  /** Topics / 争取事项 */
  readonly topics?: string | undefined;
  /** Result / 对接结果 */
  readonly result?: string | undefined;
}

/** Decision of a study / 研究议定事项: Something that leaders decided when they studied project work, with its deadline. */
export interface StudyDecisionRecord extends RecordHeader {
  readonly kind: "study-decision";
  /** Decided on / 议定日期 */
  readonly on: string;
  /** Study / 研究活动编号 */
  readonly studyId: string;
  /** What was decided / 议定内容 */
  readonly text?: string | undefined;
  /** Due on / 办结时限 */
  readonly dueOn: string;
  /** Closed on / 办结日期 */
  readonly closedOn?: string | undefined;
}

/** Supervision finding / 督查发现问题: A problem that a round of supervision found, with the unit that is to put it right and its deadline. */
export interface SupervisionFindingRecord extends RecordHeader {
  readonly kind: "supervision-finding";
  /** Issued on / 问题下发日期 */
  readonly on: string;
  /** Round / 督查轮次编号 */
  readonly roundId: string;
  /** Project / 所涉项目编号 */
  readonly projectId?: string | undefined;
  /** Sort / 问题类别 – The same sort found again soon is a repeated problem; a finding that is of none of these has no sort. / 短期内再次发现同类问题的，作为重复问题；不属于所列类别的不填。 */
  readonly sort?: "late-start" | "slow-progress" | "pre-project" | "elements" | "data" | "duty" | undefined;
  /** What was found / 问题内容 */
  readonly text?: string | undefined;
  /** Due on / 整改时限 – By this day it is to be put right and accepted. / 最迟应于该日整改到位并通过验收。 */
  readonly dueOn: string;
}

/** Supervision round / 督查轮次: One round of special supervision: a spot round, or a joint round of several offices. */
export interface SupervisionRoundRecord extends RecordHeader {
  readonly kind: "supervision-round";
  /** Held on / 督查日期 – Its last day, where it takes several. / 督查历时多日的，填最后一日。 */
  readonly on: string;
  /** Type / 督查类型 */
  readonly type: "spot" | "joint";
  /** Units visited / 被督查单位 */
  readonly visitedUnits: readonly (string)[];
  /** Report issued on / 通报印发日期 */
  readonly reportOn?: string | undefined;
}

/** Request for support / 协调保障诉求: What a unit asked another to solve for its projects, filed by the unit that is to solve it. */
export interface SupportRequestRecord extends RecordHeader {
  readonly kind: "support-request";
  /** Asked on / 提出日期 */
  readonly on: string;
  /** Asked by / 提出单位 */
  readonly raisedBy: string;
  /** What it is about / 诉求类别 */
  readonly field: "land" | "funds" | "environment" | "permits" | "loans" | "industry" | "other";
  /** Project / 项目编号 – The project that needs it, of whatever list. / 所涉项目的编号，不限项目清单。 */
  readonly projectId?: string | undefined;
  /** What was asked / 诉求内容 */
  readonly text?: string | undefined;
  /** Due on / 办结时限 */
  readonly dueOn: string;
  /** Solved on / 办结日期 */
  readonly solvedOn?: string | undefined;
}

/** Yearly target / 年度目标: What a unit is to reach in one year. A target that is changed is set anew: the newest counts. */
export interface TargetRecord extends RecordHeader {
  readonly kind: "target";
  /** What it is for / 目标事项 */
  readonly name: "upper-funds" | "inward-funds" | "plan-investment" | "industry-investment";
  /** Year / 年度 */
  readonly year: number;
  /** Target / 目标值 */
  readonly value: number;
  /** Set on / 下达日期 */
  readonly on: string;
}

/** Roster of the task force / 专班到岗情况: How many people worked in the unit's task force in one month; numbers only, no names. */
export interface TaskForceRecord extends RecordHeader {
  readonly kind: "task-force";
  /** Drawn up on / 编制日期 */
  readonly on: string;
  /** Month / 月份 */
  readonly month: string;
  /** Full-time staff / 专职人数 – Who worked for nothing else in that month. / 当月专职从事专班工作的人数，兼职人员不计。 */
  readonly fullTime: number;
  /** Detached from other posts / 脱产 – All of the full-time staff are released from their former posts for the year. / 专职人员均全年脱离原岗位。 */
  readonly detached?: boolean | undefined;
}

/** Review of the task forces / 专班考评: The units' task forces were reviewed and scored. */
export interface TaskForceReviewRecord extends RecordHeader {
  readonly kind: "task-force-review";
  /** Reviewed on / 考评日期 */
  readonly on: string;
  /** Units reviewed / 被考评单位 */
  readonly coveredUnits: readonly (string)[];
}

/** Annual task plan / 年度任务分解: The unit's tasks of one year in project investment, with figures, and who carries them out. */
export interface TaskPlanRecord extends RecordHeader {
  readonly kind: "task-plan";
  /** Issued on / 印发日期 */
  readonly on: string;
  /** Year / 年度 – The year that it plans, such as "2021"; it may be issued before that begins. / 任务所属年度，如“2021”；可在该年度开始前印发。 */
  readonly period: string;
  /** Tasks with figures / 量化任务数 */
  readonly tasks: number;
  /** Assigned to / 任务承担者 – Townships, departments, companies or units of the city; no names of people. / 乡镇、部门、企业或市内单位，不填姓名。 */
  readonly assignedTo?: readonly (string)[] | undefined;
}

/** Attendance at a training / 参训情况: How many people of one unit were required at a training and how many came: one record for each unit that was required, also where nobody came. Whoever was excused is not counted as required. */
export interface TrainingAttendanceRecord extends RecordHeader {
  readonly kind: "training-attendance";
  /** Date of the training / 培训日期 */
  readonly on: string;
  /** Training / 培训编号 */
  readonly sessionId: string;
  /** People required / 应到人数 */
  readonly required: number;
  /** People who came / 实到人数 */
  readonly attended: number;
}

/** Training / 项目培训: A training on project work: one record, however many units organised it. */
export interface TrainingSessionRecord extends RecordHeader {
  readonly kind: "training-session";
  /** Held on / 举办日期 */
  readonly on: string;
  /** Organised by / 主办单位 – All units that did it together, the one that files it included. / 共同办理的全部单位，含填报单位。 */
  readonly byUnits: readonly (string)[];
  /** Level / 培训层级 */
  readonly level: "city" | "unit";
  /** Topics / 培训内容 */
  readonly topics?: readonly (string)[] | undefined;
  /** Hours / 学时 */
  readonly hours?: number | undefined;
}

/** Veto event / 一票否决事项: An event that keeps a unit from every honour in its year; the score is still shown. It counts only where the record says who decided it, when and by which document. */
export interface VetoEventRecord extends RecordHeader {
  readonly kind: "veto-event";
  /** Happened on / 发生日期 */
  readonly on: string;
  /** Kind of event / 事项类型 */
  readonly sort: "false-data" | "major-safety" | "major-environment" | "major-petition" | "discipline";
  /** Decided by / 认定机关 – The post or body that decided; no name. / 作出认定的职务或机关，不填姓名。 */
  readonly decidedBy?: string | undefined;
  /** Decided on / 认定日期 */
  readonly decidedOn?: string | undefined;
}

/** Written account of a quarter / 季度书面述职: How a unit's principal leaders account in writing for a quarter of project work. */
export interface WrittenAccountRecord extends RecordHeader {
  readonly kind: "written-account";
  /** Filed on / 报送日期 */
  readonly on: string;
  /** Quarter / 季度 – Such as 2021-Q3. / 如2021-Q3。 */
  readonly quarter: string;
}

/** A record of any built-in kind. */
export type ActivityRecord =
  | AppealRecord
  | ApprovalCaseRecord
  | AssessmentRoundRecord
  | AssessmentWeightRecord
  | AwardRecord
  | CommitteeDecisionRecord
  | CompetitionEventRecord
  | CompetitionResultRecord
  | DataAuditRecord
  | DataSubmissionRecord
  | ElementPolicyRecord
  | FundingApplicationRecord
  | FundingAwardRecord
  | FundsInPlaceRecord
  | GuidanceVisitRecord
  | IndustryProgressRecord
  | InternalUseRecord
  | InterviewRecord
  | InterviewFollowupRecord
  | InterviewTriggerRecord
  | JointStartRecord
  | LeaderStudyRecord
  | LeadingBodyRecord
  | MeasureResultRecord
  | MeetingAttendanceRecord
  | MeetingDecisionRecord
  | MembershipChangeRecord
  | MonthlyNotificationRecord
  | OutboundTripRecord
  | OutboundVisitRecord
  | PlanChangeRecord
  | PlanProjectRecord
  | PlanSubmissionRecord
  | PlenaryRecord
  | PolicyDigestRecord
  | PolicyPublicityRecord
  | PostTenureRecord
  | PreMilestoneRecord
  | PreProjectFundRecord
  | ProgressReportRecord
  | ProjectRecord
  | ProjectContactRecord
  | ProjectIssueRecord
  | ProjectLightRecord
  | ProjectStatusRecord
  | ProjectTransferRecord
  | PromotionMeetingRecord
  | RectificationRecord
  | RegularMeetingRecord
  | ReserveProjectRecord
  | ResultApprovalRecord
  | ResultDecisionRecord
  | SatisfactionSurveyRecord
  | ScoreSheetRecord
  | SelfAssessmentRecord
  | SignedProjectRecord
  | SiteVisitRecord
  | StrivingTripRecord
  | StudyDecisionRecord
  | SupervisionFindingRecord
  | SupervisionRoundRecord
  | SupportRequestRecord
  | TargetRecord
  | TaskForceRecord
  | TaskForceReviewRecord
  | TaskPlanRecord
  | TrainingAttendanceRecord
  | TrainingSessionRecord
  | VetoEventRecord
  | WrittenAccountRecord;
