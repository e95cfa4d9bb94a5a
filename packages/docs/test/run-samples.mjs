// Runs the modules that its first argument lists, one after the other in their folders, and prints what each of them printed and
// fetched.
// Requests to a server of the spec go to the mock server, which is asked for the example that `prefer` names for a path.
import { dirname } from "node:path";
import { format } from "node:util";

const { modules, servers, mock, prefer } = JSON.parse(process.argv[2]);
const { fetch } = globalThis;
let printed = "";
let fetched = [];

globalThis.fetch = (input, init) => {
  const url = typeof input === "string" ? input : input.url;
  fetched.push(url);
  const server = servers.find((base) => url.startsWith(`${base}/`));
  const target = server ? mock + url.slice(server.length) : url;
  const request = new Request(typeof input === "string" ? target : new Request(target, input), init);
  if (prefer && new RegExp(prefer.path).test(new URL(target).pathname))
    request.headers.set("Prefer", `example=${prefer.example}`);
  return fetch(request);
};
const { log } = console;
console.log = (...values) => {
  printed += `${format(...values)}\n`;
};

const results = {};
for (const [name, file] of Object.entries(modules)) {
  [printed, fetched] = ["", []];
  process.chdir(dirname(file));
  const error = await import(file).then(
    () => undefined,
    (reason) => String(reason?.stack ?? reason),
  );
  results[name] = { printed, fetched, error, exitCode: process.exitCode ?? 0 };
  process.exitCode = 0;
}
log(JSON.stringify(results));
