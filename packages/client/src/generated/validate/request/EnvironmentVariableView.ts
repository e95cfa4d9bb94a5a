// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { VariableFilePlace as $VariableFilePlace } from "../request/VariableFilePlace.js";
import { VariableType as $VariableType } from "../request/VariableType.js";

export const EnvironmentVariableView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) && data0 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/id", { type: "integer or null" });
        errors++;
      }
    }
    if (data.key !== undefined) {
      let data1 = data.key;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/key", { type: "string or null" });
        errors++;
      }
    }
    if (data.value !== undefined) {
      let data2 = data.value;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/value", { type: "string or null" });
        errors++;
      }
    }
    if (data.type !== undefined) {
      let data3 = data.type;
      if (data3 !== null) {
        if (!$VariableType.call(this, data3, { instancePath: instancePath + "/type" })) {
          vErrors = append(vErrors, $VariableType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.encrypted !== undefined) {
      let data4 = data.encrypted;
      if (typeof data4 !== "boolean" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/encrypted", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.settable !== undefined) {
      let data5 = data.settable;
      if (typeof data5 !== "boolean" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/settable", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.run_only_settable !== undefined) {
      let data6 = data.run_only_settable;
      if (typeof data6 !== "boolean" && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/run_only_settable", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.init_path !== undefined) {
      let data7 = data.init_path;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/init_path", { type: "string or null" });
        errors++;
      }
    }
    if (data.defaults !== undefined) {
      let data8 = data.defaults;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/defaults", { type: "string or null" });
        errors++;
      }
    }
    if (data.file_path !== undefined) {
      let data9 = data.file_path;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/file_path", { type: "string or null" });
        errors++;
      }
    }
    if (data.file_chmod !== undefined) {
      let data10 = data.file_chmod;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/file_chmod", { type: "string or null" });
        errors++;
      }
    }
    if (data.file_place !== undefined) {
      let data11 = data.file_place;
      if (data11 !== null) {
        if (!$VariableFilePlace.call(this, data11, { instancePath: instancePath + "/file_place" })) {
          vErrors = append(vErrors, $VariableFilePlace.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.binary !== undefined) {
      let data12 = data.binary;
      if (typeof data12 !== "boolean" && data12 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/binary", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.public_value !== undefined) {
      let data13 = data.public_value;
      if (typeof data13 !== "string" && data13 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/public_value", { type: "string or null" });
        errors++;
      }
    }
    if (data.key_fingerprint !== undefined) {
      let data14 = data.key_fingerprint;
      if (typeof data14 !== "string" && data14 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/key_fingerprint", { type: "string or null" });
        errors++;
      }
    }
    if (data.checksum !== undefined) {
      let data15 = data.checksum;
      if (typeof data15 !== "string" && data15 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/checksum", { type: "string or null" });
        errors++;
      }
    }
    if (data.password !== undefined) {
      let data16 = data.password;
      if (typeof data16 !== "string" && data16 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/password", { type: "string or null" });
        errors++;
      }
    }
    if (data.passphrase !== undefined) {
      let data17 = data.passphrase;
      if (typeof data17 !== "string" && data17 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/passphrase", { type: "string or null" });
        errors++;
      }
    }
    if (data.key_identifier !== undefined) {
      let data18 = data.key_identifier;
      if (typeof data18 !== "string" && data18 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/key_identifier", { type: "string or null" });
        errors++;
      }
    }
    if (data.disabled !== undefined) {
      let data19 = data.disabled;
      if (typeof data19 !== "boolean" && data19 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/disabled", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.note !== undefined) {
      let data20 = data.note;
      if (typeof data20 !== "string" && data20 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/note", { type: "string or null" });
        errors++;
      }
    }
    if (data.agent_note !== undefined) {
      let data21 = data.agent_note;
      if (typeof data21 !== "string" && data21 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/agent_note", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
