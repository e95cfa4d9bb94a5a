import { expect, test } from "vitest";
import { readOrder } from "../new-operation/order.ts";

const RULE = { pattern: "/^(get|add)[A-Z]\\w*$/" };

test("reads a route, a name, a tag and a scope", () => {
  const args = [
    "GET /boxes/{id}/diff/{base}...{head}?page&label",
    "getDiff",
    "--tag",
    "Big boxes",
    "--scope",
    "BOX",
  ];
  expect(readOrder(args, RULE)).toEqual({
    method: "GET",
    path: "/boxes/{id}/diff/{base}...{head}",
    query: ["page", "label"],
    operationId: "getDiff",
    tag: "Big boxes",
    scope: "BOX",
  });
  expect(readOrder(["--help"], RULE)).toBeUndefined();
});

test.for<[args: string[], reason: RegExp]>([
  [[], /A route and an operationId are required/],
  [["GET /boxes", "getBoxes", "Boxes"], /A route and an operationId are required/],
  [["FETCH /boxes", "getBoxes"], /"FETCH \/boxes" needs a method \(GET, POST, PUT, PATCH, DELETE\)/],
  [["GET/boxes", "getBoxes"], /needs a method/],
  [["GET /boxes/", "getBoxes"], /path "\/boxes\/" is invalid/],
  [["GET /boxes/../..", "getBoxes"], /path .* is invalid/],
  [["GET /boxes/{id", "getBoxes"], /path .* is invalid/],
  [["GET /boxes?", "getBoxes"], /query "" is invalid/],
  [["GET /boxes?a=1&b", "getBoxes"], /query .* is invalid/],
  [["GET /boxes", "putBoxes"], /"putBoxes" needs a verb \(get, add\) and a noun/],
  [["GET /boxes", "getBoxes", "--tag", "boxes: 1"], /tag "boxes: 1" is invalid/],
  [["GET /boxes", "getBoxes", "--tag", "Boxes", "--scope", "box: 1"], /scope "box: 1" is invalid/],
  [["GET /boxes", "getBoxes", "--tags", "Boxes"], /--tags/],
])("refuses %j", ([args, reason]) => {
  const tag = args.includes("--tag") ? [] : ["--tag", "Boxes"];
  expect(() => readOrder([...args, ...tag], RULE)).toThrow(reason);
});
