/** Leads old links, which had the claim in a fragment, to the page of the claim. A host never sees a fragment. */
const [, id] = /^#\/claim\/([a-z0-9-]+)\/?$/u.exec(location.hash) ?? [];
if (id !== undefined) location.replace(`${navigator.language.startsWith("ar") ? "ar" : "en"}/claim/${id}/`);
