// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";
import { VariableFilePlace as $VariableFilePlace } from "../response/VariableFilePlace.js";
import { VariableType as $VariableType } from "../response/VariableType.js";

export const EnvironmentVariableView: Validate = validate0;

function validate0(data, { instancePath = "", newValues = [] } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) && data0 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/id",
          keyword: "type",
          params: { type: ["integer", "null"] },
        });
        errors++;
      }
    }
    if (data.key !== undefined) {
      let data1 = data.key;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/key",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.value !== undefined) {
      let data2 = data.value;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/value",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.type !== undefined) {
      let data3 = data.type;
      if (data3 !== null) {
        if (!$VariableType(data3, { instancePath: instancePath + "/type", newValues })) {
          vErrors = vErrors === null ? $VariableType.errors : vErrors.concat($VariableType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.encrypted !== undefined) {
      let data4 = data.encrypted;
      if (typeof data4 !== "boolean" && data4 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/encrypted",
          keyword: "type",
          params: { type: ["boolean", "null"] },
        });
        errors++;
      }
    }
    if (data.settable !== undefined) {
      let data5 = data.settable;
      if (typeof data5 !== "boolean" && data5 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/settable",
          keyword: "type",
          params: { type: ["boolean", "null"] },
        });
        errors++;
      }
    }
    if (data.run_only_settable !== undefined) {
      let data6 = data.run_only_settable;
      if (typeof data6 !== "boolean" && data6 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/run_only_settable",
          keyword: "type",
          params: { type: ["boolean", "null"] },
        });
        errors++;
      }
    }
    if (data.init_path !== undefined) {
      let data7 = data.init_path;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/init_path",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.defaults !== undefined) {
      let data8 = data.defaults;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/defaults",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.file_path !== undefined) {
      let data9 = data.file_path;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/file_path",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.file_chmod !== undefined) {
      let data10 = data.file_chmod;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/file_chmod",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.file_place !== undefined) {
      let data11 = data.file_place;
      if (data11 !== null) {
        if (!$VariableFilePlace(data11, { instancePath: instancePath + "/file_place", newValues })) {
          vErrors = vErrors === null ? $VariableFilePlace.errors : vErrors.concat($VariableFilePlace.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.binary !== undefined) {
      let data12 = data.binary;
      if (typeof data12 !== "boolean" && data12 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/binary",
          keyword: "type",
          params: { type: ["boolean", "null"] },
        });
        errors++;
      }
    }
    if (data.public_value !== undefined) {
      let data13 = data.public_value;
      if (typeof data13 !== "string" && data13 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/public_value",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.key_fingerprint !== undefined) {
      let data14 = data.key_fingerprint;
      if (typeof data14 !== "string" && data14 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/key_fingerprint",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.checksum !== undefined) {
      let data15 = data.checksum;
      if (typeof data15 !== "string" && data15 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/checksum",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.password !== undefined) {
      let data16 = data.password;
      if (typeof data16 !== "string" && data16 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/password",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.passphrase !== undefined) {
      let data17 = data.passphrase;
      if (typeof data17 !== "string" && data17 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/passphrase",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.key_identifier !== undefined) {
      let data18 = data.key_identifier;
      if (typeof data18 !== "string" && data18 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/key_identifier",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.disabled !== undefined) {
      let data19 = data.disabled;
      if (typeof data19 !== "boolean" && data19 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/disabled",
          keyword: "type",
          params: { type: ["boolean", "null"] },
        });
        errors++;
      }
    }
    if (data.note !== undefined) {
      let data20 = data.note;
      if (typeof data20 !== "string" && data20 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/note",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.agent_note !== undefined) {
      let data21 = data.agent_note;
      if (typeof data21 !== "string" && data21 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/agent_note",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
  } else {
    vErrors = collect(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
