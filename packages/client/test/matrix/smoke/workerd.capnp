using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (
      name = "smoke",
      worker = (
        modules = [(name = "worker.mjs", esModule = embed "worker.bundle.mjs")],
        # With a date before 2025-09-01 workerd itself takes the token along on a redirect to another origin.
        compatibilityDate = "2026-11-17",
        globalOutbound = "loopback"
      )
    ),
    (name = "loopback", network = (allow = ["local"]))
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "smoke")]
);
