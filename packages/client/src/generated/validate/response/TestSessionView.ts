// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { MemberView as $MemberView } from "../response/MemberView.js";
import { TestCiProvider as $TestCiProvider } from "../response/TestCiProvider.js";
import { TestRefType as $TestRefType } from "../response/TestRefType.js";
import { TestSessionStatus as $TestSessionStatus } from "../response/TestSessionStatus.js";

export const TestSessionView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "url" });
      errors++;
    }
    if (data.html_url === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "html_url" });
      errors++;
    }
    if (data.id === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "id" });
      errors++;
    }
    if (data.url !== undefined) {
      if (typeof data.url !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/url", { type: "string" });
        errors++;
      }
    }
    if (data.html_url !== undefined) {
      if (typeof data.html_url !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/html_url", { type: "string" });
        errors++;
      }
    }
    if (data.id !== undefined) {
      if (typeof data.id !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/id", { type: "string" });
        errors++;
      }
    }
    if (data.relative_id !== undefined) {
      let data3 = data.relative_id;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/relative_id", { type: "integer or null" });
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data4 = data.status;
      if (data4 !== null) {
        if (!$TestSessionStatus.call(this, data4, { instancePath: instancePath + "/status" })) {
          vErrors = append(vErrors, $TestSessionStatus.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.create_date !== undefined) {
      let data5 = data.create_date;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/create_date", { type: "string or null" });
        errors++;
      }
    }
    if (data.start_date !== undefined) {
      let data6 = data.start_date;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/start_date", { type: "string or null" });
        errors++;
      }
    }
    if (data.finish_date !== undefined) {
      let data7 = data.finish_date;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/finish_date", { type: "string or null" });
        errors++;
      }
    }
    if (data.duration !== undefined) {
      let data8 = data.duration;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)) && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/duration", { type: "integer or null" });
        errors++;
      }
    }
    if (data.created_by !== undefined) {
      let data9 = data.created_by;
      if (data9 !== null) {
        if (!$MemberView.call(this, data9, { instancePath: instancePath + "/created_by" })) {
          vErrors = append(vErrors, $MemberView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.ci_provider !== undefined) {
      let data10 = data.ci_provider;
      if (data10 !== null) {
        if (!$TestCiProvider.call(this, data10, { instancePath: instancePath + "/ci_provider" })) {
          vErrors = append(vErrors, $TestCiProvider.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.ci_run_url !== undefined) {
      let data11 = data.ci_run_url;
      if (typeof data11 !== "string" && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/ci_run_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.revision !== undefined) {
      let data12 = data.revision;
      if (typeof data12 !== "string" && data12 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/revision", { type: "string or null" });
        errors++;
      }
    }
    if (data.ref_type !== undefined) {
      let data13 = data.ref_type;
      if (data13 !== null) {
        if (!$TestRefType.call(this, data13, { instancePath: instancePath + "/ref_type" })) {
          vErrors = append(vErrors, $TestRefType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.ref_name !== undefined) {
      let data14 = data.ref_name;
      if (typeof data14 !== "string" && data14 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/ref_name", { type: "string or null" });
        errors++;
      }
    }
    if (data.execution_id !== undefined) {
      let data15 = data.execution_id;
      if (typeof data15 !== "string" && data15 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/execution_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.action_execution_id !== undefined) {
      let data16 = data.action_execution_id;
      if (typeof data16 !== "string" && data16 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/action_execution_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.tests_count !== undefined) {
      let data17 = data.tests_count;
      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17)) && data17 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/tests_count", { type: "integer or null" });
        errors++;
      }
    }
    if (data.failed_count !== undefined) {
      let data18 = data.failed_count;
      if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18)) && data18 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/failed_count", { type: "integer or null" });
        errors++;
      }
    }
    if (data.skipped_count !== undefined) {
      let data19 = data.skipped_count;
      if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19)) && data19 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/skipped_count", { type: "integer or null" });
        errors++;
      }
    }
    if (data.error_count !== undefined) {
      let data20 = data.error_count;
      if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20)) && data20 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/error_count", { type: "integer or null" });
        errors++;
      }
    }
    if (data.error_message !== undefined) {
      let data21 = data.error_message;
      if (typeof data21 !== "string" && data21 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/error_message", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
