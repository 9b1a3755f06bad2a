import {
  bounds,
  type Claim,
  claims,
  claimsIn,
  formatDate,
  formatQuantity,
  getClaim,
  type Language,
  once,
  positions,
  slippage,
  sources,
} from "iraq-coalition-data";
import type { ComponentChildren } from "preact";
import { WORDS } from "../languages.js";
import { datasetLinkedData } from "../linked-data.js";
import { ClaimLink, namesOf } from "../names.js";
import { claimPath, type Place, pageFrom, propositionPath } from "../place.js";
import type { Page } from "../shell.js";
import { DeadlinesFigure } from "./deadlines.js";

/** A question of the first screen, and its answer, which leads to what it rests on. */
interface Answered {
  readonly question: string;
  readonly answer: ComponentChildren;
}

const holdersFor = (proposition: Parameters<typeof positions>[0], side: "for" | "against", language: Language) =>
  namesOf([...new Set(positions(proposition)[side].map(({ actor }) => actor))], language);

/** Deadlines of September 2025, with the days to the latest outcome that an article tells. */
const septemberDeadlines = () => slippage().filter(({ plan, outcome }) => plan.when?.edtf === "../2025-09" && outcome);

function questions(place: Place): Answered[] {
  const { language } = place;
  const en = language === "en";
  const to = (path: string, text: ComponentChildren) => <a href={pageFrom(place, path)}>{text}</a>;
  const claimLink = (claim: Claim, text: ComponentChildren) => to(claimPath(claim.id), text);
  const deadlines = septemberDeadlines();
  const most = Math.max(...deadlines.flatMap(({ daysLate }) => daysLate.most ?? []));
  const isMet = deadlines.some(({ status }) => status === "met");
  const counted = getClaim("isis-attacks-iraq-syria-2024-h1");
  const [inIraq, inSyria] = [
    getClaim("2025-09-coalition-mission-in-iraq-to-end"),
    getClaim("2026-09-coalition-mission-in-syria-to-end"),
  ];
  return [
    {
      question: en ? "Who wanted US forces out, and who feared it?" : "من أراد خروج القوات الأميركية، ومن خشيه؟",
      answer: (
        <>
          {to(propositionPath("us-forces-should-leave"), en ? "Wanted: " : "أراده: ")}
          {holdersFor("us-forces-should-leave", "for", language)}.{" "}
          {to(propositionPath("departure-would-harm-iraq"), en ? "Feared: " : "خشيه: ")}
          {holdersFor("departure-would-harm-iraq", "for", language)}.
        </>
      ),
    },
    {
      question: en ? "Was the end of September 2025 met?" : "هل تحقق موعد نهاية سبتمبر 2025؟",
      answer: (
        <>
          {isMet
            ? en
              ? "An article says so. "
              : "يقول ذلك مقال. "
            : en
              ? `No article says so; the outcome was told at most ${most} days later: `
              : `لا يقول ذلك أي مقال؛ ورُويت النتيجة بعده بما لا يتجاوز ${most} يومًا: `}
          {once(deadlines.flatMap(({ outcome }) => outcome ?? [])).map((outcome) => (
            <>
              <ClaimLink claim={outcome} place={place} />{" "}
            </>
          ))}
        </>
      ),
    },
    {
      question: en ? "Do the articles agree on the number of fighters?" : "هل تتفق المقالات على عدد المقاتلين؟",
      answer: claimsIn("fighter-estimates").map((claim, index) => (
        <>
          {index > 0 && "; "}
          {claimLink(claim, claim.quantity ? formatQuantity(claim.quantity, language) : claim.summary[language])}
          {`, ${namesOf(claim.who.claimants, language)}`}
        </>
      )),
    },
    {
      question: en ? "Where does “153” come from?" : "من أين جاء العدد 153؟",
      answer: (
        <>
          {claimLink(counted, namesOf(counted.who.claimants, language))}
          {en ? ", in the article of " : "، في مقال "}
          {formatDate(counted.published, language)}
          {en ? "; lowest number that the words allow: more than " : "؛ وأدنى ما تسمح به الكلمات: أكثر من "}
          {"quantity" in counted && counted.quantity ? bounds(counted.quantity).min : ""}
        </>
      ),
    },
    {
      question: en ? "What did the joint statement promise?" : "بم وعد البيان المشترك؟",
      answer: (
        <>
          <ClaimLink claim={inIraq} place={place} /> <ClaimLink claim={inSyria} place={place} />
        </>
      ),
    },
  ];
}

/** The first page: five questions with their answers, and the way to everything else. */
export function overviewPage(language: Language): Page {
  const place: Place = { language, path: "" };
  const articles = sources.filter(({ kind }) => kind === "article").length;
  const en = language === "en";
  const count = once(claims).length;
  const title = en
    ? `What ${articles} Arabic articles say about the end of the US-led coalition's mission in Iraq`
    : `ما تقوله ${articles} مقالات عربية عن نهاية مهمة التحالف بقيادة الولايات المتحدة في العراق`;
  const lead = en
    ? `${count} claims, 2024 to 2026. Each keeps its hedge, its speaker and the words that carry it. This site does not decide who is right.`
    : `${count} قولًا، من 2024 إلى 2026. لكل قول قيده وقائله والكلمات التي تحمله. ولا يحكم هذا الموقع لأحد على أحد.`;
  return {
    place,
    title,
    description: lead,
    linkedData: datasetLinkedData(place),
    content: (
      <>
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        <section class="questions">
          {questions(place).map(({ question, answer }) => (
            <article>
              <h2>{question}</h2>
              <p>{answer}</p>
            </article>
          ))}
        </section>
        <h2>
          <a href={pageFrom(place, "deadlines/")}>{WORDS.deadlinesTitle[language]}</a>
        </h2>
        <DeadlinesFigure place={place} />
      </>
    ),
  };
}
