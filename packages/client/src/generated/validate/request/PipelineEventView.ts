// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { EventArtifactView as $EventArtifactView } from "../request/EventArtifactView.js";
import { EventCustomFieldView as $EventCustomFieldView } from "../request/EventCustomFieldView.js";
import { EventEnvironmentView as $EventEnvironmentView } from "../request/EventEnvironmentView.js";
import { PipelineEventType as $PipelineEventType } from "../request/PipelineEventType.js";
import { PullRequestEvent as $PullRequestEvent } from "../request/PullRequestEvent.js";

export const PipelineEventView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== null) {
        if (!$PipelineEventType.call(this, data0, { instancePath: instancePath + "/type" })) {
          vErrors = append(vErrors, $PipelineEventType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.refs !== undefined) {
      let data1 = data.refs;
      if (!Array.isArray(data1) && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/refs", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/refs/" + i0, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.events !== undefined) {
      let data3 = data.events;
      if (!Array.isArray(data3) && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/events", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!$PullRequestEvent.call(this, data3[i1], { instancePath: instancePath + "/events/" + i1 })) {
            vErrors = append(vErrors, $PullRequestEvent.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.branches !== undefined) {
      let data5 = data.branches;
      if (!Array.isArray(data5) && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/branches", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data5[i2] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/branches/" + i2, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.artifacts !== undefined) {
      let data7 = data.artifacts;
      if (!Array.isArray(data7) && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/artifacts", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data7)) {
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !$EventArtifactView.call(this, data7[i3], { instancePath: instancePath + "/artifacts/" + i3 })
          ) {
            vErrors = append(vErrors, $EventArtifactView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.environments !== undefined) {
      let data9 = data.environments;
      if (!Array.isArray(data9) && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/environments", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data9)) {
        const len4 = data9.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (
            !$EventEnvironmentView.call(this, data9[i4], {
              instancePath: instancePath + "/environments/" + i4,
            })
          ) {
            vErrors = append(vErrors, $EventEnvironmentView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.start_date !== undefined) {
      let data11 = data.start_date;
      if (typeof data11 !== "string" && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/start_date", { type: "string or null" });
        errors++;
      }
    }
    if (data.delay !== undefined) {
      let data12 = data.delay;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12)) && data12 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/delay", { type: "integer or null" });
        errors++;
      }
    }
    if (data.cron !== undefined) {
      let data13 = data.cron;
      if (typeof data13 !== "string" && data13 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/cron", { type: "string or null" });
        errors++;
      }
    }
    if (data.timezone !== undefined) {
      let data14 = data.timezone;
      if (typeof data14 !== "string" && data14 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/timezone", { type: "string or null" });
        errors++;
      }
    }
    if (data.totp !== undefined) {
      let data15 = data.totp;
      if (typeof data15 !== "boolean" && data15 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/totp", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.prefix !== undefined) {
      let data16 = data.prefix;
      if (typeof data16 !== "string" && data16 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/prefix", { type: "string or null" });
        errors++;
      }
    }
    if (data.whitelist !== undefined) {
      let data17 = data.whitelist;
      if (!Array.isArray(data17) && data17 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/whitelist", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data17)) {
        const len5 = data17.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (typeof data17[i5] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/whitelist/" + i5, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.targets !== undefined) {
      let data19 = data.targets;
      if (!Array.isArray(data19) && data19 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/targets", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data19)) {
        const len6 = data19.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data20 = data19[i6];
          if (!(data20 && typeof data20 == "object" && !Array.isArray(data20))) {
            vErrors = collect(vErrors, "is", instancePath + "/targets/" + i6, { type: "object" });
            errors++;
          }
        }
      }
    }
    if (data.integration !== undefined) {
      let data21 = data.integration;
      if (typeof data21 !== "string" && data21 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/integration", { type: "string or null" });
        errors++;
      }
    }
    if (data.projects !== undefined) {
      let data22 = data.projects;
      if (!Array.isArray(data22) && data22 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/projects", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data22)) {
        const len7 = data22.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (typeof data22[i7] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/projects/" + i7, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.levels !== undefined) {
      let data24 = data.levels;
      if (!Array.isArray(data24) && data24 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/levels", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data24)) {
        const len8 = data24.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (typeof data24[i8] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/levels/" + i8, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.substatuses !== undefined) {
      let data26 = data.substatuses;
      if (!Array.isArray(data26) && data26 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/substatuses", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data26)) {
        const len9 = data26.length;
        for (let i9 = 0; i9 < len9; i9++) {
          if (typeof data26[i9] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/substatuses/" + i9, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.count !== undefined) {
      let data28 = data.count;
      if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28)) && data28 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/count", { type: "integer or null" });
        errors++;
      }
    }
    if (data.user_count !== undefined) {
      let data29 = data.user_count;
      if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29)) && data29 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/user_count", { type: "integer or null" });
        errors++;
      }
    }
    if (data.snooze_minutes !== undefined) {
      let data30 = data.snooze_minutes;
      if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30)) && data30 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/snooze_minutes", { type: "integer or null" });
        errors++;
      }
    }
    if (data.folders !== undefined) {
      let data31 = data.folders;
      if (!Array.isArray(data31) && data31 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/folders", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data31)) {
        const len10 = data31.length;
        for (let i10 = 0; i10 < len10; i10++) {
          if (typeof data31[i10] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/folders/" + i10, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.lists !== undefined) {
      let data33 = data.lists;
      if (!Array.isArray(data33) && data33 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/lists", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data33)) {
        const len11 = data33.length;
        for (let i11 = 0; i11 < len11; i11++) {
          if (typeof data33[i11] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/lists/" + i11, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.priorities !== undefined) {
      let data35 = data.priorities;
      if (!Array.isArray(data35) && data35 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/priorities", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data35)) {
        const len12 = data35.length;
        for (let i12 = 0; i12 < len12; i12++) {
          if (typeof data35[i12] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/priorities/" + i12, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.tags !== undefined) {
      let data37 = data.tags;
      if (!Array.isArray(data37) && data37 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/tags", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data37)) {
        const len13 = data37.length;
        for (let i13 = 0; i13 < len13; i13++) {
          if (typeof data37[i13] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/tags/" + i13, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.assignees !== undefined) {
      let data39 = data.assignees;
      if (!Array.isArray(data39) && data39 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/assignees", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data39)) {
        const len14 = data39.length;
        for (let i14 = 0; i14 < len14; i14++) {
          if (typeof data39[i14] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/assignees/" + i14, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.creators !== undefined) {
      let data41 = data.creators;
      if (!Array.isArray(data41) && data41 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/creators", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data41)) {
        const len15 = data41.length;
        for (let i15 = 0; i15 < len15; i15++) {
          if (typeof data41[i15] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/creators/" + i15, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.custom_fields !== undefined) {
      let data43 = data.custom_fields;
      if (!Array.isArray(data43) && data43 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/custom_fields", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data43)) {
        const len16 = data43.length;
        for (let i16 = 0; i16 < len16; i16++) {
          if (
            !$EventCustomFieldView.call(this, data43[i16], {
              instancePath: instancePath + "/custom_fields/" + i16,
            })
          ) {
            vErrors = append(vErrors, $EventCustomFieldView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.include_subtasks !== undefined) {
      let data45 = data.include_subtasks;
      if (typeof data45 !== "boolean" && data45 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/include_subtasks", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.suites !== undefined) {
      let data46 = data.suites;
      if (!Array.isArray(data46) && data46 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/suites", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data46)) {
        const len17 = data46.length;
        for (let i17 = 0; i17 < len17; i17++) {
          if (typeof data46[i17] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/suites/" + i17, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.statuses !== undefined) {
      let data48 = data.statuses;
      if (!Array.isArray(data48) && data48 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/statuses", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data48)) {
        const len18 = data48.length;
        for (let i18 = 0; i18 < len18; i18++) {
          if (typeof data48[i18] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/statuses/" + i18, { type: "string" });
            errors++;
          }
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
