import { z } from "zod";
import { claim } from "./claim.js";
import { dataset } from "./dataset.js";
import { EdtfDate } from "./date.js";
import { ActorId } from "./identifiers.js";

export const actorPositions = dataset({
  name: "actor-positions",
  kind: "dataset",
  recordName: "ActorPosition",
  title: "Actor positions",
  description: "What one actor holds, wants, fears or accuses others of, as one source tells it.",
  comparison: { of: ["actor", "issue", "stance"], values: [], at: "date" },
  record: claim({
    actor: ActorId.describe("Whose position it is: the finest actor that the text names."),
    issue: z
      .enum([
        "mission-end",
        "us-withdrawal",
        "us-presence",
        "transition-timetable",
        "transition-talks",
        "bilateral-relationship",
        "isis-threat",
        "counter-isis-effort",
        "force-protection",
        "iraqi-capability",
        "iraqi-security",
        "security-vacuum",
        "iranian-influence",
        "foreign-influence",
        "power-balance",
        "camps-and-prisons",
      ])
      .describe(
        "What the position is about. mission-end: ending the coalition's mission. us-withdrawal: US or coalition forces leaving. us-presence: their being and staying there. transition-timetable: when and how long. transition-talks: the negotiations themselves. bilateral-relationship: ties between Iraq and the United States. isis-threat: how dangerous ISIS is. counter-isis-effort: operations and cooperation against ISIS. force-protection: safety of the foreign forces. iraqi-capability: what Iraq's forces can do alone. iraqi-security: Iraq's security, stability and sovereignty at large. security-vacuum: what may follow a withdrawal. iranian-influence, foreign-influence: the sway of Iran, or of several outside powers. power-balance: the weight of Iraq's groups and leaders against each other. camps-and-prisons: camps and prisons that hold ISIS members and families.",
      ),
    stance: z
      .enum([
        "supports",
        "opposes",
        "wants",
        "fears",
        "warns",
        "accuses",
        "assesses",
        "expects",
        "commits",
        "denies",
        "withholds",
      ])
      .describe(
        "How the actor stands to it. supports: is for it. opposes: is against it or refuses it. wants: seeks or hopes for it. fears: is afraid of it. warns: cautions others of it. accuses: blames someone. assesses: holds it to be so. expects: thinks it will come. commits: undertakes it. denies: says it is not so. withholds: declines to say. Read by a person; no program proves it.",
      ),
    date: EdtfDate.optional().describe("The time that the position is of, where the source tells."),
  }),
});
