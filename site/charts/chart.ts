import type { Claim, Language } from "iraq-coalition-data";
import type { ComponentChildren } from "preact";
import type { Place } from "../place.js";

/** A mark of the key of a chart, and what it means. */
export interface KeyItem {
  /** the markup of the mark, drawn as the chart draws it */
  readonly mark: string;
  readonly meaning: string;
}

/** Part of a chart stands on the first page; the whole is a page of its own. */
export type Size = "part" | "page";

/** A picture of claims that answers one question. */
export interface Chart {
  /** its page, such as `troops/`, and the name of its downloads */
  readonly name: string;
  /** what it shows and whose it is; never what is true */
  headline(language: Language): string;
  /** what somebody who does not see it has to know: the finding, in one or two sentences */
  finding(language: Language, size: Size): string;
  key(language: Language): readonly KeyItem[];
  drawn(place: Place, size: Size): ComponentChildren;
  /** what it does not show */
  not(language: Language): string;
  /** the claims that it shows */
  shown(size: Size): readonly Claim[];
}
