/**
 * Plain data as a JSON text that compresses well: its English and its Chinese stand in a list each, in the order of
 * their places, where compression finds more that is alike than where the two take turns.
 */
export function packed(data: unknown): string {
  const texts: Record<Language, string[]> = { en: [], zh: [] };
  const form = JSON.stringify(data, (key, value: unknown) => {
    if (!isLanguage(key) || typeof value !== "string") return value;
    texts[key].push(value);
    return "";
  });
  return `[${form},${JSON.stringify(texts.en)},${JSON.stringify(texts.zh)}]`;
}

/** The data that was packed; where it has `null`, in the order of the places, what is handed in beside it. */
export function unpacked<T>(text: string, beside: readonly unknown[] = []): T {
  const [form, en, zh]: readonly [T, readonly string[], readonly string[]] = JSON.parse(text);
  let [nextEn, nextZh, nextBeside] = [0, 0, 0];
  // In place: the data is ours alone, and a copy of many small objects takes longer than all else.
  const fill = (part: Record<string, unknown>): void => {
    for (const key in part) {
      const one = part[key];
      if (typeof one === "object" && one !== null) fill(one as Record<string, unknown>);
      else if (one === "" && key === "en") part[key] = en[nextEn++];
      else if (one === "" && key === "zh") part[key] = zh[nextZh++];
      else if (one === null && nextBeside < beside.length) part[key] = beside[nextBeside++];
    }
  };
  const whole = { form };
  fill(whole);
  return whole.form;
}

type Language = "en" | "zh";

function isLanguage(key: string): key is Language {
  return key === "en" || key === "zh";
}
