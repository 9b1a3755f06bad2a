import { both } from "./both.js";

/** What the page of the data says. */
export const dataWords = {
  files: both("Files", "الملفات"),
  file: both("File", "الملف"),
  holds: both("It holds", "ما فيه"),
};
