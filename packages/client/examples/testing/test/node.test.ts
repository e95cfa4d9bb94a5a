import test from "node:test";
import { cases } from "./cases.ts";

for (const [name, run] of Object.entries(cases)) test(name, run);
