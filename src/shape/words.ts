import type * as z from "zod/mini";
import { fill, type Message } from "../messages/message.js";
import { oneOf } from "./choice-words.js";

type Issue = z.core.$ZodIssue;

const types: Readonly<Record<string, Message>> = {
  string: { en: "a text", zh: "文本" },
  number: { en: "a number", zh: "数字" },
  int: { en: "a whole number", zh: "整数" },
  boolean: { en: "true or false", zh: "true或false" },
  null: { en: "null", zh: "null" },
  array: { en: "a list", zh: "列表" },
  tuple: { en: "a list", zh: "列表" },
  object: { en: "an object", zh: "对象" },
  record: { en: "an object", zh: "对象" },
  never: { en: "nothing here", zh: "空缺（此处不填）" },
};

const formats: Readonly<Record<string, Message>> = {
  date: { en: 'a date that exists, written "2021-09-30"', zh: "真实存在的日期，写作“2021-09-30”" },
  regex: { en: "a text of the form {pattern}", zh: "符合{pattern}的文本" },
  starts_with: { en: 'a text that begins with "{prefix}"', zh: "以“{prefix}”开头的文本" },
  ends_with: { en: 'a text that ends with "{suffix}"', zh: "以“{suffix}”结尾的文本" },
  includes: { en: 'a text with "{includes}" in it', zh: "含有“{includes}”的文本" },
};

const anyForm: Message = { en: "a text of the form {format}", zh: "{format}格式的文本" };
const otherValue: Message = { en: "another value", zh: "其他值" };
const oneFormOnly: Message = { en: "a value that fits one form only", zh: "只符合一种形式的值" };

/** What a schema expected where it raised an issue, worded as an object of "Expected …". */
export function expectedWords(issue: Issue, format?: string): Message {
  switch (issue.code) {
    case "invalid_type":
      return types[issue.expected] ?? otherValue;
    case "invalid_value":
      return oneOf(issue.values.map(String));
    case "too_small":
    case "too_big":
      return sizeWords(issue);
    case "not_multiple_of":
      return fill(
        { en: "a multiple of {divisor}", zh: "{divisor}的倍数" },
        { divisor: String(issue.divisor) },
      );
    case "invalid_format":
      return formatWords(issue);
    case "invalid_union":
      return oneFormOnly;
    case "custom":
      return (format === undefined ? undefined : formats[format]) ?? otherValue;
    default:
      return otherValue;
  }
}

function formatWords(issue: z.core.$ZodIssueInvalidStringFormat): Message {
  const {
    format,
    pattern = "",
    prefix = "",
    suffix = "",
    includes = "",
  } = issue as z.core.$ZodIssueInvalidStringFormat &
    Readonly<Record<"prefix" | "suffix" | "includes", string | undefined>>;
  return fill(formats[format] ?? anyForm, { format, pattern, prefix, suffix, includes });
}

function sizeWords(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Message {
  const small = issue.code === "too_small";
  const count = String(small ? issue.minimum : issue.maximum);
  const inclusive = issue.inclusive !== false;
  if (issue.origin === "number" || issue.origin === "int")
    return fill(numberWords(small, inclusive), { count });
  if (issue.origin === "string" && small && count === "1")
    return { en: "a text that is not empty", zh: "非空文本" };
  const [en, zh] = issue.exact ? ["exactly", "恰好"] : small ? ["at least", "至少"] : ["at most", "至多"];
  const [thing, measure] = issue.origin === "string" ? ["character", "个字符"] : ["entry", "项"];
  const things = count === "1" ? thing : thing === "entry" ? "entries" : `${thing}s`;
  return { en: `${en} ${count} ${things}`, zh: `${zh}${count}${measure}` };
}

function numberWords(small: boolean, inclusive: boolean): Message {
  if (small) {
    return inclusive
      ? { en: "a number of at least {count}", zh: "不小于{count}的数字" }
      : { en: "a number greater than {count}", zh: "大于{count}的数字" };
  }
  return inclusive
    ? { en: "a number of at most {count}", zh: "不大于{count}的数字" }
    : { en: "a number less than {count}", zh: "小于{count}的数字" };
}
