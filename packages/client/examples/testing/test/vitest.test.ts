import { test } from "vitest";
import { cases } from "./cases.ts";

for (const [name, run] of Object.entries(cases)) test(name, run);
