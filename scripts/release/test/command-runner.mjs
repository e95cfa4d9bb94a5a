import { pathToFileURL } from "node:url";

// Runs commands of this repository one after the other in this process, which loads TypeScript and parses what stays the
// same only once. For each message with a script and its arguments it sends what that printed, and its exit code.

/** @type {(keyof typeof printed)[]} */
const STREAMS = ["stdout", "stderr"];
const printed = { stdout: "", stderr: "" };
for (const stream of STREAMS) {
  process[stream].write = (text) => {
    printed[stream] += text;
    return true;
  };
}

let number = 0;
process.on("message", async ([script, ...args]) => {
  process.argv.splice(1, Infinity, script, ...args);
  process.exitCode = 0;
  for (const stream of STREAMS) printed[stream] = "";
  number += 1;
  try {
    // Another URL, so that the script runs again.
    await import(`${pathToFileURL(script)}?${number}`);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
  process.send?.({ code: process.exitCode, printed: printed.stdout + printed.stderr });
});
