import { VERSION } from "../generated/version.js";

/**
 * The `User-Agent` header, where the runtime lets it be set. Browsers say who they are by themselves, and would have to
 * ask the server for its permission before they send another one.
 */
export function userAgentOf(first: string | undefined): string | undefined {
  // Its type is not part of every platform.
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  if (navigator?.userAgent?.startsWith("Mozilla")) return undefined;
  return `${first ? `${first} ` : ""}buddy-openapi/${VERSION}`;
}
