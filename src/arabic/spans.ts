/** A part of a text, from `start` to before `end` in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** Spans that follow one another and share nothing, such as the dates of a text, found by place and not one after another. */
export class Spans {
  constructor(readonly spans: readonly Span[]) {}

  /** The last one that starts before a place. */
  #lastBefore(place: number): Span | undefined {
    let [from, to] = [0, this.spans.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.spans[middle] as Span).start < place) from = middle + 1;
      else to = middle;
    }
    return this.spans[from - 1];
  }

  /** Whether one of them has a part in common with a span. */
  meet({ start, end }: Span): boolean {
    const last = this.#lastBefore(end);
    return last !== undefined && start < last.end;
  }

  /** Whether a span is a part of one of them. */
  hold({ start, end }: Span): boolean {
    const last = this.#lastBefore(start + 1);
    return last !== undefined && end <= last.end;
  }
}
