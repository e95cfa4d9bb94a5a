import { deprecatedValues, deprecation } from "./deprecation.ts";
import { descriptionParts } from "./description-parts.ts";
import { everyOperation } from "./every-operation.ts";
import { extensions } from "./extensions.ts";
import { layout } from "./layout.ts";
import { markdownWithoutHtml } from "./markdown-without-html.ts";
import { properties } from "./properties.ts";
import { requestExamples } from "./request-examples.ts";
import { scope } from "./scope.ts";
import { security } from "./security.ts";
import { sharedEnums } from "./shared-enums.ts";
import { supported } from "./supported.ts";
import { takenBy } from "./taken-by.ts";

/** Rules and preprocessors of this repository for Redocly's linter and bundler. */
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
        deprecation,
        extensions,
        layout,
        "markdown-without-html": markdownWithoutHtml,
        properties,
        "request-examples": requestExamples,
        security,
        supported,
      },
    },
  };
}
