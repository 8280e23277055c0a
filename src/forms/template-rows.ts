/** The sheet of a template that says how to fill it in. It holds no data: an import passes over it. */
export const GUIDE_SHEET = "填写说明";

/** What the first cell of a row begins with that is not data, but says what belongs into each column. */
export const NOTE_MARK = "说明 / Note:";

/** What the first cell of the row begins with that shows how a filled-in row looks; the rest of it is the value. */
export const EXAMPLE_MARK = "示例 / Example:";
