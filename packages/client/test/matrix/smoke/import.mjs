import * as client from "@buddy-openapi/client";
import * as testing from "@buddy-openapi/client/testing";
import * as enums from "@buddy-openapi/types/enums";
import document from "@buddy-openapi/types/openapi.json" with { type: "json" };
import { runCases } from "./cases.mjs";

export const smoke = (input) => runCases({ client, testing, enums, document }, input);
