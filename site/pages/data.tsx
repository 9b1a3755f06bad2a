import { type Language, version } from "iraq-coalition-data";
import { WORDS, type Word } from "../languages.js";
import { fileFrom, type Place } from "../place.js";
import type { Page } from "../shell.js";

/** A file that can be downloaded. */
export interface Download {
  /** below the folder of the site */
  readonly file: string;
  readonly title: string;
  readonly bytes: number;
}

/** What there is to download, and how it was made. */
export function dataPage(downloads: readonly Download[], language: Language): Page {
  const place: Place = { language, path: "data/" };
  const say = (word: Word) => WORDS[word][language];
  const en = language === "en";
  return {
    place,
    title: say("data"),
    description: say("data"),
    content: (
      <>
        <h1>{say("data")}</h1>
        <p>
          {en
            ? "Every claim is a record, made by machine under a written manual, with the words of an article that it is based on. A program checks that the article has these words, and that they give the number, the hedge, the date and the names of the record. What they do not give is marked as inferred, with the reason. No person is named as having read it."
            : "كل قول سجل أُعدّ بالآلة وفق دليل مكتوب، ومعه الكلمات التي يستند إليها من مقال. ويتحقق برنامج من أن المقال يحوي هذه الكلمات، وأنها تعطي العدد والقيد والتاريخ والأسماء. وما لا تعطيه موسوم بأنه مستنتج مع سببه. ولا يُذكر أن إنسانًا بعينه قرأه."}
        </p>
        <p>
          {say("version")} <bdi>{version}</bdi>. {say("licence")}
        </p>
        <h2>{say("files")}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("file")}</th>
              <th scope="col">{say("holds")}</th>
              <th scope="col">KB</th>
            </tr>
          </thead>
          <tbody>
            {downloads.map(({ file, title, bytes }) => (
              <tr>
                <td>
                  <a href={fileFrom(place, file)} download>
                    <bdi>{file.split("/").at(-1)}</bdi>
                  </a>
                </td>
                <td lang="en" dir="ltr">
                  {title}
                </td>
                <td>{Math.ceil(bytes / 1024)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </>
    ),
  };
}
