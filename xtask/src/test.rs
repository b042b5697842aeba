//! `cargo xtask test`: every check and every test, one stage after the other, up to the first that fails.

use crate::need::rust::WASM_TARGET;
use crate::place::Place;
use crate::process::say;
use crate::{need, package, page, wasm};
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::time::Instant;
use xshell::cmd;

/// A stage: its name on the command line, the earlier stages it builds on, and what it does.
struct Stage {
    name: &'static str,
    needs: &'static [&'static str],
    run: fn(&Place) -> Result<()>,
}

/// All stages, in the order they run in. Each needs only stages above it.
const STAGES: &[Stage] = &[
    Stage { name: "checkers", needs: &[], run: need::rust::checkers },
    Stage { name: "target", needs: &[], run: need::rust::wasm_target },
    Stage { name: "npm", needs: &[], run: need::node::packages },
    Stage { name: "chromium", needs: &["npm"], run: need::browser::chromium },
    Stage { name: "firefox", needs: &["npm"], run: need::browser::firefox },
    Stage { name: "rustfmt", needs: &["checkers"], run: rustfmt },
    Stage { name: "clippy", needs: &["checkers", "target"], run: clippy },
    Stage { name: "native", needs: &[], run: native },
    Stage { name: "module", needs: &["target", "npm"], run: wasm::build },
    Stage { name: "package", needs: &["module"], run: package_test },
    Stage { name: "scripts", needs: &["npm"], run: |place| node_test(place, &place.www.join("scripts")) },
    Stage { name: "types", needs: &["module"], run: page::check },
    Stage { name: "words", needs: &["module"], run: page::check_words },
    Stage { name: "page", needs: &["module"], run: page::build },
    Stage { name: "weight", needs: &["chromium", "page"], run: page::weigh },
    Stage { name: "browsers", needs: &["chromium", "firefox", "page"], run: page::browsers },
    Stage { name: "lighthouse", needs: &["chromium", "page"], run: page::judge },
];

/// Runs the stages of these names and what they need, or all where none is named. The last line counts stages.
pub fn test(place: &Place, names: &[String]) -> Result<()> {
    let begun = Instant::now();
    let stages = chosen(names)?;
    for stage in &stages {
        say(&format!("\n==> {}", stage.name));
        let started = Instant::now();
        (stage.run)(place).with_context(|| format!("stage `{}` failed", stage.name))?;
        say(&format!("<== {}: {:.1} s", stage.name, started.elapsed().as_secs_f64()));
    }
    say(&format!("\nall stages passed in {:.0} s", begun.elapsed().as_secs_f64()));
    say(&format!("stages: {} passed, 0 failed", stages.len()));
    Ok(())
}

/// The stages of these names and what they need, in order; all where none is named.
fn chosen(names: &[String]) -> Result<Vec<&'static Stage>> {
    if let Some(unknown) = names.iter().find(|name| STAGES.iter().all(|stage| stage.name != **name)) {
        let known: Vec<&str> = STAGES.iter().map(|stage| stage.name).collect();
        bail!("`{unknown}` is no stage: give one of {}", known.join(", "));
    }
    let mut wanted: Vec<&str> = names.iter().map(String::as_str).collect();
    // From the last to the first: what a stage needs stands above it.
    for stage in STAGES.iter().rev() {
        if wanted.contains(&stage.name) {
            wanted.extend(stage.needs);
        }
    }
    Ok(STAGES.iter().filter(|stage| names.is_empty() || wanted.contains(&stage.name)).collect())
}

fn rustfmt(place: &Place) -> Result<()> {
    cmd!(place.in_root, "cargo fmt --all --check").run()?;
    Ok(())
}

/// Clippy for this machine, then for WebAssembly.
fn clippy(place: &Place) -> Result<()> {
    cmd!(place.in_root, "cargo clippy --workspace --all-targets -- -D warnings").run()?;
    cmd!(place.in_root, "cargo clippy --package trat --lib --target {WASM_TARGET} -- -D warnings").run()?;
    Ok(())
}

/// Runs the tests of the crates. Cargo is content where there is none, so they are listed first.
fn native(place: &Place) -> Result<()> {
    let list = cmd!(place.in_root, "cargo test --workspace -- --list").read()?;
    if !list.lines().any(|line| line.ends_with(": test")) {
        bail!("there is no test to run");
    }
    cmd!(place.in_root, "cargo test --workspace").run()?;
    Ok(())
}

fn package_test(place: &Place) -> Result<()> {
    package::lay_out(place, &place.wasm, &package::trial(place))?;
    node_test(place, &place.pkg_config.join("tests"))
}

/// Runs every `*.test.mjs` of a folder. Node is content where there is none, so they are looked for first.
fn node_test(place: &Place, folder: &Path) -> Result<()> {
    let mut tests = place.in_root.read_dir(folder)?;
    tests.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
    if tests.is_empty() {
        bail!("there is no test to run in `{}`", folder.display());
    }
    cmd!(place.in_root, "node --test --test-reporter=spec {tests...}").run()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names_of(words: &[&str]) -> Result<Vec<&'static str>, String> {
        let words: Vec<String> = words.iter().map(ToString::to_string).collect();
        let stages = chosen(&words).map_err(|error| error.to_string())?;
        Ok(stages.into_iter().map(|stage| stage.name).collect())
    }

    #[test]
    fn a_stage_needs_only_stages_above_it() {
        for (place, stage) in STAGES.iter().enumerate() {
            for need in stage.needs {
                assert!(STAGES.iter().take(place).any(|above| above.name == *need), "{} needs {need}", stage.name);
            }
        }
    }

    #[test]
    fn a_stage_brings_what_it_needs_once_and_in_order() {
        let both = ["target", "npm", "chromium", "module", "page", "weight", "lighthouse"];
        assert_eq!(names_of(&["lighthouse", "weight"]), Ok(both.to_vec()));
        assert_eq!(names_of(&["native"]), Ok(vec!["native"]));
        assert_eq!(names_of(&[]).map(|all| all.len()), Ok(STAGES.len()));
    }

    #[test]
    fn an_unknown_stage_is_answered_with_the_list() {
        let answer = names_of(&["native", "nativ"]);
        assert!(answer.is_err_and(|error| error.starts_with("`nativ` is no stage: give one of checkers, target, npm")));
    }
}
