import type { Colour } from "../../assessment/standing/standing-of-unit.js";
import type { Language, Message } from "../../messages/message.js";
import { type Say, speaker } from "../../messages/speaker.js";
import type { Report } from "../report.js";
import { type Html, html } from "./html.js";

const HAN = /\p{Script=Han}/u;

/** What every part of a page needs to know. */
export interface Page {
  readonly language: Language;
  readonly say: Say;
  /** Says something as markup; what an English page has in Chinese alone is marked as Chinese. */
  readonly text: (message: Message) => Html | string;
  /** The same for a text that is in one language only. */
  readonly plain: (text: string) => Html | string;
  /** The places that exist: of units, of measures of units, of findings. */
  readonly places: ReadonlySet<string>;
  /** The light of each unit that has one. */
  readonly lights: ReadonlyMap<string, Colour>;
}

export function pageOf(report: Report, language: Language, places: ReadonlySet<string>): Page {
  const say = speaker(language);
  const plain = (text: string): Html | string =>
    language === "en" && HAN.test(text) ? html`<span lang="zh">${text}</span>` : text;
  return {
    language,
    say,
    plain,
    text: (message) => plain(say(message)),
    places,
    lights: new Map(report.lights.map(({ unitId, own }) => [unitId, own])),
  };
}
