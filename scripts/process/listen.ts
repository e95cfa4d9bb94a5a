import type { AddressInfo, Server } from "node:net";

/** Lets a server listen on a loopback port, by default any free one, and returns its URL. */
export function listen(server: Server, port = 0): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", () => {
      // Of a server that listens on a port it is an object.
      const { port } = server.address() as AddressInfo;
      resolve(`http://127.0.0.1:${port}`);
    });
  });
}
