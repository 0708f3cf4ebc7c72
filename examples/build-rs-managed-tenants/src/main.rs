//! Reads a value and prints it, with types that the build script made.
#![expect(clippy::print_stdout, reason = "the example shows what it read")]

/// What the build script made.
mod graph {
    include!(concat!(env!("OUT_DIR"), "/graphwright/graph.rs"));
}

#[cfg(managed_tenants)]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    use graph::beta::models::managed_tenants::Tenant;

    let tenant: Tenant = serde_json::from_str(r#"{"displayName": "Contoso", "aPropertyOfTomorrow": 1}"#)?;
    println!("{:?}: {}", tenant.display_name(), serde_json::to_string(&tenant)?);
    Ok(())
}

#[cfg(not(managed_tenants))]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    use graph::beta::models::industry_data::OutgoingFlowRun;

    let run: OutgoingFlowRun = serde_json::from_str(r#"{"displayName": "Nightly", "aPropertyOfTomorrow": 1}"#)?;
    println!("{:?}: {}", run.display_name(), serde_json::to_string(&run)?);
    Ok(())
}
