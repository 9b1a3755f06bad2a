import { followOldLinks } from "./old-links.js";

followOldLinks(document.currentScript);
