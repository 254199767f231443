/** The name of an npm package, with or without a scope, as the registry takes it today; or an error that says what it may be. */
export function packageName(name: string): string {
  const part = '[a-z0-9~-][a-z0-9._~-]*';
  if (
    name.length > 214 ||
    !new RegExp(`^(?:@${part}/)?${part}$`).test(name) ||
    /^(node_modules|favicon\.ico)$/.test(name)
  ) {
    throw new RangeError(
      `“${name}” cannot name an npm package: use lower-case letters, digits, hyphens, dots and underscores, at most 214 characters, with a scope in front if need be (@inspectorate/youth-2018).`,
    );
  }
  return name;
}

/** A version as npm takes it, or an error that says what it may be. */
export function packageVersion(version: string): string {
  const number = '(?:0|[1-9][0-9]*)';
  const label = '[0-9]*[A-Za-z-][0-9A-Za-z-]*';
  const prerelease = `(?:-(?:${number}|${label})(?:\\.(?:${number}|${label}))*)?`;
  const build = '(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?';
  if (
    version.length > 256 ||
    !new RegExp(`^${number}\\.${number}\\.${number}${prerelease}${build}$`).test(version)
  ) {
    throw new RangeError(
      `“${version}” cannot be the version of an npm package: write three numbers, such as 1.0.0.`,
    );
  }
  return version;
}
