// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const DomainRecordType: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (
    !(
      data === "SOA" ||
      data === "NS" ||
      data === "A" ||
      data === "AAAA" ||
      data === "CNAME" ||
      data === "ALIAS" ||
      data === "CAA" ||
      data === "SPF" ||
      data === "MX" ||
      data === "TXT" ||
      data === "SRV" ||
      data === "NAPTR" ||
      data === "PTR"
    )
  ) {
    vErrors = collect(vErrors, "enum", instancePath, {
      allowed: ["SOA", "NS", "A", "AAAA", "CNAME", "ALIAS", "CAA", "SPF"],
      more: 5,
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
