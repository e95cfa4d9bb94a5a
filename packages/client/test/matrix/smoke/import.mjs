import * as client from "@buddy-openapi/client";
import * as enums from "@buddy-openapi/types/enums";
import document from "@buddy-openapi/types/openapi.json" with { type: "json" };
import { runCases } from "./cases.mjs";

export const smoke = (input) => runCases({ client, enums, document }, input);
