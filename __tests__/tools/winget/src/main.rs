//! Reads manifests as komac does, and writes as JSON what it understood: what is not of the schema is missing there, what breaks a rule of it is an error.
use serde_json::{Value, json, to_value};
use std::{env, error::Error, fs};
use winget_types::{DefaultLocaleManifest, InstallerManifest, VersionManifest};

fn read(path: &str) -> Result<Value, Box<dyn Error>> {
    let text = fs::read_to_string(path)?;
    if path.ends_with(".installer.yaml") {
        return Ok(to_value(yaml_serde::from_str::<InstallerManifest>(&text)?)?);
    }
    if path.contains(".locale.") {
        return Ok(to_value(yaml_serde::from_str::<DefaultLocaleManifest>(&text)?)?);
    }
    Ok(to_value(yaml_serde::from_str::<VersionManifest>(&text)?)?)
}

fn main() {
    let answers = env::args().skip(1).map(|path| read(&path).unwrap_or_else(|error| json!({ "refused": error.to_string() })));
    println!("{}", answers.collect::<Value>());
}
