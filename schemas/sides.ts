import { vocabulary } from "./vocabulary.js";
import { type Words, words } from "./words.js";

/** The sides that one can take on a proposition. */
export const side = (meaning: Words) =>
  vocabulary(
    {
      for: words("is for it, or holds it to be true", "يؤيدها أو يراها صحيحة"),
      against: words("is against it, or holds it to be false", "يعارضها أو يراها غير صحيحة"),
      depends: words("makes its side depend on a condition", "يعلّق موقفه على شرط"),
      divided: words("its parts differ, or it wants both", "تختلف أجزاؤه فيها، أو يريد الأمرين معًا"),
      undeclared: words("declines to say", "يمتنع عن الإفصاح"),
    },
    meaning,
  );
