import type { BuddyClient } from "@buddy-openapi/client";
import { expectTypeOf, test } from "vitest";

/** The names of the client's operations. */
type Name = Exclude<keyof BuddyClient, "call" | "http">;

/** The operations whose data has a type that loggers and JSON columns don't take. */
type NotRecords<Data extends Record<Name, unknown>> = {
  [Operation in Name]: Part<Data[Operation]> extends Record<string, unknown> | undefined ? never : Operation;
}[Name];

/** The data, or a line of it. A text and bytes are no views. */
type Part<Data> = Data extends readonly (infer Line)[] ? Line : Data extends string | Blob ? undefined : Data;

type DataOfEach = { [Operation in Name]: Awaited<ReturnType<BuddyClient[Operation]>> };

test("views are assignable to Record<string, unknown>", () => {
  expectTypeOf<NotRecords<DataOfEach>>().toBeNever();
});

test("and a view that were an interface would not be", () => {
  interface View {
    name: string;
  }
  expectTypeOf<
    NotRecords<Omit<DataOfEach, "getProject"> & { getProject: View }>
  >().toEqualTypeOf<"getProject">();
});
