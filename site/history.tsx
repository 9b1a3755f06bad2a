import type { Language, RecordHistory } from "iraq-coalition-data";
import { filled, WORDS, type Word } from "./languages.js";

/** In place of a version, where a state of the data is in no release yet. */
const UNRELEASED = "unreleased";

/** Since when a record is published, since when it is as it is, and the hash to compare it by: part of a list. */
export function History({ of, language }: { of: RecordHistory; language: Language }) {
  const { firstVersion, lastChangedVersion, sha256 } = of;
  const say = (word: Word) => WORDS[word][language];
  const release = (version: string, none: Word) =>
    version === UNRELEASED ? say(none) : filled("inVersion", language, { version });
  return (
    <>
      <dt>{say("firstPublished")}</dt>
      <dd>{release(firstVersion, "inNoRelease")}</dd>
      {firstVersion !== UNRELEASED && (
        <>
          <dt>{say("lastChanged")}</dt>
          <dd>{release(lastChangedVersion, "afterRelease")}</dd>
        </>
      )}
      <dt>{say("contentHash")}</dt>
      <dd>
        <bdi>{sha256}</bdi>
      </dd>
    </>
  );
}
