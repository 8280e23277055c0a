import type { BorderStyle, CellStyle, FillStyle } from "hucre";
import type { Language } from "../messages/message.js";
import type { Look } from "./workbook.js";

const side = { style: "thin", color: { rgb: "BFBFBF" } } as const;
const border: BorderStyle = { top: side, right: side, bottom: side, left: side };

function filled(rgb: string): FillStyle {
  return { type: "pattern", pattern: "solid", fgColor: { rgb } };
}

const wrapped = { vertical: "center", wrapText: true } as const;
const indented = { ...wrapped, horizontal: "left", indent: 1 } as const;
const centred = { ...wrapped, horizontal: "center" } as const;
const small = { size: 9, color: { rgb: "595959" } } as const;

function light(background: string, letters: string): CellStyle {
  return {
    fill: filled(background),
    font: { bold: true, color: { rgb: letters } },
    border,
    alignment: centred,
  };
}

/** Letters dark on light, so that a black-and-white print can be read. */
const looks: Readonly<Record<Look, CellStyle>> = {
  title: { font: { bold: true, size: 16 }, alignment: centred },
  section: { font: { bold: true, size: 12 }, alignment: wrapped },
  prose: { alignment: { vertical: "top", wrapText: true } },
  fact: { font: small, alignment: wrapped },
  heading: { font: { bold: true }, fill: filled("DCE6F1"), border, alignment: centred },
  hint: { font: small, fill: filled("F2F2F2"), border, alignment: { vertical: "top", wrapText: true } },
  example: {
    font: { italic: true, color: { rgb: "7F6000" } },
    fill: filled("FFF8E1"),
    border,
    alignment: wrapped,
  },
  text: { border, alignment: indented },
  small: { font: { size: 9 }, border, alignment: indented },
  number: { border, alignment: { vertical: "center", horizontal: "right" } },
  subtotal: { font: { bold: true }, fill: filled("F2F2F2"), border, alignment: wrapped },
  total: { font: { bold: true }, fill: filled("E4DFEC"), border, alignment: wrapped },
  red: light("FFC7CE", "9C0006"),
  yellow: light("FFEB9C", "7F6000"),
  green: light("C6EFCE", "006100"),
  grey: light("EDEDED", "404040"),
};

/** The letters of a workbook, where no look says otherwise. */
export const letters: Readonly<Record<Language, { readonly name: string; readonly size: number }>> = {
  en: { name: "Calibri", size: 11 },
  zh: { name: "宋体", size: 11 },
};

/** How cells of each sort look. */
export function looksIn(language: Language): Readonly<Record<Look, CellStyle>> {
  const named = (style: CellStyle): CellStyle => ({
    ...style,
    font: { ...letters[language], ...style.font },
  });
  return Object.fromEntries(Object.entries(looks).map(([look, style]) => [look, named(style)])) as Record<
    Look,
    CellStyle
  >;
}
