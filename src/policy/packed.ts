/**
 * Plain data as a JSON text that compresses well: its English and its Chinese stand in a list each, in the order of
 * their places, where compression finds more that is alike than where the two take turns.
 */
export function packed(data: unknown): string {
  const texts: Record<Language, string[]> = { en: [], zh: [] };
  const form = JSON.stringify(data, (key, value: unknown) => {
    if (!isLanguage(key) || typeof value !== "string") return value;
    texts[key].push(value);
    return 0;
  });
  return `[${form},${JSON.stringify(texts.en)},${JSON.stringify(texts.zh)}]`;
}

/** The data that was packed. */
export function unpacked(text: string): unknown {
  const [form, en, zh]: readonly [object, readonly string[], readonly string[]] = JSON.parse(text);
  const next = { en: 0, zh: 0 };
  const fill = (part: object): void => {
    for (const [key, one] of Object.entries(part)) {
      if (isLanguage(key) && one === 0) Object.assign(part, { [key]: (key === "en" ? en : zh)[next[key]++] });
      else if (typeof one === "object" && one !== null) fill(one);
    }
  };
  fill(form);
  return form;
}

type Language = "en" | "zh";

function isLanguage(key: string): key is Language {
  return key === "en" || key === "zh";
}
