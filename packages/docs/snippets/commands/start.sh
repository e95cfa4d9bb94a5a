npx --yes pnpm@12.21.0 start   # install, lint, bundle, generate, build, call a mock server
npx --yes pnpm@12.21.0 test    # every test
