import * as client from "@buddy-openapi/client";
import * as dry from "@buddy-openapi/client/dry-run";
import * as schemas from "@buddy-openapi/client/schemas";
import * as scopes from "@buddy-openapi/client/scopes";
import * as testing from "@buddy-openapi/client/testing";
import * as agents from "@buddy-openapi/client/tools";
import * as validate from "@buddy-openapi/client/validate";
import * as enums from "@buddy-openapi/types/enums";
import document from "@buddy-openapi/types/openapi.json" with { type: "json" };
import { runCases } from "./cases.mjs";

export const smoke = (input) =>
  runCases({ client, testing, schemas, scopes, dry, agents, validate, enums, document }, input);
