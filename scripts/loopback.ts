import type { AddressInfo, Server } from "node:net";

/** Lets a server listen on a free loopback port, and gives its URL. */
export function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", () => {
      // A server that listens on a port has an address with a port.
      const { port } = server.address() as AddressInfo;
      resolve(`http://127.0.0.1:${port}`);
    });
  });
}
