import type { Address } from "../address.js";
import { DocumentInBoth, type LinkTo } from "../both-languages.js";
import { WORDS } from "../languages.js";

/** How many folders above a wrong address the site is looked for: a page of a claim has three, and addresses get cut wrongly. */
const DEEPEST = 6;

const SCRIPT = "unknown.js";

/**
 * What a host shows under an address that the site does not have. Where the address of the site is known, its links have the
 * path from the host's root; where it is not, a script looks for the site, and without it the page still says what is wrong.
 */
export function UnknownDocument({ address }: { address: Address | undefined }) {
  const root = address === undefined ? undefined : new URL(address).pathname;
  const linkTo: LinkTo = (file) => (root === undefined ? { "data-href": file } : { href: `${root}${file}` });
  const scripts = root === undefined ? Array.from({ length: DEEPEST }, (_, up) => "../".repeat(up) + SCRIPT) : [];
  return (
    <DocumentInBoth
      title="unknown"
      linkTo={linkTo}
      scripts={scripts}
      part={(language) => {
        const claims = `${language}/claims/`;
        const action = root === undefined ? { "data-action": claims, hidden: true } : { action: `${root}${claims}` };
        return (
          <>
            <h1>{WORDS.unknown[language]}</h1>
            <p>{WORDS.unknownWhatNow[language]}</p>
            <form class="seek" {...action}>
              <label>
                {WORDS.search[language]}
                <input type="search" name="q" />
              </label>
              <button type="submit">{WORDS.seek[language]}</button>
            </form>
            <p>
              <a {...linkTo(claims)}>{WORDS.seeAllClaims[language]}</a>
            </p>
            <p>
              <a {...linkTo(`${language}/`)}>{WORDS.site[language]}</a>
            </p>
          </>
        );
      }}
    />
  );
}
