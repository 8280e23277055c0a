// Generated from rules/records by `npm run generate`; edit the record kinds, not this file.

/** Meeting attendance / 参会情况: How one invited unit was represented at one regular meeting. */
export interface MeetingAttendanceRecord {
  readonly kind: "meeting-attendance";
  /** Id / 编号 – Names this record and no other. / 唯一标识一条记录。 */
  readonly id: string;
  /** Unit / 单位 – The unit that the record is about. / 记录所涉及的单位。 */
  readonly unitId: string;
  /** Filed on / 报送日期 – The day the record was handed in; where absent it counts as filed on the day of the event. / 记录报送的日期；未填则视为事件当日报送。 */
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
  /** Date of the meeting / 会议日期 */
  readonly on: string;
  /** Meeting / 会议编号 */
  readonly meetingId: string;
  /** Presence / 出席情况 */
  readonly presence: "required-post" | "approved-deputy" | "unapproved-deputy" | "excused" | "absent";
}

/** Meeting decision / 会议议定事项: Something a regular meeting decided, with the unit that carries it out and its deadline. */
export interface MeetingDecisionRecord {
  readonly kind: "meeting-decision";
  /** Id / 编号 – Names this record and no other. / 唯一标识一条记录。 */
  readonly id: string;
  /** Unit / 单位 – The unit that the record is about. / 记录所涉及的单位。 */
  readonly unitId: string;
  /** Filed on / 报送日期 – The day the record was handed in; where absent it counts as filed on the day of the event. / 记录报送的日期；未填则视为事件当日报送。 */
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

/** Regular work meeting / 工作例会: A regular meeting that studied the project investment work, filed by the unit that held it. */
export interface RegularMeetingRecord {
  readonly kind: "regular-meeting";
  /** Id / 编号 – Names this record and no other. / 唯一标识一条记录。 */
  readonly id: string;
  /** Unit / 单位 – The unit that the record is about. / 记录所涉及的单位。 */
  readonly unitId: string;
  /** Filed on / 报送日期 – The day the record was handed in; where absent it counts as filed on the day of the event. / 记录报送的日期；未填则视为事件当日报送。 */
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
  /** Held on / 召开日期 */
  readonly on: string;
  /** Chaired by / 主持人类别 */
  readonly chairRole: "principal" | "deputy" | "other";
  /** Minutes issued on / 纪要印发日期 */
  readonly minutesOn?: string | undefined;
}

/** A record of any built-in kind. */
export type ActivityRecord =
  | MeetingAttendanceRecord
  | MeetingDecisionRecord
  | RegularMeetingRecord;
