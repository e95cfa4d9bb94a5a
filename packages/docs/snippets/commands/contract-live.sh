BUDDY_TOKEN=… BUDDY_WORKSPACE=my-company pnpm contract:live
