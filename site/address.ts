import { createContext } from "preact";
import type { Place } from "./place.js";

/**
 * Where the site can be reached, such as `https://example.org/path/`. It is not known until somebody hosts the site, and then the
 * build is told; what needs it, such as a map of the site, is left out until then.
 */
export type Address = `http${string}/`;

/**
 * Reads the address that somebody gives to the build.
 * @throws if it is no address of a folder
 */
export function addressOf(text: string): Address {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/u.test(url.protocol) || url.search !== "" || url.hash !== "")
    throw new Error(`${text} is no address of a site → write one such as https://example.org/path/`);
  return (url.href.endsWith("/") ? url.href : `${url.href}/`) as Address;
}

/** The address, for what stands in a page and needs it. */
export const SiteAddress = createContext<Address | undefined>(undefined);

/** The whole address of a page. */
export const addressOfPage = (address: Address, { language, path }: Place): string => `${address}${language}/${path}`;
