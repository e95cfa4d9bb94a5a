// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const IdsView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url !== undefined) {
      let data0 = data.url;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/url", { type: "string or null" });
        errors++;
      }
    }
    if (data.html_url !== undefined) {
      let data1 = data.html_url;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/html_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.domain !== undefined) {
      let data2 = data.domain;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/domain", { type: "string or null" });
        errors++;
      }
    }
    if (data.project_identifier !== undefined) {
      let data3 = data.project_identifier;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/project_identifier", { type: "string or null" });
        errors++;
      }
    }
    if (data.pipeline_id !== undefined) {
      let data4 = data.pipeline_id;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/pipeline_id", { type: "integer or null" });
        errors++;
      }
    }
    if (data.environment_id !== undefined) {
      let data5 = data.environment_id;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/environment_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.artifact_id !== undefined) {
      let data6 = data.artifact_id;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/artifact_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.artifact_version_id !== undefined) {
      let data7 = data.artifact_version_id;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/artifact_version_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.sandbox_id !== undefined) {
      let data8 = data.sandbox_id;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/sandbox_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.target_id !== undefined) {
      let data9 = data.target_id;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/target_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.unit_test_suite_id !== undefined) {
      let data10 = data.unit_test_suite_id;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/unit_test_suite_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.visual_test_suite_id !== undefined) {
      let data11 = data.visual_test_suite_id;
      if (typeof data11 !== "string" && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/visual_test_suite_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.crawl_suite_id !== undefined) {
      let data12 = data.crawl_suite_id;
      if (typeof data12 !== "string" && data12 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/crawl_suite_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.distribution_id !== undefined) {
      let data13 = data.distribution_id;
      if (typeof data13 !== "string" && data13 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/distribution_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.route_id !== undefined) {
      let data14 = data.route_id;
      if (typeof data14 !== "string" && data14 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/route_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.agent_id !== undefined) {
      let data15 = data.agent_id;
      if (typeof data15 !== "string" && data15 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/agent_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.tunnel_id !== undefined) {
      let data16 = data.tunnel_id;
      if (typeof data16 !== "string" && data16 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/tunnel_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.integration_id !== undefined) {
      let data17 = data.integration_id;
      if (typeof data17 !== "string" && data17 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/integration_id", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
