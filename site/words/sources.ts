import { both } from "./both.js";

/** What the page of an article says. */
export const sourcesWords = {
  published: both("Published", "نُشر"),
  takenFrom: both("What was taken from it", "ما أُخذ منه"),
};
