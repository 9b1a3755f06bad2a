import * as z from "zod";
import { dataset } from "./dataset.js";
import { field, optional, place, vocabulary } from "./fields.js";
import { entry, naming } from "./registry.js";
import { words } from "./words.js";

export const places = dataset({
  name: "places",
  kind: "registry",
  recordName: "Place",
  title: { en: "Places", ar: "الأماكن" },
  description: {
    en: "The countries, governorates, regions, cities, bases and camps that claims name.",
    ar: "ما تسميه الأقوال من بلدان ومحافظات وأقاليم ومدن وقواعد ومخيمات.",
  },
  idEnds: "kind",
  record: entry({
    kind: vocabulary(
      {
        country: words("a country as a territory; as a state it is an actor", "بلد بوصفه أرضًا؛ أما الدولة فمن الأطراف"),
        governorate: words("a governorate of Iraq", "محافظة عراقية"),
        region: words(
          "a region with a name, larger or smaller than a state",
          "إقليم له اسم، أكبر من دولة أو أصغر منها",
        ),
        city: words("a city", "مدينة"),
        base: words("a military base", "قاعدة عسكرية"),
        airport: words("an airport", "مطار"),
        camp: words("a camp of displaced or held people", "مخيم نازحين أو محتجزين"),
        area: words("an area without fixed boundaries", "منطقة بلا حدود ثابتة"),
        river: words("a river", "نهر"),
      },
      words("The kind of place; the id ends with it.", "نوع المكان؛ وبه ينتهي المعرّف."),
    ),
    ...naming,
    iso: optional(
      field(z.string().regex(/^[A-Z]{2}(-[A-Z]{2})?$/u, { error: "two capital letters, or a pair such as IQ-AN" }), {
        role: "iso-code",
        ...words(
          "ISO 3166-1 alpha-2 code of a country, ISO 3166-2 code of a governorate or region.",
          "رمز البلد وفق ISO 3166-1 (حرفان)، أو رمز المحافظة أو الإقليم وفق ISO 3166-2.",
        ),
      }),
    ),
    within: optional(place("whole", words("The place that it lies in.", "المكان الذي يقع فيه."))),
  }),
});
