import { clientDefault } from "./client-default.ts";
import { collection } from "./collection.ts";
import { deprecatedValues, deprecation } from "./deprecation.ts";
import { descriptionParts } from "./description-parts.ts";
import { everyOperation } from "./every-operation.ts";
import { layout } from "./layout.ts";
import { lookup } from "./lookup.ts";
import { markdownWithoutHtml } from "./markdown-without-html.ts";
import { pagination } from "./pagination.ts";
import { properties } from "./properties.ts";
import { referencesInside } from "./references-inside.ts";
import { requestExamples } from "./request-examples.ts";
import { scope } from "./scope.ts";
import { security } from "./security.ts";
import { sharedEnums } from "./shared-enums.ts";
import { states } from "./states.ts";
import { supported } from "./supported.ts";
import { takenBy } from "./taken-by.ts";

/** What this repository adds to Redocly's linter and bundler. */
export default function plugin() {
  return {
    id: "buddy-openapi",
    preprocessors: {
      oas3: {
        "description-parts": descriptionParts,
        "every-operation": everyOperation,
        scope,
        "deprecated-values": deprecatedValues,
        "shared-enums": sharedEnums,
        "taken-by": takenBy,
      },
    },
    rules: {
      oas3: {
        "client-default": clientDefault,
        collection,
        deprecation,
        layout,
        lookup,
        "markdown-without-html": markdownWithoutHtml,
        pagination,
        properties,
        "references-inside": referencesInside,
        "request-examples": requestExamples,
        security,
        states,
        supported,
      },
    },
  };
}
