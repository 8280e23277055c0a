import stringWidth from "string-width";

const graphemes = new Intl.Segmenter("zh", { granularity: "grapheme" });

const OPENING = /^[\p{Ps}\p{Pi}]$/u;
const CLOSING = /^[\p{Pe}\p{Pf}、。，．；：！？,.;:!?%％]$/u;

/** A part of a text that is not broken: a word, or one Chinese character with the punctuation that belongs to it. */
interface Atom {
  readonly text: string;
  readonly width: number;
  readonly spaced: boolean;
}

/** Breaks a text into lines of at most so many columns, wide characters counting two. Nothing but spaces is lost. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const atom of atomsOf(text).flatMap((one) => fitting(one, width))) {
    const gap = atom.spaced && line !== "" ? 1 : 0;
    if (line !== "" && used + gap + atom.width > width) {
      lines.push(line);
      line = atom.text;
      used = atom.width;
    } else {
      line += " ".repeat(gap) + atom.text;
      used += gap + atom.width;
    }
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}

/** The columns of the widest part that is not broken. */
export function widestAtom(text: string): number {
  return atomsOf(text).reduce((widest, { width }) => Math.max(widest, width), 0);
}

export function pad(text: string, width: number, align: "left" | "right"): string {
  const space = " ".repeat(Math.max(0, width - stringWidth(text)));
  return align === "left" ? text + space : space + text;
}

function atomsOf(text: string): readonly Atom[] {
  const atoms: Atom[] = [];
  let current = "";
  let spaced = false;
  /** What may join the current atom: after a word a word, after an opening bracket anything. */
  let joins: "any" | "narrow" | "none" = "none";
  const close = (): void => {
    if (current === "") return;
    atoms.push({ text: current, width: stringWidth(current), spaced });
    current = "";
    spaced = false;
  };
  for (const { segment } of graphemes.segment(text)) {
    if (segment === " ") {
      close();
      spaced = true;
      joins = "none";
      continue;
    }
    const narrow = stringWidth(segment) < 2;
    const glued: boolean = joins === "any" || (joins === "narrow" && narrow) || CLOSING.test(segment);
    if (!glued) close();
    current += segment;
    joins = OPENING.test(segment) && !(glued && narrow) ? "any" : narrow ? "narrow" : "none";
  }
  close();
  return atoms;
}

/** An atom that is too wide, cut between characters. */
function fitting(atom: Atom, width: number): readonly Atom[] {
  if (atom.width <= width) return [atom];
  const parts: Atom[] = [];
  let text = "";
  for (const { segment } of graphemes.segment(atom.text)) {
    if (text !== "" && stringWidth(text + segment) > width) {
      parts.push({ text, width: stringWidth(text), spaced: atom.spaced && parts.length === 0 });
      text = "";
    }
    text += segment;
  }
  return [...parts, { text, width: stringWidth(text), spaced: atom.spaced && parts.length === 0 }];
}
