//! The commands behind `cargo xtask`: each builds what it needs and installs what it lacks.

mod bench;
mod data;
mod fuzz;
mod mutants;
mod need;
mod package;
mod page;
mod place;
mod process;
mod serve;
mod shots;
mod test;
mod wasm;

use anyhow::{Context, Result, bail};
use place::Place;
use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask COMMAND

  serve [--port N]   build everything and serve the page on this machine
  test [STAGE…]      run every check and every test, or these stages and what they need
  weigh --write [REASON]
                     write down what the module and the page weigh, and why something grew
  shots              take pictures of the page's main states, into target/shots
  package            make the npm package in pkg/
  bench              measure an answer, natively, through WebAssembly and in a browser
  mutants [OPTION…]  change the code in one place at a time and see whether a case notices, with options of cargo-mutants
  fuzz RUNS [SEED]   answer facts of every kind, garbage and hostile values, as many times";

/// What was asked for on the command line.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Task {
    Serve { port: u16 },
    Test { stages: Vec<String> },
    Weigh { reason: Option<String> },
    Shots,
    Package,
    Bench,
    Mutants { options: Vec<String> },
    Fuzz { runs: u64, seed: u64 },
    Help,
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match parse(&words).and_then(perform) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            process::complain(&format!("error: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn perform(task: Task) -> Result<()> {
    let place = Place::find()?;
    match task {
        Task::Serve { port } => serve::serve(&place, port),
        Task::Test { stages } => test::test(&place, &stages),
        Task::Weigh { reason } => page::write_weights(&place, reason.as_deref()),
        Task::Shots => shots::shots(&place),
        Task::Package => package::package(&place),
        Task::Bench => bench::bench(&place),
        Task::Mutants { options } => mutants::mutants(&place, &options),
        Task::Fuzz { runs, seed } => fuzz::fuzz(&place, runs, seed),
        Task::Help => {
            process::say(USAGE);
            Ok(())
        }
    }
}

fn parse(words: &[String]) -> Result<Task> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["serve"] => Ok(Task::Serve { port: 0 }),
        ["serve", "--port", port] => {
            let port = port.parse().with_context(|| format!("`{port}` is no port: give a number from 0 to 65535"))?;
            Ok(Task::Serve { port })
        }
        ["test", stages @ ..] => Ok(Task::Test { stages: stages.iter().map(ToString::to_string).collect() }),
        ["weigh", "--write"] => Ok(Task::Weigh { reason: None }),
        ["weigh", "--write", reason] => Ok(Task::Weigh { reason: Some((*reason).to_owned()) }),
        ["shots"] => Ok(Task::Shots),
        ["package"] => Ok(Task::Package),
        ["bench"] => Ok(Task::Bench),
        ["mutants", options @ ..] => Ok(Task::Mutants { options: options.iter().map(ToString::to_string).collect() }),
        ["fuzz", runs] => Ok(Task::Fuzz { runs: number(runs)?, seed: 0 }),
        ["fuzz", runs, seed] => Ok(Task::Fuzz { runs: number(runs)?, seed: number(seed)? }),
        ["help" | "--help" | "-h"] => Ok(Task::Help),
        [] => bail!("no command is given\n\n{USAGE}"),
        other => bail!("`{}` is not understood\n\n{USAGE}", other.join(" ")),
    }
}

fn number(word: &str) -> Result<u64> {
    word.parse().with_context(|| format!("`{word}` is no whole number"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(words: &[&str]) -> Result<Task, String> {
        let words: Vec<String> = words.iter().map(ToString::to_string).collect();
        parse(&words).map_err(|error| format!("{error:#}"))
    }

    #[test]
    fn every_command_is_known() {
        assert_eq!(parsed(&["serve"]), Ok(Task::Serve { port: 0 }));
        assert_eq!(parsed(&["serve", "--port", "8080"]), Ok(Task::Serve { port: 8080 }));
        assert_eq!(parsed(&["test"]), Ok(Task::Test { stages: Vec::new() }));
        let stages = vec!["rustfmt".to_owned(), "clippy".to_owned()];
        assert_eq!(parsed(&["test", "rustfmt", "clippy"]), Ok(Task::Test { stages }));
        assert_eq!(parsed(&["weigh", "--write"]), Ok(Task::Weigh { reason: None }));
        assert_eq!(parsed(&["shots"]), Ok(Task::Shots));
        assert_eq!(parsed(&["package"]), Ok(Task::Package));
        assert_eq!(parsed(&["bench"]), Ok(Task::Bench));
        let options = vec!["--file".to_owned(), "src/calendar.rs".to_owned()];
        assert_eq!(parsed(&["mutants", "--file", "src/calendar.rs"]), Ok(Task::Mutants { options }));
        assert_eq!(parsed(&["fuzz", "1000"]), Ok(Task::Fuzz { runs: 1000, seed: 0 }));
        assert_eq!(parsed(&["fuzz", "1000", "7"]), Ok(Task::Fuzz { runs: 1000, seed: 7 }));
        assert_eq!(parsed(&["--help"]), Ok(Task::Help));
    }

    #[test]
    fn what_is_not_known_is_quoted() {
        assert!(parsed(&["serve", "--port", "99999"]).is_err_and(|error| error.starts_with("`99999` is no port")));
        assert!(parsed(&["serve", "now"]).is_err_and(|error| error.starts_with("`serve now` is not understood")));
        assert!(parsed(&["fuzz", "many"]).is_err_and(|error| error.starts_with("`many` is no whole number")));
        assert!(parsed(&[]).is_err_and(|error| error.starts_with("no command is given")));
    }
}
