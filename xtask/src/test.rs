//! `cargo xtask test`: every check and every test, one stage after the other, up to the first that fails.

use crate::need::rust::WASM_TARGET;
use crate::place::Place;
use crate::process::{Run, say};
use crate::tally::Tally;
use crate::{need, package, page, wasm};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::time::Instant;

/// A stage: what it is called, what it does; it gives the tests that it ran.
type Stage = (&'static str, fn(&Place) -> Result<Tally>);

const STAGES: [Stage; 15] = [
    ("what is needed", |place| silent(needs(place))),
    ("rustfmt", |_| silent(Run::cargo().args(["fmt", "--all", "--check"]).go())),
    ("clippy", |_| silent(clippy(&["--workspace", "--all-targets"]))),
    ("clippy for WebAssembly", |_| silent(clippy(&["--package", "trat", "--lib", "--target", WASM_TARGET]))),
    ("cargo test", |_| cargo_test()),
    ("module", |place| silent(wasm::build(place))),
    ("weight of the module", |place| silent(page::weigh_module(place))),
    ("package", package_test),
    ("scripts of the page", |place| node_test(place, &place.www.join("scripts"))),
    ("types of the page", |place| silent(page::check(place))),
    ("words of the page", |place| silent(page::check_words(place))),
    ("page", |place| silent(page::build(place))),
    ("weight of the page", |place| silent(page::weigh_page(place))),
    ("browsers", browser_test),
    ("Lighthouse", |place| silent(page::judge(place))),
];

/// Runs every stage; the last line counts the tests of all.
pub fn test(place: &Place) -> Result<()> {
    let begun = Instant::now();
    let mut all = Tally::default();
    for (name, stage) in STAGES {
        say(&format!("\n==> {name}"));
        let started = Instant::now();
        all.add(stage(place).with_context(|| format!("stage `{name}` failed"))?);
        say(&format!("<== {name}: {:.1} s", started.elapsed().as_secs_f64()));
    }
    say(&format!("\nall stages passed in {:.0} s\n{all}", begun.elapsed().as_secs_f64()));
    Ok(())
}

fn silent(done: Result<()>) -> Result<Tally> {
    done.map(|()| Tally::default())
}

fn needs(place: &Place) -> Result<()> {
    need::rust::wasm_target()?;
    need::rust::checkers()?;
    need::node::packages(place)?;
    need::browser::both(place)
}

fn clippy(what: &[&str]) -> Result<()> {
    Run::cargo().arg("clippy").args(what).args(["--", "-D", "warnings"]).go()
}

fn cargo_test() -> Result<Tally> {
    counted(Run::cargo().args(["test", "--workspace"]), Tally::cargo)
}

fn package_test(place: &Place) -> Result<Tally> {
    package::lay_out(place, &place.wasm, &package::trial(place))?;
    node_test(place, &place.pkg_config.join("tests"))
}

/// Runs every `*.test.mjs` of a folder.
fn node_test(place: &Place, folder: &Path) -> Result<Tally> {
    let mut tests: Vec<PathBuf> = Vec::new();
    for entry in folder.read_dir().with_context(|| format!("`{}` cannot be read", folder.display()))? {
        let file = entry?.path();
        if file.to_string_lossy().ends_with(".test.mjs") {
            tests.push(file);
        }
    }
    tests.sort();
    let node = Run::new("node").args(["--test", "--test-reporter=spec"]).args(tests);
    counted(node.env(package::TARGET_NAME, &place.target), Tally::node)
}

fn browser_test(place: &Place) -> Result<Tally> {
    let playwright = Run::node(place.npm_program("@playwright/test/cli.js"));
    counted(playwright.args(["test", "--reporter=list"]).dir(&place.www), Tally::playwright)
}

fn counted(run: Run, read: fn(&mut Tally, &str)) -> Result<Tally> {
    let mut tally = Tally::default();
    run.each_line(|line| read(&mut tally, line))?;
    tally.check()?;
    Ok(tally)
}
