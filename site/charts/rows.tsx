import { axisX, type Markish, type ScaleOptions } from "@observablehq/plot";
import type { ComponentChildren } from "preact";
import { FORMS, type Form, plotted } from "./plotted.js";

/** A row of a chart: what it is about in words, and its marks. */
export interface Row {
  readonly key: string;
  readonly label: ComponentChildren;
  readonly marks: readonly Markish[];
  /** what stands after the marks, such as an outcome */
  readonly after?: ComponentChildren;
}

const WIDTHS: Readonly<Record<Form, number>> = { wide: 576, narrow: 320 };
const HEIGHT = 32;
const AXIS_HEIGHT = 24;
/** Room for what leads on beyond the last mark. */
const MARGIN = 8;

/** The middle of a row, whose height is one. */
export const MIDDLE = 0.5;

/** In a narrow place the words stand right above the marks and lead to the same claims, and marks would be small to tap. */
const withoutLinks = (markup: string) => markup.replaceAll(/<a\b[^>]*>/gu, "<g>").replaceAll("</a>", "</g>");

/**
 * Rows of marks on one axis, with their words beside them, or above them where there is little room. The words are text of
 * the page: they wrap, can be chosen and run in their own direction.
 */
export function Rows({ rows, x, ticks }: { rows: readonly Row[]; x: ScaleOptions; ticks: object }) {
  const strip = (form: Form, height: number, marks: readonly Markish[]) => {
    const markup = plotted({
      width: WIDTHS[form],
      height,
      marginTop: 0,
      marginBottom: 0,
      marginLeft: MARGIN,
      marginRight: MARGIN + 32,
      x: { ...x, axis: null },
      y: { domain: [0, 1], axis: null },
      marks: [...marks],
    });
    return (
      <div
        class={`strip ${form}`}
        dangerouslySetInnerHTML={{ __html: form === "narrow" ? withoutLinks(markup) : markup }}
      />
    );
  };
  return (
    <div class="rows">
      <div class="row axis" aria-hidden="true">
        {FORMS.map((form) =>
          strip(form, AXIS_HEIGHT, [axisX({ anchor: "top", label: null, tickSize: 0, dy: 20, ...ticks })]),
        )}
      </div>
      <ol>
        {rows.map(({ key, label, marks, after }) => (
          <li class="row" key={key}>
            <div class="row-label">{label}</div>
            {FORMS.map((form) => strip(form, HEIGHT, marks))}
            {after !== undefined && <div class="row-after">{after}</div>}
          </li>
        ))}
      </ol>
    </div>
  );
}
