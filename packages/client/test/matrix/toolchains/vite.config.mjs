export default {
  build: { lib: { entry: "one-operation.mjs", formats: ["es"], fileName: "one-operation" }, outDir: "vite" },
  define: { "process.env.BUDDY_BASE_URL": "process.env.BUDDY_BASE_URL" },
};
