/** Claims as the package gives them, cut to some of them. */
export const cutJson = <Claim extends { readonly id: string }>(
  claims: readonly Claim[],
  ids: ReadonlySet<string>,
): string =>
  `${JSON.stringify(
    claims.filter(({ id }) => ids.has(id)),
    null,
    2,
  )}\n`;
