/**
 * Words that mean the same in a search of these claims: somebody who asks with one wants what another one finds. The claims keep to
 * the words of their articles and of our translation, which are not always those that come to mind: they say "soldiers" and "ISIS"
 * where many say "troops" and "Daesh". What has the very word comes before what has another of its group. That two words stand in
 * one group says nothing of which of them is fair: the claims are shown in their own words.
 */
export const SAME_WORDS: readonly (readonly string[])[] = [
  // One armed group under all of its names.
  ["ISIS", "ISIL", "Daesh", "Da'esh", "Islamic State", "داعش", "الدولة الإسلامية", "تنظيم الدولة"],
  // People under arms: articles count "soldiers" and "forces".
  ["troops", "troop", "soldiers", "soldier", "forces", "personnel", "servicemen"],
  // The country, and what belongs to it.
  ["US", "USA", "United States", "America", "American", "Americans"],
  ["UK", "United Kingdom", "Britain", "British"],
  ["UAE", "United Arab Emirates", "Emirates"],
  ["UN", "United Nations"],
  ["PMF", "PMU", "Hashd", "Popular Mobilization", "Popular Mobilisation"],
  ["SDF", "Syrian Democratic Forces"],
  ["KRG", "Kurdistan Regional Government"],
  // The end of a presence.
  [
    ...["withdraw", "withdraws", "withdrawing", "withdrew", "withdrawn", "withdrawal", "withdrawals"],
    ...["leave", "leaves", "leaving", "left", "depart", "departs", "departing", "departed", "departure"],
    ...["pull out", "pulls out", "pulling out", "pulled out", "pullout", "exit", "evacuation", "evacuate"],
  ],
  ["stay", "stays", "staying", "stayed", "remain", "remains", "remaining", "remained"],
  // The loss of life.
  ["killed", "kill", "kills", "killing", "dead", "death", "deaths", "die", "died", "fatalities"],
  ["wounded", "injured", "wounds", "injuries"],
  ["deal", "agreement", "accord", "pact"],
  ["militia", "militias", "faction", "factions"],
  ["Pentagon", "Department of Defense", "Department of Defence", "Defense Department", "Defence Department"],
  ["defence", "defense"],
  ["deadline", "deadlines", "timetable", "schedule"],
  // Other spellings of names.
  ["Ain", "Ayn", "Ein"],
  ["Asad", "Assad"],
  ["Erbil", "Arbil", "Irbil"],
  ["Anbar", "Al-Anbar"],
  ["Harir", "Hareer"],
  ["Mohammed", "Mohammad", "Muhammad", "Mohamed"],
  ["Sudani", "Soudani"],
  ["Hol", "Hawl"],
  ["Sulaymaniyah", "Sulaimaniyah", "Sulaymaniya", "Slemani"],
  ["Shia", "Shiite", "Shiites", "Shi'a", "Shi'ite"],
  ["Sunni", "Sunnis"],
  ["Kurd", "Kurds", "Kurdish"],
];

/** Words that nearly every sentence has, as they are searched: nobody asks for them beside others. */
export const PASSED_OVER: readonly string[] = [
  ...[
    "a",
    "an",
    "the",
    "of",
    "in",
    "on",
    "at",
    "to",
    "by",
    "for",
    "from",
    "and",
    "or",
    "with",
    "is",
    "are",
    "was",
    "were",
  ],
  ...["من", "في", "الى", "على", "عن", "ان"],
];
