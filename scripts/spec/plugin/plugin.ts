import { closedEnumExtended } from "./closed-enum-extended.ts";
import { descriptionParts } from "./description-parts.ts";
import { everyOperation } from "./every-operation.ts";
import { markdownWithoutHtml } from "./markdown-without-html.ts";
import { pagination } from "./pagination.ts";
import { referencesInside } from "./references-inside.ts";
import { sharedEnums } from "./shared-enums.ts";
import { supported } from "./supported.ts";

/** What this repository adds to Redocly's linter, bundler and diff. */
export default function plugin() {
  return {
    id: "buddy-openapi",
    preprocessors: {
      oas3: {
        "description-parts": descriptionParts,
        "every-operation": everyOperation,
        "shared-enums": sharedEnums,
      },
    },
    rules: {
      oas3: {
        "markdown-without-html": markdownWithoutHtml,
        pagination,
        "references-inside": referencesInside,
        supported,
      },
    },
    diff: { oas3: { "closed-enum-extended": closedEnumExtended } },
  };
}
