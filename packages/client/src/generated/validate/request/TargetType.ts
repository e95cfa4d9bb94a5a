// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const TargetType: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (
    !(
      data === "SSH" ||
      data === "FTP" ||
      data === "GIT" ||
      data === "MATCH" ||
      data === "PROJECT_REPO" ||
      data === "SANDBOX" ||
      data === "EC2" ||
      data === "DIGITAL_OCEAN" ||
      data === "UPCLOUD" ||
      data === "VULTR" ||
      data === "AKS" ||
      data === "EKS" ||
      data === "GKE" ||
      data === "DOKS" ||
      data === "K8S_CLUSTER" ||
      data === "POSTGRESQL" ||
      data === "MYSQL" ||
      data === "MSSQL" ||
      data === "CLICKHOUSE" ||
      data === "MONGO" ||
      data === "RDS_POSTGRESQL" ||
      data === "RDS_MYSQL" ||
      data === "RDS_MSSQL"
    )
  ) {
    vErrors = collect(vErrors, "enum", instancePath, {
      allowed: ["SSH", "FTP", "GIT", "MATCH", "PROJECT_REPO", "SANDBOX", "EC2", "DIGITAL_OCEAN"],
      more: 15,
    });
    errors++;
  }
  if (typeof data !== "string") {
    vErrors = collect(vErrors, "is", instancePath, { type: "string" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
