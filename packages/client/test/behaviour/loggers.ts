import { Console } from "node:console";
import { Writable } from "node:stream";
import { inspect } from "node:util";
import { extraErrorDataIntegration, normalize } from "@sentry/core";
import { pino } from "pino";
import winston from "winston";

/** A stream that keeps what is written to it. */
function kept(): { stream: Writable; text: () => string } {
  let text = "";
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  return { stream, text: () => text };
}

/** What programs print of a value by themselves: with what the platform has, and with the logs that people use. */
export const PRINTERS: Readonly<Record<string, (value: unknown) => string>> = {
  "String and the stack": (value) =>
    [
      String(value),
      ...(value instanceof Error ? [value.message, value.stack, String(value.cause)] : []),
    ].join(),
  "JSON.stringify": (value) => JSON.stringify([value]),
  "util.inspect": (value) =>
    inspect([value, { ...Object(value) }], { depth: 20, showHidden: true, getters: true }),
  structuredClone: (value) => inspect(structuredClone(value), { depth: 20, showHidden: true }),
  console: (value) => {
    const { stream, text } = kept();
    const console = new Console(stream);
    console.error(value);
    console.dir(value, { depth: 20, showHidden: true });
    console.table(value);
    return text();
  },
  pino: (value) => {
    const { stream, text } = kept();
    const log = pino(stream);
    log.error(value);
    log.error({ err: value, error: value }, "failed");
    return text();
  },
  winston: (value) => {
    const { stream, text } = kept();
    const { combine, errors, json, prettyPrint, metadata } = winston.format;
    for (const format of [
      json(),
      combine(errors({ stack: true, cause: true }), metadata(), json()),
      prettyPrint(),
    ]) {
      const log = winston.createLogger({ format, transports: new winston.transports.Stream({ stream }) });
      log.error(value as object);
      log.error("failed", { error: value });
    }
    return text();
  },
  Sentry: (value) => {
    const integration = extraErrorDataIntegration({ depth: 20, captureErrorCause: true });
    // All that it asks the client for.
    const client = { getOptions: () => ({}) } as never;
    const event = integration.processEvent?.({ type: undefined }, { originalException: value }, client);
    return JSON.stringify([normalize({ value }, 20), event]);
  },
};
