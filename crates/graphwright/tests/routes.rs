//! Whatever the docs document can be called: each route is a walk through the generated path types.

use std::env;
use std::path::Path;

use graphwright::{Config, Unwatched};
use gw_rust::plan::routes::plan;

#[test]
#[ignore = "needs GRAPHWRIGHT_CORPUS"]
fn every_documented_route_has_its_methods() {
    let corpus = env::var_os("GRAPHWRIGHT_CORPUS").expect("GRAPHWRIGHT_CORPUS names the folder of the corpus");
    let config = Config::new(Path::new(&corpus).join("docs-2021-07-16"));
    for version in ["v1.0", "beta"] {
        let schema = config.read(version, &Unwatched).expect("the corpus can be read").schema;
        let routes: usize = schema.operations.iter().map(|operation| operation.routes.len()).sum();
        let plan = plan(&schema, |_, _| true);
        assert_eq!(plan.lost(&schema), [], "{version}");
        assert_eq!(plan.chosen.len() + plan.left_out.len(), routes, "{version}");
        // Ellipses and placeholders inside names: request lines that no request can be sent to.
        assert!(plan.left_out.len() * 200 < routes, "{version}: {} of {routes} left out", plan.left_out.len());
    }
}
