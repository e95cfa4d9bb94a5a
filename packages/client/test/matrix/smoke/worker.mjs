import { smoke } from "./import.mjs";

export default {
  async fetch(request) {
    return Response.json({ runtime: navigator.userAgent, results: await smoke(await request.json()) });
  },
};
