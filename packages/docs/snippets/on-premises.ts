import { createBuddyClient } from "@buddy-openapi/client";

export const buddy = createBuddyClient({
  token: "your-token",
  baseUrl: "https://buddy.example.com/api",
});
