export * from "@buddy-openapi/client";
