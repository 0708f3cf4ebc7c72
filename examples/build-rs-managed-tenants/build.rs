//! Compiles a slice of the docs: that of managed tenants when `GRAPHWRIGHT_DOCS` names a checkout of the real docs, and else one of
//! the pages of this repository, so that the example builds without them.

use std::env;

use graphwright::Config;

fn main() {
    println!("cargo::rerun-if-env-changed=GRAPHWRIGHT_DOCS");
    println!("cargo::rustc-check-cfg=cfg(managed_tenants)");
    let config = match env::var_os("GRAPHWRIGHT_DOCS") {
        Some(docs) => {
            println!("cargo::rustc-cfg=managed_tenants");
            Config::new(docs).include("microsoft.graph.managedTenants")
        }
        None => Config::new("../../docs-input").include("microsoft.graph.industryData"),
    };
    config.version("beta").compile();
}
