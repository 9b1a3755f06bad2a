/**
 * npm run site:pictures: draws the pictures of site/pictures from the site, in Chromium: one for previews of links in each language,
 * and those of README.md. On one machine they have the same bytes as long as the site looks the same.
 */
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { render } from "preact-render-to-string";
import { buildSite } from "../site/build.js";
import { PREVIEW_SIZE, previewPicture } from "../site/head.js";
import { LANGUAGES } from "../site/languages.js";
import { claimPath } from "../site/place.js";
import { PreviewDocument, shownClaim } from "../site/preview.js";
import { print } from "../src/cli/output.js";
import { chromiumPath } from "./chromium.js";
import { run } from "./exit-status.js";
import { serve } from "./static-host.js";

interface Picture {
  readonly file: string;
  /** the page that it shows, below the site */
  readonly page: string;
  readonly width: number;
  readonly height: number;
  readonly theme: "light" | "dark";
  /** pixels of the picture to a pixel of the page */
  readonly scale: number;
}

const PREVIEWS = LANGUAGES.map(
  (language): Picture => ({
    file: previewPicture(language),
    page: `preview-${language}.html`,
    ...PREVIEW_SIZE,
    theme: "light",
    scale: 1,
  }),
);

const SCREENS: readonly Picture[] = [
  { file: "pictures/overview-en.png", page: "en/", width: 1280, height: 900, theme: "light", scale: 1 },
  {
    file: "pictures/claim-ar.png",
    page: `ar/${claimPath(shownClaim().id)}`,
    width: 390,
    height: 844,
    theme: "dark",
    scale: 2,
  },
];

async function draw(open: (picture: Picture) => Promise<Page>, picture: Picture): Promise<void> {
  const page = await open(picture);
  await page.screenshot({ path: join("site", picture.file), animations: "disabled", caret: "hide" });
  await page.context().close();
  print(`site/${picture.file}\n`);
}

await run(async () => {
  if (chromiumPath === undefined) throw new Error("Chromium is not there → install it, or name it in CHROME_PATH");
  const folder = await mkdtemp(join(tmpdir(), "iraq-coalition-data-pictures-"));
  await buildSite(folder);
  await copyFile("site/style/preview.css", join(folder, "preview.css"));
  for (const language of LANGUAGES)
    await writeFile(
      join(folder, `preview-${language}.html`),
      `<!doctype html>${render(<PreviewDocument language={language} />)}`,
    );
  const host = await serve(folder);
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
  const open = async ({ page: path, width, height, theme, scale }: Picture) => {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: theme,
      deviceScaleFactor: scale,
    });
    const page = await context.newPage();
    // Twice: a font that comes late the first time is used the second time.
    for (const address of [`${host.address}${path}`, "about:blank", `${host.address}${path}`])
      await page.goto(address, { waitUntil: "networkidle" });
    return page;
  };
  for (const picture of [...PREVIEWS, ...SCREENS]) await draw(open, picture);
  await browser.close();
  host.close();
  await rm(folder, { recursive: true });
  return 0;
});
