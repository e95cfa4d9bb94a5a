// A consumer of the packages that round-trip.slow.test.ts builds with the files in spec/ beside this one.
// @boundaries-ignore the test builds these packages for this file
import { createBuddyClient } from "@buddy-openapi/client";
// @boundaries-ignore the test builds these packages for this file
import type { CrateColor, CrateView } from "@buddy-openapi/types";
// @boundaries-ignore the test builds these packages for this file
import { CRATE_COLORS } from "@buddy-openapi/types/enums";

const buddy = createBuddyClient({ baseUrl: process.env["PRISM_URL"], token: "secret" });
const crate = { workspace: "my-company", crate_id: 7 };
const color: CrateColor = CRATE_COLORS[0];

const { crates } = await buddy.listCrates({ workspace: "my-company", color: ["RED", "BLUE"], limit: 10 });
const added: CrateView = await buddy.addCrate({ workspace: "my-company", body: { color } });
const found: CrateView = await buddy.getCrate(crate);
const updated: CrateView = await buddy.updateCrate({ ...crate, body: { color: "BLUE" } });
const deleted: undefined = await buddy.deleteCrate(crate);

// @ts-expect-error A crate needs a color.
export const colorless = () => buddy.addCrate({ workspace: "my-company", body: {} });

console.log(JSON.stringify({ crates, added, found, updated, deleted: deleted === undefined }));
