import { once } from "node:events";
import type { Server } from "node:http";
import { join } from "node:path";
import { listen } from "@buddy-openapi/process/listen";
import { runServer } from "verdaccio";

/** A registry on loopback that holds this repository's packages only, and passes requests for others on. */
export interface LocalRegistry extends AsyncDisposable {
  /** With a slash at its end. */
  url: string;
  /** Variables with which npm and pnpm may publish to it. */
  env: Record<string, string>;
}

/**
 * Starts a registry.
 *
 * @param folder where it stores what is published; nothing is written anywhere else.
 * @param upstream the registry that has all other packages.
 */
export async function startRegistry(folder: string, upstream: string): Promise<LocalRegistry> {
  const server: Server = await runServer({
    self_path: folder,
    configPath: join(folder, "config.yaml"),
    storage: join(folder, "storage"),
    uplinks: { upstream: { url: upstream } },
    packages: {
      // Never from upstream: what is published there stays out of the rehearsal.
      "@buddy-openapi/*": { access: "$all", publish: "$all", unpublish: "$all" },
      "**": { access: "$all", proxy: "upstream" },
    },
    web: { enable: false },
    log: { type: "stdout", level: "fatal" },
  });
  const url = `${await listen(server)}/`;
  return {
    url,
    // npm and pnpm don't publish without a token. This registry accepts any.
    env: { [`npm_config_${url.slice("http:".length)}:_authToken`]: "rehearsal" },
    async [Symbol.asyncDispose]() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
