import { describe, expect, test } from "vitest";
import {
  readBlob,
  readText,
  writeBlob,
  writeForm,
  writeJson,
  writeText,
} from "../dist/runtime/media-type.js";
import { writeMultipart } from "../dist/runtime/multipart.js";

// The spec has bodies of JSON alone. Other documents have others.
const FORM = "application/x-www-form-urlencoded";

describe("a form", () => {
  test("has a pair for each value, and none for what is no value", async () => {
    const value = { name: "a b", n: 7, on: false, none: null, left: undefined, tags: ["x", null, "y"] };
    const { body, contentType } = await writeForm(value, FORM, {});
    expect([body, contentType]).toEqual(["name=a+b&n=7&on=false&tags=x&tags=y", FORM]);
  });

  test("has JSON and lists where its encoding says so", async () => {
    const value = { meta: { a: [1] }, list: ["x", null, "y"], one: "z" };
    const { body } = await writeForm(value, FORM, { meta: "json", list: "list", one: "list" });
    expect([...new URLSearchParams(String(body))]).toEqual([
      ["meta", '{"a":[1]}'],
      ["list", "x,y"],
      ["one", "z"],
    ]);
  });

  test.for([null, "a=b", 5, ["a"]])("is no %j", (value) => {
    expect(() => writeForm(value, FORM, {})).toThrow(expect.objectContaining({ name: "BuddyUsageError" }));
  });

  test.for([Number.NaN, {}, () => {}, 2n])("can't have %s", (value) => {
    expect(() => writeForm({ value }, FORM, {})).toThrow(/A property of the form can't be/);
  });
});

test("a form of parts has files, JSON and texts", async () => {
  const value = {
    file: new Blob(["hi"], { type: "text/x" }),
    named: new File(["\r\n--"], 'a"\r\nX: y.zip'),
    meta: { a: 1 },
    n: 7,
    list: ["x", null],
    text: "y",
  };
  const { body, contentType } = await writeMultipart(value, "multipart/form-data", { text: "json" });
  const form = await new Response(body, { headers: { "content-type": contentType } }).formData();
  const parts = await Promise.all(
    [...form].map(async ([name, part]) =>
      typeof part === "string" ? [name, part] : [name, part.name, part.type, await part.text()],
    ),
  );
  expect(parts).toEqual([
    ["file", "blob", "text/x", "hi"],
    ["named", 'a"\r\nX: y.zip', "application/octet-stream", "\r\n--"],
    ["meta", '{"a":1}'],
    ["n", "7"],
    ["list", "x"],
    ["text", '"y"'],
  ]);
});

test("a large file is not read into memory, alone or in a form", async () => {
  const file = new Blob([new Uint8Array(2 ** 20 + 1)]);
  expect((await writeBlob(file, "x/y")).body).toBe(file);
  const { body, contentType } = await writeMultipart({ file }, "", {});
  expect(body).toBeInstanceOf(Blob);
  const form = await new Response(body, { headers: { "content-type": contentType } }).formData();
  expect(form.get("file")).toHaveProperty("size", file.size);
});

test("bytes are sent as they are, and nothing else is", async () => {
  const bytes = new TextEncoder().encode("bytes");
  for (const value of [bytes, bytes.buffer, new DataView(bytes.buffer), new Blob([bytes])]) {
    const { body, contentType } = await writeBlob(value, "image/png");
    expect([new TextDecoder().decode(body as ArrayBuffer), contentType]).toEqual(["bytes", "image/png"]);
  }
  for (const value of ["bytes", null, [1]]) {
    await expect(writeBlob(value, "image/png")).rejects.toMatchObject({ name: "BuddyUsageError" });
  }
});

test("a text is sent as it is, and nothing else is", () => {
  expect(writeText("a", "text/plain")).toEqual({ body: "a", contentType: "text/plain" });
  expect(() => writeText(5, "text/plain")).toThrow(expect.objectContaining({ name: "BuddyUsageError" }));
});

test("a text is read in its charset, bytes with their type", async () => {
  const bytes = Uint8Array.of(0xe4, 0x41);
  expect(readText(bytes, 'text/plain; Charset="ISO-8859-1"')).toBe("äA");
  expect(readText(bytes, "text/plain;charset=latin1;x=y")).toBe("äA");
  expect(readText(Uint8Array.of(0xc3, 0xa4), "text/plain")).toBe("ä");
  const blob = readBlob(bytes, "image/png") as Blob;
  expect([blob.type, new Uint8Array(await blob.arrayBuffer())]).toEqual(["image/png", bytes]);
});

test.for<[what: string, value: unknown]>([
  ["an invalid date", new Date(Number.NaN)],
  ["an invalid date in it", { at: [new Date(Number.NaN)] }],
  ["what writes itself as null", { at: { toJSON: () => null } }],
  ["what writes itself as nothing", { at: { toJSON: () => undefined } }],
])("JSON would lose %s", ([, value]) => {
  expect(() => writeJson(value, "")).toThrow(expect.objectContaining({ name: "BuddyUsageError" }));
});

test("JSON keeps what is null, and leaves out what is undefined", () => {
  const value = { a: null, b: undefined, c: [null], d: new Date(0) };
  expect(writeJson(value, "").body).toBe('{"a":null,"c":[null],"d":"1970-01-01T00:00:00.000Z"}');
});
