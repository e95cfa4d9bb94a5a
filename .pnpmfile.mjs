// pnpm calls this when it packs: what only this repository needs stays out of the published manifests.
export const hooks = {
  beforePacking({ devDependencies, scripts, ...manifest }) {
    return manifest;
  },
};
